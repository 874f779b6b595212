package vn.thidua.domain.award;

import static vn.thidua.domain.Rejection.because;
import static vn.thidua.domain.Rejection.require;
import static vn.thidua.domain.award.EligibilityReason.AWARD_ALREADY_PRESENTED;
import static vn.thidua.domain.award.EligibilityReason.AWARD_ALREADY_REVOKED;
import static vn.thidua.domain.award.EligibilityReason.AWARD_NOT_GRANTED;
import static vn.thidua.domain.award.EligibilityReason.AWARD_NOT_REVOKED;
import static vn.thidua.domain.award.EligibilityReason.BEFORE_THE_DECISION;
import static vn.thidua.domain.award.EligibilityReason.BEFORE_THE_REVOCATION;
import static vn.thidua.domain.award.EligibilityReason.NOTHING_TO_PUBLISH;
import static vn.thidua.domain.award.EligibilityReason.RECOVERY_ALREADY_CONFIRMED;
import static vn.thidua.domain.award.EligibilityReason.RESULTS_ALREADY_PUBLISHED;

import java.time.LocalDate;
import vn.thidua.domain.Deadline;
import vn.thidua.domain.Source;
import vn.thidua.domain.award.AfterCommand.ConfirmRecovery;
import vn.thidua.domain.award.AfterCommand.PublishResults;
import vn.thidua.domain.award.AfterCommand.RecordPresentation;
import vn.thidua.domain.award.AfterCommand.RevokeAward;
import vn.thidua.domain.award.AfterEvent.AwardPresented;
import vn.thidua.domain.award.AfterEvent.AwardRevoked;
import vn.thidua.domain.award.AfterEvent.PrizeComputed;
import vn.thidua.domain.award.AfterEvent.RecoveryConfirmed;
import vn.thidua.domain.award.AfterEvent.ResultsPublished;
import vn.thidua.domain.award.Awards.Decided;
import vn.thidua.domain.award.Awards.NothingYet;
import vn.thidua.domain.award.Awards.Presented;
import vn.thidua.domain.award.Awards.Published;
import vn.thidua.domain.award.Awards.Recovered;
import vn.thidua.domain.award.Awards.Revoked;
import vn.thidua.domain.award.Awards.Unpublished;
import vn.thidua.domain.award.Awards.Waiting;
import vn.thidua.domain.award.Awards.Withdrawn;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.dispute.PetitionRules;
import vn.thidua.domain.law.LawBook;
import vn.thidua.domain.law.LegalRegime;
import vn.thidua.domain.law.RuleValue;
import vn.thidua.domain.law.WorkingDays;

/**
 * The rules of what follows: publishing, presenting, and taking back. An award is named as it was
 * proposed, also where a lower one was given.
 */
final class AfterRules {
    /** Holds where the law of the day is not known here. */
    private static final RuleValue RECOVERY =
            new RuleValue(
                    15,
                    new Source(
                            Source.Kind.ASSUMPTION,
                            "giá trị mặc định khi chưa rõ quy định của thời kỳ đó"));

    private AfterRules() {}

    static AfterEvent decide(Running year, AfterCommand command, LocalDate day) {
        return switch (command) {
            case PublishResults c -> publish(year, c, day);
            case RecordPresentation c -> present(year, c, day);
            case RevokeAward c -> revoke(year, c, day);
            case ConfirmRecovery c -> recover(year, c, day);
        };
    }

    static Awards evolve(Awards awards, AfterEvent event) {
        return switch (event) {
            case PrizeComputed _ -> awards;
            case ResultsPublished e -> awards.with(e);
            case AwardPresented e -> awards.follow(e.award(), e.board(), new Presented(e));
            case AwardRevoked e -> awards.follow(e.award(), e.board(), new Revoked(e));
            case RecoveryConfirmed e -> awards.follow(e.award(), e.board(), new Recovered(e));
        };
    }

