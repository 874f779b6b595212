package vn.thidua.domain.conference;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Attachment;
import vn.thidua.domain.Document;
import vn.thidua.domain.Term;
import vn.thidua.domain.cycle.CycleEvent;

/** What can happen to the conference. */
public sealed interface ConferenceEvent extends CycleEvent {

    @Term(vi = "đã triệu tập hội nghị", en = "The closing conference is convened")
    record ConferenceConvened(
            String bloc,
            int year,
            LocalDate on,
            String place,
            @Nullable String host,
            List<String> chairs)
            implements ConferenceEvent {}

    /** Guests may speak; they have no vote and are only counted. */
    @Term(vi = "đã ghi thành phần dự họp", en = "Every member is present or absent with a reason")
    record AttendanceRecorded(
            String bloc, int year, List<String> present, List<Absence> absent, int guests)
            implements ConferenceEvent {}

    @Term(vi = "đã đặt chương trình hội nghị", en = "The agenda is set")
    record AgendaSet(String bloc, int year, List<String> items) implements ConferenceEvent {}

    @Term(vi = "đã bầu Tổ kiểm phiếu", en = "The counting team is elected")
    record TellersElected(String bloc, int year, List<Teller> tellers, @Nullable String reason)
            implements ConferenceEvent {}

    /**
     * The conference resolved, or refused to.
     *
     * @param adopted more than half of the members present agreed
     */
    @Term(vi = "đã ghi nghị quyết", en = "The conference resolved, or refused to")
    record ResolutionRecorded(
            String bloc,
            int year,
            String resolution,
            String text,
            int agree,
            int disagree,
            int abstain,
            boolean adopted,
            @Nullable String differing)
            implements ConferenceEvent {}

    @Term(vi = "đã thông qua biên bản", en = "The minutes are approved")
    record MinutesApproved(String bloc, int year, Document minutes, Attachment file)
            implements ConferenceEvent {}
}
