package vn.thidua.domain.award;

import static vn.thidua.domain.Rejection.because;
import static vn.thidua.domain.Rejection.require;
import static vn.thidua.domain.award.AwardReason.AWARD_ALREADY_PROPOSED;
import static vn.thidua.domain.award.AwardReason.AWARD_NOT_IN_CHARTER;
import static vn.thidua.domain.award.AwardReason.AWARD_NOT_PROPOSED;
import static vn.thidua.domain.award.AwardReason.BALLOT_FOR_ANOTHER_AWARD;
import static vn.thidua.domain.award.AwardReason.BASIS_AMBIGUOUS;
import static vn.thidua.domain.award.AwardReason.BASIS_MISSING;
import static vn.thidua.domain.award.AwardReason.CONSENSUS_NOT_ALLOWED;
import static vn.thidua.domain.award.AwardReason.DECISION_ALREADY_RECORDED;
import static vn.thidua.domain.award.AwardReason.NOT_ELECTED;
import static vn.thidua.domain.award.AwardReason.QUOTA_REACHED;
import static vn.thidua.domain.award.AwardReason.SUBGROUP_QUOTA_REACHED;
import static vn.thidua.domain.award.AwardReason.THRESHOLD_NOT_MET;
import static vn.thidua.domain.ballot.BallotReason.BALLOT_STILL_OPEN;
import static vn.thidua.domain.ballot.BallotReason.BALLOT_UNKNOWN;
import static vn.thidua.domain.ballot.BallotReason.BALLOT_VOIDED;
import static vn.thidua.domain.ballot.BallotReason.UNKNOWN_CANDIDATE;
import static vn.thidua.domain.conference.ConferenceReason.CONFERENCE_NOT_CONVENED;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.thidua.domain.NotYet;
import vn.thidua.domain.award.AwardCommand.ProposeAward;
import vn.thidua.domain.award.AwardCommand.RecordDecision;
import vn.thidua.domain.award.AwardEvent.AwardProposed;
import vn.thidua.domain.award.AwardEvent.DecisionRecorded;
import vn.thidua.domain.award.Awards.Decided;
import vn.thidua.domain.award.Awards.Waiting;
import vn.thidua.domain.ballot.Ballots.Closed;
import vn.thidua.domain.ballot.Ballots.Open;
import vn.thidua.domain.ballot.Ballots.Voided;
import vn.thidua.domain.ballot.Tally.Line;
import vn.thidua.domain.bloc.Charter;
import vn.thidua.domain.bloc.Charter.AwardRule;
import vn.thidua.domain.conference.Conference;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.cycle.CycleEvent;
import vn.thidua.domain.cycle.YearEvent.Member;
import vn.thidua.domain.law.LegalRegime;

/**
 * The rules of proposing: a ballot that elected, or consensus where it may stand in; within the
 * quota.
 */
public final class AwardRules {
    private AwardRules() {}

    public static List<? extends CycleEvent> decide(
            Running year, AwardCommand command, LocalDate day) {
        return switch (command) {
            case ProposeAward c -> List.of(propose(year, c, day));
            case RecordDecision c -> List.of(decided(year, c));
            case AwardCommand.WithdrawProposal c -> NotYet.rule(c);
            case EligibilityCommand c -> NotYet.rule(c);
            case AfterCommand c -> NotYet.rule(c);
        };
    }

    public static Awards evolve(Awards awards, AwardEvent event) {
        return switch (event) {
            case AwardProposed e -> awards.with(e);
            case DecisionRecorded e -> awards.with(e);
            case AwardEvent.ProposalWithdrawn _, EligibilityEvent _, AfterEvent _ ->
                    NotYet.rule(event);
        };
    }

    private static AwardProposed propose(Running year, ProposeAward c, LocalDate day) {
        var member = year.member(c.board());
        require(!(year.conference() instanceof Conference.NotConvened), CONFERENCE_NOT_CONVENED);
        require(
                year.awards().of(c.award(), c.board()).isEmpty(),
                AWARD_ALREADY_PROPOSED,
                "board",
                member.name(),
                "award",
                c.award());
        requireBasis(year, c);
        var charter = year.frame().charter();
        if (charter != null) {
            requireQuota(year, c.award(), member, charter);
        }
        return new AwardProposed(
                c.bloc(),
                c.year(),
                c.award(),
                c.board(),
                Objects.requireNonNullElse(c.nameAsPrinted(), member.name()),
                c.ballot(),
                c.minutes(),
                LegalRegime.codeOn(day),
                c.departureReason());
    }

