package vn.thidua.domain.scoring;

import java.util.List;
import vn.thidua.domain.Document;
import vn.thidua.domain.Term;
import vn.thidua.domain.cycle.CycleCommand;
import vn.thidua.domain.shape.Id;
import vn.thidua.domain.shape.Items;
import vn.thidua.domain.shape.Range;
import vn.thidua.domain.shape.Text;

/** What can be asked of the year's scores. */
public sealed interface ScoringCommand extends CycleCommand {

    @Term(
            vi = "ban hành thang điểm",
            en =
                    "Adopt a version of the score scale for the year; scores keep the version they were computed with")
    record AdoptScoreScale(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            @Range(min = 1, max = 99) int version,
            ScoreScale scale,
            Document basis)
            implements ScoringCommand {}

    @Term(
            vi = "tự chấm điểm",
            en =
                    "Submit a board's own score, with evidence where the scale asks for it; totals are computed")
    record SubmitSelfScore(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            @Id String board,
            @Items(min = 1, max = 1000) List<ScoreEntry> entries)
            implements ScoringCommand {}

    @Term(
            vi = "phân công thẩm định",
            en = "Assign the board that verifies another; nobody verifies itself")
    record AssignVerifier(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            @Id String board,
            @Id String verifier)
            implements ScoringCommand {}

    @Term(
            vi = "thẩm định điểm",
            en = "Verify the score of a board; a change against the self-score needs a reason")
    record VerifyScore(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            @Id String board,
            @Id String verifier,
            @Items(min = 1, max = 1000) List<ScoreEntry> entries)
            implements ScoringCommand {}

    @Term(vi = "yêu cầu giải trình", en = "Ask a board to explain some criteria")
    record RequestExplanation(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            @Id String board,
            @Id String verifier,
            @Items(min = 1, max = 1000) List<@Id String> criteria,
            @Text(max = 2000) String question)
            implements ScoringCommand {}

    @Term(vi = "giải trình", en = "Explain a criterion that the verifier asks about")
    record ExplainScore(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            @Id String board,
            @Id String criterion,
            @Text(max = 4000) String explanation,
            @Items(max = 20) List<@Id String> evidence)
            implements ScoringCommand {}

    @Term(vi = "phúc tra", en = "Verify again the criteria that were explained or re-opened")
    record ReverifyScore(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            @Id String board,
            @Id String verifier,
            @Items(min = 1, max = 1000) List<ScoreEntry> entries)
            implements ScoringCommand {}

    @Term(
            vi = "khóa số liệu chấm điểm",
            en =
                    "Lock the inputs of a board's score; relative scores wait until every member's are locked")
    record LockScoreInputs(
            @Id String bloc, @Range(min = 2000, max = 2100) int year, @Id String board)
            implements ScoringCommand {}

    @Term(vi = "tính điểm so sánh", en = "Compute the criteria that depend on the other members")
    record ComputeRelativeScores(@Id String bloc, @Range(min = 2000, max = 2100) int year)
            implements ScoringCommand {}

    @Term(vi = "chốt điểm", en = "Make the score of a board final")
    record FinaliseScore(@Id String bloc, @Range(min = 2000, max = 2100) int year, @Id String board)
            implements ScoringCommand {}

    @Term(vi = "xếp hạng", en = "Rank the members by their final scores; equal scores share a rank")
    record ComputeRanking(@Id String bloc, @Range(min = 2000, max = 2100) int year)
            implements ScoringCommand {}
}
