package vn.thidua.domain.award;

import static vn.thidua.domain.Rejection.because;
import static vn.thidua.domain.Rejection.require;
import static vn.thidua.domain.award.AwardReason.AWARD_ALREADY_PROPOSED;
import static vn.thidua.domain.award.AwardReason.AWARD_NOT_IN_CHARTER;
import static vn.thidua.domain.award.AwardReason.BASIS_AMBIGUOUS;
import static vn.thidua.domain.award.AwardReason.BASIS_MISSING;
import static vn.thidua.domain.award.AwardReason.CONSENSUS_NOT_ALLOWED;
import static vn.thidua.domain.award.AwardReason.QUOTA_REACHED;
import static vn.thidua.domain.award.AwardReason.SUBGROUP_QUOTA_REACHED;
import static vn.thidua.domain.award.EligibilityReason.BOARD_ON_HOLD;
import static vn.thidua.domain.award.EligibilityReason.MINISTRY_FLAG_FIRST;
import static vn.thidua.domain.award.EligibilityReason.NOT_ELIGIBLE;
import static vn.thidua.domain.award.EligibilityReason.ONE_AWARD_PER_ACHIEVEMENT;
import static vn.thidua.domain.conference.ConferenceReason.CONFERENCE_NOT_CONVENED;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.thidua.domain.Reason;
import vn.thidua.domain.award.AwardCommand.ProposeAward;
import vn.thidua.domain.award.AwardCommand.WithdrawProposal;
import vn.thidua.domain.award.AwardEvent.AwardProposed;
import vn.thidua.domain.award.AwardEvent.ProposalWithdrawn;
import vn.thidua.domain.bloc.Charter;
import vn.thidua.domain.bloc.Charter.AwardRule;
import vn.thidua.domain.conference.Conference;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.cycle.YearEvent.Member;
import vn.thidua.domain.law.LegalRegime;

/**
 * The rules of proposing: an eligible board, a ballot that elected it, or consensus where it may
 * stand in; within the quota, and in the order of scores unless a reason is given.
 */
final class ProposalRules {
    private ProposalRules() {}

    static AwardProposed propose(Running year, ProposeAward c, LocalDate day) {
        var member = year.member(c.board());
        require(!(year.conference() instanceof Conference.NotConvened), CONFERENCE_NOT_CONVENED);
        require(
                year.awards().of(c.award(), c.board()).isEmpty(),
                AWARD_ALREADY_PROPOSED,
                "board",
                member.name(),
                "award",
                c.award());
        requireEligible(year, c, member);
        var elected = requireBasis(year, c);
        var charter = year.frame().bloc().charter();
        if (charter != null) {
            var rule = rule(charter, c.award());
            requireQuota(year, member, rule);
            ScoreOrder.requireReason(year, c, elected, charter, rule);
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

    private static void requireEligible(Running year, ProposeAward c, Member member) {
        Eligibility.of(year, c.board(), c.award()).stream()
                .findFirst()
                .ifPresent(ground -> {
                    throw because(reason(ground), "board", member.name(), "ground", ground);
                });
    }

    /** The place in the quota is free again, and the board may be proposed anew. */
    static ProposalWithdrawn withdraw(Running year, WithdrawProposal c) {
        AwardRules.requireWaiting(year, c.award(), c.board());
        return new ProposalWithdrawn(c.bloc(), c.year(), c.award(), c.board(), c.reason());
    }

    /** The sub-group of a board; of one that left, the one it had when the year was opened. */
    static Optional<String> subGroup(Running year, String board) {
        return year.frame()
                .bloc()
                .member(board)
                .or(() -> year.opening().member(board))
                .flatMap(member -> Optional.ofNullable(member.subGroup()));
    }

    private static Reason reason(Ground ground) {
        return switch (ground.kind()) {
            case HOLD -> BOARD_ON_HOLD;
            case SAME_ACHIEVEMENT -> ONE_AWARD_PER_ACHIEVEMENT;
            case NO_MINISTRY_FLAG -> MINISTRY_FLAG_FIRST;
            case DEPARTED, NO_PLEDGE, LATE_PLEDGE, NO_RESULT, LATE_RESULT -> NOT_ELIGIBLE;
        };
    }

    /** The boards that the basis of the proposal elected. Consensus elects nobody but the board. */
    private static List<String> requireBasis(Running year, ProposeAward c) {
        require(c.ballot() != null || c.minutes() != null, BASIS_MISSING);
        require(c.ballot() == null || c.minutes() == null, BASIS_AMBIGUOUS);
        if (c.ballot() != null) {
            return BallotBasis.requireElected(year, c, c.ballot());
        }
        require(mayAgreeWithoutBallot(year, c), CONSENSUS_NOT_ALLOWED, "award", c.award());
        return List.of(c.board());
    }

    /**
     * History may tell of a consensus without any rule or tally; a live year follows its charter.
     */
    private static boolean mayAgreeWithoutBallot(Running year, ProposeAward c) {
        var charter = year.frame().bloc().charter();
        return charter == null || rule(charter, c.award()).consensusAllowed();
    }

    private static void requireQuota(Running year, Member member, AwardRule rule) {
        var same =
                year.awards().standing().stream()
                        .map(Awards.Proposal::proposed)
                        .filter(proposed -> proposed.award() == rule.award())
                        .toList();
        require(
                same.size() < rule.quota(),
                QUOTA_REACHED,
                "quota",
                rule.quota(),
                "award",
                rule.award());
        long inGroup =
                same.stream()
                        .map(proposed -> subGroup(year, proposed.board()))
                        .flatMap(Optional::stream)
                        .filter(group -> group.equals(member.subGroup()))
                        .count();
        require(
                inGroup < rule.quotaPerSubGroup(),
                SUBGROUP_QUOTA_REACHED,
                "board",
                member.name(),
                "quota",
                rule.quotaPerSubGroup(),
                "award",
                rule.award());
    }

    private static AwardRule rule(Charter charter, AwardKind award) {
        return charter.rule(award).orElseThrow(() -> because(AWARD_NOT_IN_CHARTER, "award", award));
    }
}
