package vn.thidua.query.rulesapplied;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Source;
import vn.thidua.domain.award.AfterEvent.AwardRevoked;
import vn.thidua.domain.award.AfterEvent.PrizeComputed;
import vn.thidua.domain.award.AwardEvent.AwardProposed;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.ballot.BallotEvent.BallotOpened;
import vn.thidua.domain.bloc.Charter;
import vn.thidua.domain.cycle.ChangeEvent.CharterReplaced;
import vn.thidua.domain.cycle.YearEvent.CycleOpened;
import vn.thidua.domain.dossier.DossierEvent.CouncilVoted;
import vn.thidua.domain.dossier.DossierEvent.DossierSubmitted;
import vn.thidua.domain.dossier.DossierEvent.OpinionRequested;
import vn.thidua.domain.law.LegalRegime;
import vn.thidua.domain.scoring.Criterion;
import vn.thidua.domain.scoring.ScoringEvent.ScoreScaleAdopted;
import vn.thidua.query.rulesapplied.Applied.Unit;

/** The values of rules that an event carries. */
final class AppliedRules {
    private AppliedRules() {}

    static List<Applied> of(CycleOpened e) {
        return Stream.concat(regime(null, e.regime()), charter(e.charter(), e.year())).toList();
    }

    static List<Applied> of(CharterReplaced e) {
        return charter(e.charter(), e.year()).toList();
    }

    static List<Applied> of(ScoreScaleAdopted e) {
        var scale = Applied.of(RuleName.SCALE, Unit.VERSION, e.version(), e.scale().source());
        return Stream.concat(
                        Stream.of(scale),
                        e.scale().criteria().stream().flatMap(AppliedRules::formula))
                .toList();
    }

    static List<Applied> of(BallotOpened e) {
        return CharterValues.threshold(RuleName.THRESHOLD, e.award(), e.rule().threshold())
                .toList();
    }

    static List<Applied> of(AwardProposed e) {
        return regime(e.award(), e.regime()).toList();
    }

    static List<Applied> of(DossierSubmitted e) {
        return regime(e.award(), e.regime()).toList();
    }

    static List<Applied> of(OpinionRequested e) {
        return List.of(Applied.date(RuleName.OPINION_CLOCK, e.award(), e.dueOn(), e.clock()));
    }

    static List<Applied> of(CouncilVoted e) {
        return List.of(
                Applied.of(
                        RuleName.COUNCIL,
                        e.award(),
                        Unit.VOTES,
                        e.needed() + "/" + e.members(),
                        e.thresholdSource()));
    }

    static List<Applied> of(PrizeComputed e) {
        return List.of(
                Applied.of(
                        RuleName.PRIZE_FACTOR,
                        e.granted(),
                        Unit.FACTOR,
                        e.factor().toPlainString(),
                        e.factorSource()),
                Applied.of(
                        RuleName.BASE_SALARY,
                        e.granted(),
                        Unit.DONG,
                        e.baseSalary(),
                        e.salarySource()));
    }

    static List<Applied> of(AwardRevoked e) {
        return List.of(Applied.date(RuleName.RECOVERY_CLOCK, e.award(), e.recoverBy(), e.clock()));
    }

    private static Stream<Applied> charter(@Nullable Charter charter, int year) {
        return charter == null ? Stream.empty() : CharterValues.of(charter, year);
    }

    /** A code that is not known here is still law, and stands for itself. */
    private static Stream<Applied> regime(@Nullable AwardKind award, @Nullable String code) {
        if (code == null) {
            return Stream.empty();
        }
        var source =
                Arrays.stream(LegalRegime.values())
                        .filter(regime -> regime.name().equals(code))
                        .map(LegalRegime::source)
                        .findFirst()
                        .orElse(new Source(Source.Kind.LAW, code));
        return Stream.of(new Applied(RuleName.REGIME, award, null, Unit.LAW, code, source));
    }

    private static Stream<Applied> formula(Criterion criterion) {
        var measure = criterion.measure();
        return measure == null
                ? Stream.empty()
                : Stream.of(
                        new Applied(
                                RuleName.FORMULA,
                                null,
                                criterion.name(),
                                Unit.FORMULA,
                                measure.formula().name(),
                                measure.source()));
    }
}