    private static ResultsPublished publish(Running year, PublishResults c, LocalDate day) {
        switch (year.awards().publication()) {
            case Published before ->
                    throw because(
                            RESULTS_ALREADY_PUBLISHED, "until", before.results().petitionsUntil());
            case Unpublished _ -> require(!year.awards().standing().isEmpty(), NOTHING_TO_PUBLISH);
        }
        return new ResultsPublished(
                c.bloc(),
                c.year(),
                c.place(),
                c.document(),
                WorkingDays.after(day, PetitionRules.rule(year).fileWithin()));
    }

    private static AwardPresented present(Running year, RecordPresentation c, LocalDate day) {
        var granted = requireGranted(year, c.award(), c.board());
        switch (granted.sequel()) {
            case NothingYet _ -> {}
            case Presented before ->
                    throw because(
                            AWARD_ALREADY_PRESENTED,
                            "board",
                            year.nameOf(c.board()),
                            "day",
                            before.presentation().on());
            case Revoked _, Recovered _ -> throw alreadyRevoked(year, c.award(), c.board());
        }
        requireAfterDecision(granted, c.on(), day);
        return new AwardPresented(c.bloc(), c.year(), c.award(), c.board(), c.on(), c.occasion());
    }

    private static AwardRevoked revoke(Running year, RevokeAward c, LocalDate day) {
        var granted = requireGranted(year, c.award(), c.board());
        switch (granted.sequel()) {
            case NothingYet _, Presented _ -> {}
            case Revoked _, Recovered _ -> throw alreadyRevoked(year, c.award(), c.board());
        }
        requireAfterDecision(granted, c.on(), day);
        var within = LawBook.recoveryDays(LegalRegime.codeOn(c.on())).orElse(RECOVERY);
        return new AwardRevoked(
                c.bloc(),
                c.year(),
                c.award(),
                c.board(),
                c.ground(),
                c.conclusion(),
                c.decision(),
                c.on(),
                WorkingDays.after(c.on(), within.value()),
                within.source());
    }

    private static RecoveryConfirmed recover(Running year, ConfirmRecovery c, LocalDate day) {
        var name = year.nameOf(c.board());
        return switch (requireGranted(year, c.award(), c.board()).sequel()) {
            case NothingYet _, Presented _ ->
                    throw because(AWARD_NOT_REVOKED, "board", name, "award", c.award());
            case Recovered _ ->
                    throw because(RECOVERY_ALREADY_CONFIRMED, "board", name, "award", c.award());
            case Revoked(var revocation) -> {
                var on = revocation.on();
                require(!c.on().isBefore(on), BEFORE_THE_REVOCATION, "day", c.on(), "revoked", on);
                AwardRules.requireCome(c.on(), day);
                yield new RecoveryConfirmed(
                        c.bloc(),
                        c.year(),
                        c.award(),
                        c.board(),
                        c.on(),
                        Deadline.daysLate(revocation.recoverBy(), c.on()));
            }
        };
    }

    /** The proposal that brought an award, the one proposed or a lower one. */
    private static Decided requireGranted(Running year, AwardKind award, String board) {
        return switch (year.awards().of(award, board).orElse(null)) {
            case Decided decided when decided.decision().granted().isPresent() -> decided;
            case Decided _, Waiting _ ->
                    throw because(AWARD_NOT_GRANTED, "board", year.nameOf(board), "award", award);
            case null -> throw AwardRules.notProposed(year, award, board);
            case Withdrawn _ -> throw AwardRules.notProposed(year, award, board);
        };
    }

    private static RuntimeException alreadyRevoked(Running year, AwardKind award, String board) {
        return because(AWARD_ALREADY_REVOKED, "board", year.nameOf(board), "award", award);
    }

    private static void requireAfterDecision(Decided granted, LocalDate on, LocalDate day) {
        var decided = granted.decision().decidedOn();
        require(!on.isBefore(decided), BEFORE_THE_DECISION, "day", on, "decided", decided);
        AwardRules.requireCome(on, day);
    }
}
