package vn.thidua.query.rulesapplied;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.ballot.Threshold;
import vn.thidua.domain.bloc.Charter;
import vn.thidua.domain.bloc.Charter.AwardRule;
import vn.thidua.query.rulesapplied.Applied.Unit;

/** The values that a charter gives; where it is silent, the default that holds instead. */
final class CharterValues {
    private CharterValues() {}

    static Stream<Applied> of(Charter charter, int year) {
        return Stream.of(
                        charter.awards().stream().flatMap(CharterValues::award),
                        meeting(charter),
                        deadlines(charter, year),
                        amendment(charter),
                        conduct(charter),
                        discipline(charter),
                        petitions(charter))
                .flatMap(values -> values);
    }

    /** A threshold is two values: the share, and what it is taken of. */
    static Stream<Applied> threshold(
            RuleName rule, @Nullable AwardKind award, Threshold threshold) {
        var unit = threshold.strict() ? Unit.MORE_THAN_PERCENT : Unit.PERCENT;
        var source = threshold.source();
        return Stream.of(
                new Applied(rule, award, null, unit, Integer.toString(threshold.percent()), source),
                new Applied(
                        RuleName.BASE, award, null, Unit.BASE, threshold.base().name(), source));
    }

    private static Stream<Applied> award(AwardRule rule) {
        var award = rule.award();
        var quota = rule.quotaSource();
        return Stream.concat(
                threshold(RuleName.THRESHOLD, award, rule.threshold()),
                Stream.of(
                        Applied.of(RuleName.QUOTA, award, Unit.BOARDS, rule.quota(), quota),
                        Applied.of(
                                RuleName.GROUP_QUOTA,
                                award,
                                Unit.BOARDS,
                                rule.quotaPerSubGroup(),
                                quota),
                        Applied.of(
                                RuleName.CONSENSUS,
                                award,
                                Unit.YES_NO,
                                rule.consensusAllowed(),
                                rule.consensusSource())));
    }

    private static Stream<Applied> meeting(Charter charter) {
        var quorum = charter.quorum();
        var self = charter.selfVote();
        return Stream.of(
                Applied.of(
                        RuleName.QUORUM,
                        Unit.FRACTION,
                        quorum.numerator() + "/" + quorum.denominator(),
                        quorum.source()),
                Applied.of(RuleName.SELF_VOTE, Unit.YES_NO, self.allowed(), self.source()));
    }

    private static Stream<Applied> deadlines(Charter charter, int year) {
        var pledge = charter.pledgeDue();
        var result = charter.resultDue();
        return Stream.of(
                Applied.of(RuleName.PLEDGE_DUE, Unit.DATE, pledge.in(year), pledge.source()),
                Applied.of(RuleName.RESULT_DUE, Unit.DATE, result.in(year), result.source()));
    }

    private static Stream<Applied> amendment(Charter charter) {
        var amendment = charter.amendment();
        return amendment == null ? Stream.empty() : threshold(RuleName.AMENDMENT, null, amendment);
    }

    private static Stream<Applied> conduct(Charter charter) {
        var conduct = charter.conductOrDefault();
        var source = conduct.source();
        return Stream.of(
                Applied.of(
                        RuleName.WRITTEN_OPINIONS, Unit.YES_NO, conduct.writtenOpinions(), source),
                Applied.of(RuleName.TIE_CHAIN, Unit.TIE_STEPS, names(conduct.tieChain()), source),
                Applied.of(
                        RuleName.DEPARTURE_REASON,
                        Unit.YES_NO,
                        conduct.departureNeedsReason(),
                        source));
    }

    private static Stream<Applied> discipline(Charter charter) {
        var discipline = charter.disciplineOrDefault();
        var source = discipline.source();
        return Stream.of(
                Applied.of(
                        RuleName.PLEDGE_REQUIRED, Unit.YES_NO, discipline.pledgeRequired(), source),
                Applied.of(
                        RuleName.RESULT_REQUIRED, Unit.YES_NO, discipline.resultRequired(), source),
                Applied.of(
                        RuleName.LATE_TOLERATED, Unit.YES_NO, discipline.lateTolerated(), source),
                Applied.of(
                        RuleName.RESTATEMENT,
                        Unit.PERCENT,
                        discipline.restatementPercent(),
                        source));
    }

    private static Stream<Applied> petitions(Charter charter) {
        var petitions = charter.petitionsOrDefault();
        var source = petitions.source();
        return Stream.of(
                Applied.of(
                        RuleName.PETITION_FILING,
                        Unit.WORKING_DAYS,
                        petitions.fileWithin(),
                        source),
                Applied.of(
                        RuleName.PETITION_ANSWER,
                        Unit.WORKING_DAYS,
                        petitions.answerWithin(),
                        source));
    }

    private static String names(List<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).collect(Collectors.joining(","));
    }
}