    private static void requireBasis(Running year, ProposeAward c) {
        require(c.ballot() != null || c.minutes() != null, BASIS_MISSING);
        require(c.ballot() == null || c.minutes() == null, BASIS_AMBIGUOUS);
        if (c.ballot() != null) {
            requireElected(year, c, c.ballot());
        } else {
            require(mayAgreeWithoutBallot(year, c), CONSENSUS_NOT_ALLOWED, "award", c.award());
        }
    }

    /**
     * History may tell of a consensus without any rule or tally; a live year follows its charter.
     */
    private static boolean mayAgreeWithoutBallot(Running year, ProposeAward c) {
        var charter = year.frame().charter();
        return charter == null || rule(charter, c.award()).consensusAllowed();
    }

    private static void requireElected(Running year, ProposeAward c, String id) {
        var ballot =
                switch (year.ballots().of(id).orElse(null)) {
                    case null -> throw because(BALLOT_UNKNOWN, "ballot", id);
                    case Open _ -> throw because(BALLOT_STILL_OPEN, "ballot", id);
                    case Voided _ -> throw because(BALLOT_VOIDED, "ballot", id);
                    case Closed closed -> closed;
                };
        var on = ballot.opened().award();
        require(on == c.award(), BALLOT_FOR_ANOTHER_AWARD, "ballot", id, "award", on);
        var line =
                ballot.tally()
                        .line(c.board())
                        .orElseThrow(() -> because(UNKNOWN_CANDIDATE, "candidate", c.board()));
        requireSeat(year, line);
    }

    private static void requireSeat(Running year, Line line) {
        switch (line.outcome()) {
            case ELECTED -> {}
            case NOT_PASSED ->
                    throw because(
                            THRESHOLD_NOT_MET,
                            "agree",
                            line.agree(),
                            "base",
                            line.base(),
                            "needed",
                            line.needed());
            case OVER_QUOTA, TIED ->
                    throw because(NOT_ELECTED, "board", year.nameOf(line.candidate()));
        }
    }

    private static void requireQuota(
            Running year, AwardKind award, Member member, Charter charter) {
        var rule = rule(charter, award);
        var same =
                year.awards().proposals().stream()
                        .map(Awards.Proposal::proposed)
                        .filter(proposed -> proposed.award() == award)
                        .toList();
        require(same.size() < rule.quota(), QUOTA_REACHED, "quota", rule.quota(), "award", award);
        var group = member.subGroup();
        long inGroup =
                same.stream()
                        .map(proposed -> year.member(proposed.board()).subGroup())
                        .filter(other -> other != null && other.equals(group))
                        .count();
        require(
                inGroup < rule.quotaPerSubGroup(),
                SUBGROUP_QUOTA_REACHED,
                "board",
                member.name(),
                "quota",
                rule.quotaPerSubGroup(),
                "award",
                award);
    }

    private static DecisionRecorded decided(Running year, RecordDecision c) {
        var member = year.member(c.board());
        return switch (year.awards().of(c.award(), c.board()).orElse(null)) {
            case null ->
                    throw because(AWARD_NOT_PROPOSED, "board", member.name(), "award", c.award());
            case Decided _ ->
                    throw because(
                            DECISION_ALREADY_RECORDED, "board", member.name(), "award", c.award());
            case Waiting _ ->
                    new DecisionRecorded(
                            c.bloc(),
                            c.year(),
                            c.award(),
                            c.board(),
                            c.outcome(),
                            c.decision(),
                            c.decidedOn(),
                            c.grantedInstead());
        };
    }

    private static AwardRule rule(Charter charter, AwardKind award) {
        return charter.rule(award).orElseThrow(() -> because(AWARD_NOT_IN_CHARTER, "award", award));
    }
}
