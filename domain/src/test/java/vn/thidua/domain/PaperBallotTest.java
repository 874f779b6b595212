package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.domain.ABloc.BLOC;
import static vn.thidua.domain.AConference.count;
import static vn.thidua.domain.AConference.line;
import static vn.thidua.domain.AConference.papersOut;
import static vn.thidua.domain.AConference.tellers;
import static vn.thidua.domain.AConference.then;
import static vn.thidua.domain.AYear.YEAR;
import static vn.thidua.domain.AYear.cast;
import static vn.thidua.domain.AYear.flagBallot;
import static vn.thidua.domain.AYear.inSession;
import static vn.thidua.domain.AYear.open;
import static vn.thidua.domain.AYear.yes;
import static vn.thidua.domain.Spec.given;
import static vn.thidua.domain.award.AwardKind.MINISTRY_FLAG;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.domain.ballot.BallotCommand.CloseBallot;
import vn.thidua.domain.ballot.BallotCommand.InvalidateVote;
import vn.thidua.domain.ballot.BallotCommand.RecordPaperCount;
import vn.thidua.domain.ballot.BallotEvent.BallotClosed;
import vn.thidua.domain.ballot.BallotEvent.PaperCountRecorded;
import vn.thidua.domain.ballot.BallotReason;
import vn.thidua.domain.ballot.InvalidCause;
import vn.thidua.domain.ballot.InvalidPaper;
import vn.thidua.domain.ballot.Mode;
import vn.thidua.domain.ballot.PaperCount;
import vn.thidua.domain.ballot.PaperLine;
import vn.thidua.domain.ballot.Tally;
import vn.thidua.domain.ballot.Tally.Outcome;

/** Papers without names: counted by hand, twice, by two tellers who find the same. */
class PaperBallotTest {
    private static final CloseBallot CLOSE = new CloseBallot(BLOC, YEAR, "b");

    /** Eleven papers on ban, who is present: its own one has no line for it. */
    private static final PaperCount ELEVEN = count(11, 11, 1, 0, line("ban", 8, 1, 1));

    @Nested
    class Opening {
        @Test
        void there_are_tellers_before_there_are_papers() {
            given(inSession())
                    .when(open(MINISTRY_FLAG, Mode.PAPER, "ban"))
                    .rejected(BallotReason.TELLERS_NOT_ELECTED);
            given(inSession(), tellers(null))
                    .when(open(MINISTRY_FLAG, Mode.PAPER, "ban"))
                    .then(flagBallot(Mode.PAPER, "ban"));
        }

        @Test
        void a_teller_from_a_candidate_board_needs_a_reason() {
            var refusal =
                    given(inSession(), tellers(null))
                            .when(open(MINISTRY_FLAG, Mode.PAPER, "ban", "lan"))
                            .rejected(BallotReason.TELLER_FROM_CANDIDATE_BOARD);
            assertThat(refusal.vi()).contains("binh", "BQL Hoa lan");
            given(inSession(), tellers("không còn ai khác"))
                    .when(open(MINISTRY_FLAG, Mode.PAPER, "ban", "lan"))
                    .accepted();
            given(inSession(), tellers(null))
                    .when(open(MINISTRY_FLAG, Mode.NAMED, "ban", "lan"))
                    .accepted();
        }

        @Test
        void the_latest_team_is_the_one_that_counts() {
            given(inSession(), tellers("không còn ai khác"), tellers(null))
                    .when(open(MINISTRY_FLAG, Mode.PAPER, "lan"))
                    .rejected(BallotReason.TELLER_FROM_CANDIDATE_BOARD);
        }
    }

    @Nested
    class Counting {
        @Test
        void a_teller_records_what_was_counted() {
            given(papersOut("ban")).when(counts("an", ELEVEN)).then(counted("an", ELEVEN));
            given(papersOut("ban"))
                    .when(counts("dung", ELEVEN))
                    .rejected(BallotReason.NOT_A_TELLER);
        }

        @Test
        void two_tellers_count_and_each_may_correct_its_own() {
            var both = then(papersOut("ban"), counted("an", ELEVEN), counted("binh", ELEVEN));
            var refusal =
                    given(both)
                            .when(counts("chi", ELEVEN))
                            .rejected(BallotReason.TWO_TELLERS_COUNTED);
            assertThat(refusal.vi()).contains("“an”", "“binh”");
            given(both).when(counts("an", ELEVEN)).accepted();
            given(both).when(counts("binh", ELEVEN)).accepted();
            given(papersOut("ban"), counted("an", ELEVEN)).when(counts("chi", ELEVEN)).accepted();
        }

        @Test
        void nobody_votes_by_name_on_paper_and_nobody_counts_papers_elsewhere() {
            given(papersOut("ban"))
                    .when(cast("sen", yes("ban")))
                    .rejected(BallotReason.PAPER_HAS_NO_VOTER);
            given(papersOut("ban"))
                    .when(new InvalidateVote(BLOC, YEAR, "b", "sen", "nhầm"))
                    .rejected(BallotReason.PAPER_HAS_NO_VOTER);
            given(inSession(), tellers(null), flagBallot(Mode.NAMED, "ban"))
                    .when(counts("an", ELEVEN))
                    .rejected(BallotReason.NOT_A_PAPER_BALLOT);
        }
    }

