package vn.thidua.domain.dispute;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Document;
import vn.thidua.domain.Term;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.cycle.CycleEvent;

/** What can happen in a dispute. */
public sealed interface PetitionEvent extends CycleEvent {

    String petition();

    @Term(vi = "đã gửi kiến nghị", en = "A petition is filed")
    record PetitionFiled(
            String bloc,
            int year,
            String petition,
            String board,
            Matter matter,
            String about,
            List<String> criteria,
            @Nullable String ballot,
            @Nullable AwardKind award,
            String grounds,
            LocalDate answerBy)
            implements PetitionEvent {}

    @Term(vi = "đã thụ lý kiến nghị", en = "A petition is being looked into")
    record PetitionAcknowledged(String bloc, int year, String petition) implements PetitionEvent {}

    /**
     * Somebody who is no party to it decided the petition.
     *
     * @param criteria lines of the score that are re-opened
     */
    @Term(vi = "đã giải quyết kiến nghị", en = "A petition is decided")
    record PetitionResolved(
            String bloc,
            int year,
            String petition,
            String decidedBy,
            Finding finding,
            List<String> criteria,
            String reason,
            int daysLate)
            implements PetitionEvent {}

    @Term(vi = "đã chuyển khiếu nại", en = "A petition went on to another authority")
    record PetitionEscalated(
            String bloc, int year, String petition, String authority, Document document)
            implements PetitionEvent {}
}
