package vn.thidua.domain.ballot;

import static vn.thidua.domain.Rejection.because;
import static vn.thidua.domain.Rejection.require;
import static vn.thidua.domain.award.AwardReason.AWARD_NOT_IN_CHARTER;
import static vn.thidua.domain.ballot.BallotReason.BALLOT_ALREADY_EXISTS;
import static vn.thidua.domain.ballot.BallotReason.BALLOT_STILL_OPEN;
import static vn.thidua.domain.ballot.BallotReason.CHARTER_UNKNOWN;
import static vn.thidua.domain.ballot.BallotReason.TELLERS_NOT_ELECTED;
import static vn.thidua.domain.ballot.BallotReason.TELLER_FROM_CANDIDATE_BOARD;
import static vn.thidua.domain.ballot.BallotReason.WRITTEN_NOT_ALLOWED;
import static vn.thidua.domain.conference.ConferenceReason.QUORUM_NOT_MET;

import java.util.List;
import vn.thidua.domain.ballot.BallotCommand.OpenBallot;
import vn.thidua.domain.ballot.BallotEvent.BallotOpened;
import vn.thidua.domain.bloc.Charter;
import vn.thidua.domain.conference.Conference.Met;
import vn.thidua.domain.conference.ConferenceRules;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.cycle.YearEvent.Member;

/** When a ballot may open, who may vote in it, and by which rule it will be counted. */
final class OpeningRules {
    private OpeningRules() {}

    static BallotOpened open(Running year, OpenBallot c) {
        ConferenceRules.requireMinutesOpen(year);
        var voters = voters(year, c);
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
        BallotRules.requireDistinct(c.candidates());
        var rule = rule(year, c);
        requireQuorum(voters.size(), rule);
        return new BallotOpened(
                c.bloc(),
                c.year(),
                c.ballot(),
                c.award(),
                c.mode(),
                c.candidates(),
                voters,
                rule,
                c.runoffOf());
    }

    /** In writing every member is asked; otherwise those vote who are present. */
    private static List<String> voters(Running year, OpenBallot c) {
        return switch (c.mode()) {
            case NAMED, SHOW_OF_HANDS -> present(year, ConferenceRules.inSession(year));
            case PAPER -> {
                var session = ConferenceRules.inSession(year);
                requireTellers(year, session, c.candidates());
                yield present(year, session);
            }
            case WRITTEN -> {
                require(charter(year).conductOrDefault().writtenOpinions(), WRITTEN_NOT_ALLOWED);
                yield year.members().stream().map(Member::board).toList();
            }
        };
    }

    private static List<String> present(Running year, Met session) {
        return session.attendance().present().stream()
                .filter(board -> year.frame().bloc().member(board).isPresent())
                .toList();
    }

    /**
     * Papers are counted by hand, so whoever counts should gain nothing by it: a teller from a
     * candidate board stays only where the election of the team says why.
     */
    private static void requireTellers(Running year, Met session, List<String> candidates) {
        require(!session.elections().isEmpty(), TELLERS_NOT_ELECTED);
        var election = session.elections().getLast();
        if (election.reason() != null) {
            return;
        }
        election.tellers().stream()
                .filter(teller -> candidates.contains(teller.board()))
                .findFirst()
                .ifPresent(teller -> {
                    throw because(
                            TELLER_FROM_CANDIDATE_BOARD,
                            "person",
                            teller.person(),
                            "board",
                            year.nameOf(teller.board()));
                });
    }

    private static void requireQuorum(int voters, BallotRule rule) {
        require(
                voters >= rule.quorumNeeded(),
                QUORUM_NOT_MET,
                "present",
                voters,
                "members",
                rule.members(),
                "needed",
                rule.quorumNeeded());
    }

    private static BallotRule rule(Running year, OpenBallot c) {
        var charter = charter(year);
        var award =
                charter.rule(c.award())
                        .orElseThrow(() -> because(AWARD_NOT_IN_CHARTER, "award", c.award()));
        int members = year.members().size();
        var places =
                c.runoffOf() == null
                        ? new Places(
                                award.quota(),
                                Places.perGroup(year, c.candidates(), award.quotaPerSubGroup()))
                        : RunoffRules.left(year, c, c.runoffOf());
        return new BallotRule(
                version(year),
                award.threshold(),
                charter.selfVote().allowed(),
                members,
                charter.quorum().needed(members),
                places.seats(),
                award.quotaPerSubGroup(),
                charter.conductOrDefault().tieChain(),
                places.groups());
    }

    private static Charter charter(Running year) {
        var charter = year.frame().bloc().charter();
        if (charter == null) {
            throw because(CHARTER_UNKNOWN);
        }
        return charter;
    }

    private static int version(Running year) {
        var version = year.frame().bloc().charterVersion();
        if (version == null) {
            throw because(CHARTER_UNKNOWN);
        }
        return version;
    }
}
