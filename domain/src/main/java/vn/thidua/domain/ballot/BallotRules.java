package vn.thidua.domain.ballot;

import static vn.thidua.domain.Rejection.because;
import static vn.thidua.domain.Rejection.require;
import static vn.thidua.domain.Rejection.requireOnce;
import static vn.thidua.domain.award.AwardReason.AWARD_NOT_IN_CHARTER;
import static vn.thidua.domain.ballot.BallotReason.BALLOT_ALREADY_EXISTS;
import static vn.thidua.domain.ballot.BallotReason.BALLOT_CLOSED;
import static vn.thidua.domain.ballot.BallotReason.BALLOT_STILL_OPEN;
import static vn.thidua.domain.ballot.BallotReason.BALLOT_UNKNOWN;
import static vn.thidua.domain.ballot.BallotReason.CANDIDATE_REPEATED;
import static vn.thidua.domain.ballot.BallotReason.CHARTER_UNKNOWN;
import static vn.thidua.domain.ballot.BallotReason.NO_VOTE_CAST;
import static vn.thidua.domain.conference.ConferenceReason.ATTENDANCE_NOT_RECORDED;
import static vn.thidua.domain.conference.ConferenceReason.CONFERENCE_NOT_CONVENED;
import static vn.thidua.domain.conference.ConferenceReason.QUORUM_NOT_MET;

import java.util.List;
import java.util.function.Function;
import vn.thidua.domain.Lists;
import vn.thidua.domain.NotYet;
import vn.thidua.domain.ballot.BallotCommand.CastVote;
import vn.thidua.domain.ballot.BallotCommand.CloseBallot;
import vn.thidua.domain.ballot.BallotCommand.OpenBallot;
import vn.thidua.domain.ballot.BallotEvent.BallotClosed;
import vn.thidua.domain.ballot.BallotEvent.BallotOpened;
import vn.thidua.domain.ballot.BallotEvent.VoteCast;
import vn.thidua.domain.ballot.Ballots.Ballot;
import vn.thidua.domain.ballot.Ballots.Closed;
import vn.thidua.domain.ballot.Ballots.Open;
import vn.thidua.domain.conference.Conference;
import vn.thidua.domain.conference.ConferenceEvent.AttendanceRecorded;
import vn.thidua.domain.cycle.Cycle.Running;

/** The rules of voting: who may vote, on what, once; and a count that anybody can repeat. */
public final class BallotRules {
    private BallotRules() {}

    public static List<BallotEvent> decide(Running year, BallotCommand command) {
        return switch (command) {
            case OpenBallot c -> List.of(open(year, c));
            case CastVote c -> List.of(VoteRules.cast(year, open(year.ballots(), c.ballot()), c));
            case CloseBallot c -> List.of(close(year, c));
            case BallotCommand.RecordPaperCount c -> NotYet.rule(c);
            case BallotCommand.InvalidateVote c -> NotYet.rule(c);
            case BallotCommand.RecountBallot c -> NotYet.rule(c);
            case BallotCommand.CertifyTally c -> NotYet.rule(c);
            case BallotCommand.VoidBallot c -> NotYet.rule(c);
            case BallotCommand.BreakTie c -> NotYet.rule(c);
        };
    }

    public static Ballots evolve(Ballots ballots, BallotEvent event) {
        return switch (event) {
            case BallotOpened e -> ballots.with(new Open(e, List.of()));
            case VoteCast e -> {
                var open = open(ballots, e.ballot());
                yield ballots.with(new Open(open.opened(), Lists.plus(open.votes(), e)));
            }
            case BallotEvent.PaperCountRecorded _,
                    BallotEvent.VoteInvalidated _,
                    BallotEvent.BallotRecounted _,
                    BallotEvent.TallyCertified _,
                    BallotEvent.BallotVoided _,
                    BallotEvent.TieBroken _ ->
                    NotYet.rule(event);
            case BallotClosed e -> {
                var open = open(ballots, e.ballot());
                yield ballots.with(new Closed(open.opened(), open.votes(), e.tally()));
            }
        };
    }

    /** Counts a ballot of this year again from its votes. */
    public static Tally recount(Running year, Ballot ballot) {
        return Count.of(ballot.opened(), ballot.votes(), groupOf(year));
    }

    private static BallotOpened open(Running year, OpenBallot c) {
        var attendance = attendance(year);
        year.ballots()
                .open()
                .ifPresent(open -> {
                    throw because(BALLOT_STILL_OPEN, "ballot", open);
                });
        require(
                year.ballots().of(c.ballot()).isEmpty(),
                BALLOT_ALREADY_EXISTS,
                "ballot",
                c.ballot());
        c.candidates().forEach(year::member);
        requireDistinct(c.candidates());
        var rule = rule(year, c);
        int present = attendance.present().size();
        require(
                present >= rule.quorumNeeded(),
                QUORUM_NOT_MET,
                "present",
                present,
                "members",
                rule.members(),
                "needed",
                rule.quorumNeeded());
        return new BallotOpened(
                c.bloc(),
                c.year(),
                c.ballot(),
                c.award(),
                c.mode(),
                c.candidates(),
                attendance.present(),
                rule,
                c.runoffOf());
    }

    private static BallotRule rule(Running year, OpenBallot c) {
        var charter = year.frame().charter();
        var version = year.frame().charterVersion();
        if (charter == null || version == null) {
            throw because(CHARTER_UNKNOWN);
        }
        var award =
                charter.rule(c.award())
                        .orElseThrow(() -> because(AWARD_NOT_IN_CHARTER, "award", c.award()));
        int members = year.members().size();
        return new BallotRule(
                version,
                award.threshold(),
                charter.selfVote().allowed(),
                members,
                charter.quorum().needed(members),
                award.quota(),
                award.quotaPerSubGroup(),
                null);
    }

    private static AttendanceRecorded attendance(Running year) {
        return switch (year.conference()) {
            case Conference.NotConvened _ -> throw because(CONFERENCE_NOT_CONVENED);
            case Conference.Convened _ -> throw because(ATTENDANCE_NOT_RECORDED);
            case Conference.Met met -> met.attendance();
        };
    }

    private static BallotClosed close(Running year, CloseBallot c) {
        var ballot = open(year.ballots(), c.ballot());
        require(!ballot.votes().isEmpty(), NO_VOTE_CAST, "ballot", c.ballot());
        return new BallotClosed(c.bloc(), c.year(), c.ballot(), recount(year, ballot));
    }

    private static Open open(Ballots ballots, String id) {
        return switch (ballots.of(id).orElse(null)) {
            case null -> throw because(BALLOT_UNKNOWN, "ballot", id);
            case Closed _ -> throw because(BALLOT_CLOSED, "ballot", id);
            case Open open -> open;
        };
    }

    static void requireDistinct(List<String> candidates) {
        requireOnce(candidates, Function.identity(), CANDIDATE_REPEATED, "candidate");
    }

    private static Function<String, String> groupOf(Running year) {
        return candidate -> {
            var group = year.member(candidate).subGroup();
            return group == null ? "" : group;
        };
    }
}