    @Nested
    class Closing {
        @Test
        void two_equal_counts_make_the_tally() {
            var line = new Tally.Line("ban", 8, 1, 1, 10, 8, Outcome.ELECTED);
            given(papersOut("ban"), counted("an", ELEVEN), counted("binh", ELEVEN))
                    .when(CLOSE)
                    .then(closed(new Tally(11, 11, 11, 0, 1, List.of(line))));
        }

        @Test
        void invalid_papers_are_collected_and_do_not_count() {
            var count = count(11, 10, 0, 2, line("ban", 7, 0, 0));
            var line = new Tally.Line("ban", 7, 0, 0, 10, 8, Outcome.NOT_PASSED);
            given(papersOut("ban"), counted("an", count), counted("binh", count))
                    .when(CLOSE)
                    .then(closed(new Tally(11, 10, 8, 2, 0, List.of(line))));
        }

        @Test
        void one_count_is_not_enough() {
            given(papersOut("ban")).when(CLOSE).rejected(BallotReason.TWO_COUNTS_NEEDED);
            given(papersOut("ban"), counted("an", ELEVEN), counted("an", ELEVEN))
                    .when(CLOSE)
                    .rejected(BallotReason.TWO_COUNTS_NEEDED);
        }

        @Test
        void a_corrected_count_takes_the_place_of_the_earlier_one() {
            var wrong = count(11, 11, 1, 0, line("ban", 7, 2, 1));
            given(
                            papersOut("ban"),
                            counted("an", wrong),
                            counted("binh", ELEVEN),
                            counted("an", ELEVEN))
                    .when(CLOSE)
                    .accepted();
        }

        @Test
        void no_paper_no_ballot() {
            var none = count(11, 0, 0, 0, line("ban", 0, 0, 0));
            given(papersOut("ban"), counted("an", none), counted("binh", none))
                    .when(CLOSE)
                    .rejected(BallotReason.NO_VOTE_CAST);
        }

        @ParameterizedTest(name = "{6}")
        @CsvSource({
            "11, 10, 1, 7, 1, 1, số phiếu thu về: 11 và 10",
            "10, 10, 1, 7, 1, 1, số phiếu phát ra: 11 và 10",
            "11, 11, 0, 8, 1, 1, số phiếu trắng: 1 và 0",
            "11, 11, 1, 7, 2, 1, số phiếu đồng ý cho BQL Hoa ban: 8 và 7",
            "11, 11, 1, 8, 0, 2, số phiếu không đồng ý cho BQL Hoa ban: 1 và 0",
            "11, 11, 1, 8, 1, 2, số phiếu không có ý kiến cho BQL Hoa ban: 1 và 2"
        })
        void two_counts_that_differ_say_where(
                int issued,
                int collected,
                int blank,
                int agree,
                int disagree,
                int abstain,
                String where) {
            var other = count(issued, collected, blank, 0, line("ban", agree, disagree, abstain));
            var refusal =
                    given(papersOut("ban"), counted("an", ELEVEN), counted("binh", other))
                            .when(CLOSE)
                            .rejected(BallotReason.COUNTS_DIFFER);
            assertThat(refusal.vi()).contains(where);
        }

        @Test
        void the_cause_of_an_invalid_paper_is_agreed_on_and_the_note_is_not() {
            var lines = List.of(line("ban", 8, 1, 1));
            var unreadable = invalid(InvalidCause.UNREADABLE, "mờ", lines);
            var noted = invalid(InvalidCause.UNREADABLE, null, lines);
            var other = invalid(InvalidCause.TOO_MANY_NAMES, null, lines);
            given(papersOut("ban"), counted("an", unreadable), counted("binh", noted))
                    .when(CLOSE)
                    .accepted();
            var refusal =
                    given(papersOut("ban"), counted("an", unreadable), counted("binh", other))
                            .when(CLOSE)
                            .rejected(BallotReason.COUNTS_DIFFER);
            assertThat(refusal.vi()).contains("không hợp lệ (bầu quá số suất): 0 và 1");
            assertThat(refusal.en()).contains("invalid papers (more names than seats): 0 and 1");
        }

        @Test
        void the_english_sentence_names_the_line_too() {
            var other = count(11, 11, 1, 0, line("ban", 7, 2, 1));
            var refusal =
                    given(papersOut("ban"), counted("an", ELEVEN), counted("binh", other))
                            .when(CLOSE)
                            .rejected(BallotReason.COUNTS_DIFFER);
            assertThat(refusal.en()).contains("votes to agree on BQL Hoa ban: 8 and 7");
        }

        private PaperCount invalid(
                InvalidCause cause, @Nullable String note, List<PaperLine> lines) {
            return new PaperCount(11, 11, 0, List.of(new InvalidPaper(cause, note)), lines);
        }
    }

    private static RecordPaperCount counts(String teller, PaperCount count) {
        return new RecordPaperCount(BLOC, YEAR, "b", teller, count);
    }

    private static PaperCountRecorded counted(String teller, PaperCount count) {
        return new PaperCountRecorded(BLOC, YEAR, "b", teller, count);
    }

    private static BallotClosed closed(Tally tally) {
        return new BallotClosed(BLOC, YEAR, "b", tally);
    }
}
