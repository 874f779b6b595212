package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.domain.ABloc.BLOC;
import static vn.thidua.domain.AConference.MINUTES;
import static vn.thidua.domain.AConference.by;
import static vn.thidua.domain.AConference.count;
import static vn.thidua.domain.AConference.line;
import static vn.thidua.domain.AConference.named;
import static vn.thidua.domain.AConference.papersOut;
import static vn.thidua.domain.AConference.tellers;
import static vn.thidua.domain.AConference.then;
import static vn.thidua.domain.AConference.voided;
import static vn.thidua.domain.AYear.YEAR;
import static vn.thidua.domain.AYear.all;
import static vn.thidua.domain.AYear.flagBallot;
import static vn.thidua.domain.AYear.inSession;
import static vn.thidua.domain.AYear.votesFor;
import static vn.thidua.domain.Spec.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.award.AwardCommand.ProposeAward;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.ballot.BallotCommand.CertifyTally;
import vn.thidua.domain.ballot.BallotEvent.BallotClosed;
import vn.thidua.domain.ballot.BallotEvent.BallotRecounted;
import vn.thidua.domain.ballot.BallotEvent.PaperCountRecorded;
import vn.thidua.domain.ballot.BallotEvent.TallyCertified;
import vn.thidua.domain.ballot.BallotReason;
import vn.thidua.domain.ballot.Mode;
import vn.thidua.domain.ballot.PaperCount;
import vn.thidua.domain.ballot.Tally;
import vn.thidua.domain.ballot.Tally.Line;
import vn.thidua.domain.ballot.Tally.Outcome;
import vn.thidua.domain.ballot.TellerCount;
import vn.thidua.domain.conference.ConferenceEvent.TellersElected;
import vn.thidua.domain.conference.ConferenceReason;

/** Signing for a count: by the tellers, and again after a re-count. */
class CertifyTest {
    private static final PaperCount SEVEN = count(11, 11, 0, 0, line("ban", 7, 3, 0));
    private static final PaperCount EIGHT = count(11, 11, 0, 0, line("ban", 8, 2, 0));
    private static final Line ELECTED = new Line("ban", 8, 2, 0, 10, 8, Outcome.ELECTED);
    private static final Line FAILED = new Line("ban", 7, 3, 0, 10, 8, Outcome.NOT_PASSED);

    private final List<Event> named =
            then(
                    all(
                            inSession(),
                            List.of(tellers(null), flagBallot(Mode.NAMED, "ban")),
                            votesFor("ban", 8)),
                    new BallotClosed(BLOC, YEAR, "b", tally(10, ELECTED)));
    private final List<Event> papers =
            then(
                    papersOut("ban"),
                    new PaperCountRecorded(BLOC, YEAR, "b", "an", SEVEN),
                    new PaperCountRecorded(BLOC, YEAR, "b", "binh", SEVEN),
                    new BallotClosed(BLOC, YEAR, "b", tally(11, FAILED)));
    private final BallotRecounted found =
            recounted(List.of(by("an", EIGHT), by("chi", EIGHT)), tally(11, ELECTED), true);

    private final TallyCertified signed = signed("an", "binh");

    @Test
    void tellers_sign_once() {
        given(named).when(certify("an", "binh")).then(signed);
        given(named, signed)
                .when(certify("an", "binh"))
                .rejected(BallotReason.TALLY_ALREADY_CERTIFIED);
        given(named).when(certify("an", "dung")).rejected(BallotReason.NOT_A_TELLER);
        given(named).when(certify("an", "an")).rejected(ConferenceReason.TELLER_REPEATED);
    }

    @Test
    void both_who_counted_the_papers_are_among_them() {
        given(papers).when(certify("an", "binh")).then(signed);
        given(papers).when(certify("chi", "binh", "an")).accepted();
        var refusal =
                given(papers)
                        .when(certify("an", "chi"))
                        .rejected(BallotReason.COUNTER_DID_NOT_SIGN);
        assertThat(refusal.vi()).contains("binh");
    }

    @Test
    void who_counted_signs_though_the_team_is_another_now() {
        var another = new TellersElected(BLOC, YEAR, List.of(), null);
        given(papers, another).when(certify("an", "binh")).accepted();
        given(papers, another)
                .when(certify("an", "binh", "chi"))
                .rejected(BallotReason.NOT_A_TELLER);
    }

    @Test
    void after_a_re_count_they_sign_again() {
        given(named, signed, recounted(List.of(), tally(10, ELECTED), false))
                .when(certify("an", "binh"))
                .accepted();
        given(papers, signed, found)
                .when(certify("an", "binh"))
                .rejected(BallotReason.COUNTER_DID_NOT_SIGN);
        given(papers, signed, found).when(certify("an", "chi")).accepted();
    }

    @Test
    void an_open_or_void_ballot_is_not_certified() {
        given(inSession(), tellers(null), flagBallot(Mode.NAMED, "ban"))
                .when(certify("an", "binh"))
                .rejected(BallotReason.BALLOT_STILL_OPEN);
        given(named, voided("b", "x"))
                .when(certify("an", "binh"))
                .rejected(BallotReason.BALLOT_VOIDED);
    }

    @Test
    void a_certified_tally_carries_a_proposal() {
        given(AYear.all(named, AnAward.eligible("ban")), signed)
                .when(
                        new ProposeAward(
                                BLOC, YEAR, AwardKind.MINISTRY_FLAG, "ban", null, "b", null, null))
                .accepted();
    }

    private static Tally tally(int collected, Line line) {
        return new Tally(11, collected, collected, 0, 0, List.of(line));
    }

    private static BallotRecounted recounted(
            List<TellerCount> counts, Tally tally, boolean changed) {
        return new BallotRecounted(BLOC, YEAR, "b", "có ý kiến", counts, tally, changed);
    }

    private static CertifyTally certify(String... tellers) {
        return new CertifyTally(BLOC, YEAR, "b", List.of(tellers), MINUTES);
    }

    private static TallyCertified signed(String... tellers) {
        return new TallyCertified(BLOC, YEAR, "b", List.of(tellers), MINUTES);
    }
}
