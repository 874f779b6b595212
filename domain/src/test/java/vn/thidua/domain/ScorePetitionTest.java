package vn.thidua.domain;

import static vn.thidua.domain.ABloc.BLOC;
import static vn.thidua.domain.AScore.RANK;
import static vn.thidua.domain.AScore.after;
import static vn.thidua.domain.AScore.allFinal;
import static vn.thidua.domain.AYear.YEAR;
import static vn.thidua.domain.AYear.all;
import static vn.thidua.domain.AnAward.DAY;
import static vn.thidua.domain.AnAward.published;
import static vn.thidua.domain.Spec.given;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.dispute.Finding;
import vn.thidua.domain.dispute.Matter;
import vn.thidua.domain.dispute.PetitionCommand.FilePetition;
import vn.thidua.domain.dispute.PetitionCommand.ResolvePetition;
import vn.thidua.domain.dispute.PetitionEvent.PetitionAcknowledged;
import vn.thidua.domain.dispute.PetitionEvent.PetitionFiled;
import vn.thidua.domain.dispute.PetitionEvent.PetitionResolved;
import vn.thidua.domain.dispute.PetitionReason;
import vn.thidua.domain.scoring.ReopenCause;
import vn.thidua.domain.scoring.ScoringEvent.VerificationReopened;

/**
 * A petition on a score: from the ranking on, on criteria of the scale; upheld, it re-opens them.
 */
class ScorePetitionTest {
    private static final List<Event> RANKED = after(allFinal(), RANK);
    private static final List<Event> CONTESTED =
            all(
                    RANKED,
                    List.of(
                            filed("movement", "reports"),
                            new PetitionAcknowledged(BLOC, YEAR, "kn")));

    @Test
    void scores_may_be_contested_from_the_ranking_on() {
        given(allFinal())
                .on(DAY)
                .when(file("movement"))
                .rejected(PetitionReason.PETITION_WINDOW_NOT_OPEN);
        given(RANKED).on(DAY).when(file("movement")).then(filed("movement"));
        given(allFinal(), published()).on(DAY).when(file("movement")).accepted();
    }

    @Test
    void nothing_else_may_be_contested_before_publication() {
        given(RANKED)
                .on(DAY)
                .when(
                        new FilePetition(
                                BLOC,
                                YEAR,
                                "kn",
                                "sen",
                                Matter.VOTE,
                                "ban",
                                List.of(),
                                "b",
                                null,
                                "chưa đúng"))
                .rejected(PetitionReason.PETITION_WINDOW_NOT_OPEN);
    }

    @Test
    void a_petition_on_a_score_names_criteria_of_the_scale() {
        given(RANKED).on(DAY).when(file()).rejected(PetitionReason.CRITERIA_MISSING);
        given(RANKED)
                .on(DAY)
                .when(file("movement", "xa"))
                .rejected(PetitionReason.CRITERION_NOT_IN_SCALE);
    }

    @Test
    void an_upheld_petition_re_opens_exactly_the_criteria_it_names() {
        given(CONTESTED)
                .on(DAY)
                .when(resolve(Finding.UPHELD, "movement", "reports"))
                .then(
                        resolved(Finding.UPHELD, "movement", "reports"),
                        reopened("movement", "reports"));
        given(CONTESTED)
                .on(DAY)
                .when(resolve(Finding.PARTLY_UPHELD, "movement"))
                .then(resolved(Finding.PARTLY_UPHELD, "movement"), reopened("movement"));
    }

    @Test
    void an_upheld_petition_names_criteria_and_only_contested_ones() {
        given(CONTESTED)
                .on(DAY)
                .when(resolve(Finding.UPHELD))
                .rejected(PetitionReason.CRITERIA_MISSING);
        given(CONTESTED)
                .on(DAY)
                .when(resolve(Finding.PARTLY_UPHELD, "movement", "late"))
                .rejected(PetitionReason.CRITERION_NOT_CONTESTED);
    }

    @Test
    void a_rejected_petition_re_opens_nothing() {
        given(CONTESTED).on(DAY).when(resolve(Finding.REJECTED)).then(resolved(Finding.REJECTED));
        given(CONTESTED)
                .on(DAY)
                .when(resolve(Finding.REJECTED, "movement"))
                .rejected(PetitionReason.CRITERIA_NEEDLESS);
    }

    private static FilePetition file(String... criteria) {
        return new FilePetition(
                BLOC,
                YEAR,
                "kn",
                "sen",
                Matter.SCORE,
                "ban",
                List.of(criteria),
                null,
                null,
                "chưa đúng");
    }

    private static PetitionFiled filed(String... criteria) {
        return new PetitionFiled(
                BLOC,
                YEAR,
                "kn",
                "sen",
                Matter.SCORE,
                "ban",
                List.of(criteria),
                null,
                null,
                "chưa đúng",
                LocalDate.of(2026, 3, 16));
    }

    private static ResolvePetition resolve(Finding finding, String... criteria) {
        return new ResolvePetition(BLOC, YEAR, "kn", "mai", finding, List.of(criteria), "đã xét");
    }

    private static PetitionResolved resolved(Finding finding, String... criteria) {
        return new PetitionResolved(
                BLOC, YEAR, "kn", "mai", finding, List.of(criteria), "đã xét", 0);
    }

    private static VerificationReopened reopened(String... criteria) {
        return new VerificationReopened(
                BLOC, YEAR, "ban", List.of(criteria), ReopenCause.PETITION, "kn");
    }
}
