package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.domain.ABloc.BLOC;
import static vn.thidua.domain.AConference.count;
import static vn.thidua.domain.AConference.line;
import static vn.thidua.domain.AConference.papersOut;
import static vn.thidua.domain.AConference.ruled;
import static vn.thidua.domain.AConference.tellers;
import static vn.thidua.domain.AYear.YEAR;
import static vn.thidua.domain.AYear.all;
import static vn.thidua.domain.AYear.flagBallot;
import static vn.thidua.domain.AYear.inSession;
import static vn.thidua.domain.Spec.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.ballot.BallotCommand.RecordPaperCount;
import vn.thidua.domain.ballot.BallotEvent.BallotOpened;
import vn.thidua.domain.ballot.BallotReason;
import vn.thidua.domain.ballot.BallotRule;
import vn.thidua.domain.ballot.Mode;
import vn.thidua.domain.ballot.PaperCount;

/** What a count of papers without names can be, and what it cannot. */
class PaperArithmeticTest {

    @Test
    void no_more_papers_are_issued_than_boards_are_present() {
        var ten = papersWithout("sung", true, "ban");
        given(ten).when(counts(count(10, 9, 0, 0, line("ban", 9, 0, 0)))).accepted();
        var refusal =
                given(ten)
                        .when(counts(count(11, 9, 0, 0, line("ban", 9, 0, 0))))
                        .rejected(BallotReason.PAPERS_ABOVE_PRESENT);
        assertThat(refusal.vi()).contains("11", "10");
    }

    @Test
    void no_more_papers_are_collected_than_issued() {
        given(papersOut("ban")).when(counts(count(9, 9, 0, 0, line("ban", 9, 0, 0)))).accepted();
        given(papersOut("ban"))
                .when(counts(count(9, 10, 0, 0, line("ban", 9, 0, 0))))
                .rejected(BallotReason.PAPERS_ABOVE_ISSUED);
    }

    @Test
    void invalid_and_blank_papers_are_different_papers_of_those_collected() {
        given(papersOut("ban")).when(counts(count(9, 9, 5, 4, line("ban", 0, 0, 5)))).accepted();
        given(papersOut("ban"))
                .when(counts(count(9, 9, 6, 4, line("ban", 0, 0, 5))))
                .rejected(BallotReason.PAPERS_DO_NOT_ADD_UP);
        given(papersOut("ban"))
                .when(counts(count(9, 9, 0, 10, line("ban", 0, 0, 0))))
                .rejected(BallotReason.PAPERS_DO_NOT_ADD_UP);
    }

    @Test
    void every_candidate_has_one_line() {
        given(papersOut("ban", "mai"))
                .when(counts(count(9, 9, 0, 0, line("ban", 9, 0, 0))))
                .rejected(BallotReason.LINE_MISSING);
        given(papersOut("ban"))
                .when(counts(count(9, 9, 0, 0, line("ban", 9, 0, 0), line("ban", 9, 0, 0))))
                .rejected(BallotReason.CANDIDATE_REPEATED);
        given(papersOut("ban"))
                .when(counts(count(9, 9, 0, 0, line("ban", 9, 0, 0), line("mai", 9, 0, 0))))
                .rejected(BallotReason.UNKNOWN_CANDIDATE);
    }

    @Test
    void a_line_has_an_answer_from_every_paper_but_perhaps_the_candidates_own() {
        given(papersOut("ban")).when(counts(count(9, 9, 0, 0, line("ban", 5, 2, 1)))).accepted();
        given(papersOut("ban")).when(counts(count(9, 9, 0, 0, line("ban", 5, 2, 2)))).accepted();
        var refusal =
                given(papersOut("ban"))
                        .when(counts(count(9, 9, 0, 0, line("ban", 5, 1, 1))))
                        .rejected(BallotReason.LINE_DOES_NOT_ADD_UP);
        assertThat(refusal.vi()).contains("có 7 ý kiến", "từ 8 đến 9");
        given(papersOut("ban"))
                .when(counts(count(9, 9, 0, 0, line("ban", 5, 3, 2))))
                .rejected(BallotReason.LINE_DOES_NOT_ADD_UP);
    }

    @Test
    void a_candidate_who_is_absent_left_no_paper_without_its_line() {
        var absent = papersWithout("sung", false, "sung");
        given(absent).when(counts(count(9, 9, 0, 0, line("sung", 9, 0, 0)))).accepted();
        given(absent)
                .when(counts(count(9, 9, 0, 0, line("sung", 8, 0, 0))))
                .rejected(BallotReason.LINE_DOES_NOT_ADD_UP);
    }

    @Test
    void where_boards_vote_on_themselves_every_line_is_on_every_paper() {
        var all = all(inSession(), List.of(tellers(null), selfVoting("ban")));
        given(all).when(counts(count(11, 11, 0, 0, line("ban", 11, 0, 0)))).accepted();
        given(all)
                .when(counts(count(11, 11, 0, 0, line("ban", 10, 0, 0))))
                .rejected(BallotReason.LINE_DOES_NOT_ADD_UP);
    }

