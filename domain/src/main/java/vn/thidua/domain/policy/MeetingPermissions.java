package vn.thidua.domain.policy;

import static vn.thidua.domain.policy.Circumstance.AMONG_THE_TELLERS;
import static vn.thidua.domain.policy.Circumstance.NAMED_AND_ASKED;
import static vn.thidua.domain.policy.Circumstance.OWN_COUNT;
import static vn.thidua.domain.policy.Grant.own;
import static vn.thidua.domain.policy.Grant.to;
import static vn.thidua.domain.policy.Standing.HEAD;
import static vn.thidua.domain.policy.Standing.LEADER;
import static vn.thidua.domain.policy.Standing.SECRETARY;
import static vn.thidua.domain.policy.Standing.TELLER;

import java.util.List;
import vn.thidua.domain.ballot.BallotCommand.BreakTie;
import vn.thidua.domain.ballot.BallotCommand.CastVote;
import vn.thidua.domain.ballot.BallotCommand.CertifyTally;
import vn.thidua.domain.ballot.BallotCommand.CloseBallot;
import vn.thidua.domain.ballot.BallotCommand.InvalidateVote;
import vn.thidua.domain.ballot.BallotCommand.OpenBallot;
import vn.thidua.domain.ballot.BallotCommand.RecordPaperCount;
import vn.thidua.domain.ballot.BallotCommand.RecountBallot;
import vn.thidua.domain.ballot.BallotCommand.VoidBallot;
import vn.thidua.domain.conference.ConferenceCommand.ApproveMinutes;
import vn.thidua.domain.conference.ConferenceCommand.ConveneConference;
import vn.thidua.domain.conference.ConferenceCommand.ElectTellers;
import vn.thidua.domain.conference.ConferenceCommand.RecordAttendance;
import vn.thidua.domain.conference.ConferenceCommand.RecordResolution;
import vn.thidua.domain.conference.ConferenceCommand.SetAgenda;
import vn.thidua.domain.cycle.RequestCommand.RequestCertification;

/** Who may call the conference, vote, and count: who counts is elected, whoever leads. */
final class MeetingPermissions {
    static final List<Permission<?>> ROWS =
            List.of(
                    Permission.of(ConveneConference.class, to(SECRETARY, HEAD)),
                    Permission.of(SetAgenda.class, to(SECRETARY, HEAD)),
                    Permission.of(RecordAttendance.class, to(SECRETARY, HEAD)),
                    Permission.of(ElectTellers.class, to(HEAD)),
                    Permission.of(RecordResolution.class, to(SECRETARY, HEAD)),
                    Permission.of(ApproveMinutes.class, to(HEAD)),
                    Permission.of(OpenBallot.class, to(SECRETARY, HEAD)),
                    Permission.of(CastVote.class, own(CastVote::voter, LEADER)),
                    Permission.of(CloseBallot.class, to(SECRETARY, HEAD, TELLER)),
                    Permission.of(
                            RecordPaperCount.class,
                            Grant.<RecordPaperCount>to(TELLER)
                                    .map(grant ->
                                            grant.when(
                                                    OWN_COUNT, (c, s) -> s.isCaller(c.teller())))),
                    Permission.of(InvalidateVote.class, to(TELLER)),
                    Permission.of(RecountBallot.class, to(TELLER)),
                    Permission.of(
                            RequestCertification.class,
                            Grant.<RequestCertification>to(TELLER)
                                    .map(grant ->
                                            grant.when(
                                                    AMONG_THE_TELLERS,
                                                    (c, s) -> isAmong(c.tellers(), s)))),
                    Permission.of(
                            CertifyTally.class,
                            Grant.<CertifyTally>to(TELLER)
                                    .map(grant ->
                                            grant.when(
                                                    NAMED_AND_ASKED,
                                                    (c, s) ->
                                                            isAmong(c.tellers(), s)
                                                                    && s.isAskedForByAnother()))),
                    Permission.of(VoidBallot.class, to(HEAD)),
                    Permission.of(BreakTie.class, to(HEAD)));

    private MeetingPermissions() {}

    private static boolean isAmong(List<String> people, Situation situation) {
        return people.stream().anyMatch(situation::isCaller);
    }
}