    @Test
    void a_box_without_a_valid_paper_has_no_answer() {
        given(papersOut("ban")).when(counts(count(9, 2, 0, 2, line("ban", 0, 0, 0)))).accepted();
        given(papersOut("ban"))
                .when(counts(count(9, 2, 0, 2, line("ban", 1, 0, 0))))
                .rejected(BallotReason.LINE_DOES_NOT_ADD_UP);
    }

    @Test
    void a_blank_paper_abstains_on_every_line_it_carries() {
        given(papersOut("ban")).when(counts(count(9, 9, 3, 0, line("ban", 6, 0, 3)))).accepted();
        given(papersOut("ban"))
                .when(counts(count(9, 9, 3, 0, line("ban", 6, 1, 2))))
                .rejected(BallotReason.BLANK_PAPERS_NOT_IN_LINE);
        given(papersOut("ban")).when(counts(count(9, 9, 3, 0, line("ban", 6, 0, 2)))).accepted();
        given(papersOut("ban"))
                .when(counts(count(9, 9, 3, 0, line("ban", 6, 1, 1))))
                .rejected(BallotReason.BLANK_PAPERS_NOT_IN_LINE);
    }

    @Test
    void when_every_paper_counts_every_candidate_present_is_one_short() {
        var refusal =
                given(papersOut("ban", "mai"))
                        .when(counts(eleven(10, 11)))
                        .rejected(BallotReason.OWN_LINES_DO_NOT_ADD_UP);
        assertThat(refusal.vi()).contains("Có 1 dòng", "từ 2 đến 11");
        given(papersOut("ban", "mai")).when(counts(eleven(10, 10))).accepted();
    }

    @Test
    void one_missing_paper_may_be_the_own_one_of_one_candidate_only() {
        given(papersOut("ban", "mai")).when(counts(ten(9, 10))).accepted();
        given(papersOut("ban", "mai"))
                .when(counts(ten(10, 10)))
                .rejected(BallotReason.OWN_LINES_DO_NOT_ADD_UP);
    }

    @Test
    void no_more_lines_are_short_than_there_are_papers() {
        var one = count(9, 1, 0, 0, line("ban", 0, 0, 0), line("mai", 0, 1, 0));
        var none = count(9, 1, 0, 0, line("ban", 0, 0, 0), line("mai", 0, 0, 0));
        given(papersOut("ban", "mai")).when(counts(one)).accepted();
        given(papersOut("ban", "mai"))
                .when(counts(none))
                .rejected(BallotReason.OWN_LINES_DO_NOT_ADD_UP);
    }

    @Test
    void papers_with_more_names_than_places_do_not_count() {
        given(papersOut("ban", "mai", "dao")).when(counts(nine(0, 7, 2))).accepted();
        given(papersOut("ban", "mai", "dao"))
                .when(counts(nine(0, 7, 3)))
                .rejected(BallotReason.PAPERS_AGREE_TOO_OFTEN);
        given(papersOut("ban", "mai", "dao")).when(counts(nine(1, 6, 2))).accepted();
        given(papersOut("ban", "mai", "dao"))
                .when(counts(nine(1, 7, 2)))
                .rejected(BallotReason.PAPERS_AGREE_TOO_OFTEN);
    }

    private static PaperCount eleven(int ban, int mai) {
        return count(11, 11, 0, 0, line("ban", 0, ban, 0), line("mai", 0, mai, 0));
    }

    private static PaperCount ten(int ban, int mai) {
        return count(11, 10, 0, 0, line("ban", 0, ban, 0), line("mai", 0, mai, 0));
    }

    /** Nine papers on three candidates for two places; all but the blank ones agree to ban. */
    private static PaperCount nine(int blank, int mai, int dao) {
        return count(
                11,
                9,
                blank,
                0,
                line("ban", 9 - blank, 0, blank),
                line("mai", mai, 8 - blank - mai, blank),
                line("dao", dao, 9 - blank - dao, blank));
    }

    private static RecordPaperCount counts(PaperCount count) {
        return new RecordPaperCount(BLOC, YEAR, "b", "an", count);
    }

    private static List<Event> papersWithout(
            String absent, boolean recorded, String... candidates) {
        var full = flagBallot(Mode.PAPER, candidates);
        var ballot =
                new BallotOpened(
                        full.bloc(),
                        full.year(),
                        full.ballot(),
                        full.award(),
                        full.mode(),
                        full.candidates(),
                        full.voters().stream().filter(v -> !v.equals(absent)).toList(),
                        full.rule(),
                        null);
        var session = recorded ? inSession(absent) : inSession();
        return all(session, List.of(tellers(null), ballot));
    }

    private static BallotOpened selfVoting(String candidate) {
        var ballot = flagBallot(Mode.PAPER, candidate);
        var rule = ballot.rule();
        return ruled(
                ballot,
                new BallotRule(
                        1, rule.threshold(), true, 11, 8, 2, 1, rule.tieChain(), rule.groups()));
    }
}
