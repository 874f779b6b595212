package vn.thidua.domain.privacy;

import java.time.LocalDate;
import vn.thidua.domain.Source;
import vn.thidua.domain.Term;
import vn.thidua.domain.bloc.BlocEvent;

/** What became of a request about personal data; never the data. */
public sealed interface PrivacyEvent extends BlocEvent {
    String request();

    /** Whose data it is about. */
    String person();

    /**
     * The clocks start on the day on which it was received.
     *
     * @param answerClock where the time to answer comes from
     * @param finishClock where the time to finish comes from
     */
    @Term(
            vi = "đã gửi yêu cầu về dữ liệu cá nhân",
            en = "Somebody asked about the personal data that is kept of them")
    record DataRequestFiled(
            String bloc,
            String request,
            String person,
            DataRight right,
            LocalDate receivedOn,
            LocalDate answerBy,
            Source answerClock,
            LocalDate finishBy,
            Source finishClock)
            implements PrivacyEvent {}

    @Term(
            vi = "đã phản hồi yêu cầu về dữ liệu cá nhân",
            en = "Whoever asked about personal data was told how it goes on")
    record DataRequestAnswered(
            String bloc, String request, String person, LocalDate on, int daysLate)
            implements PrivacyEvent {}

    @Term(
            vi = "đã gia hạn yêu cầu về dữ liệu cá nhân",
            en = "A request about personal data takes longer")
    record DataRequestExtended(
            String bloc,
            String request,
            String person,
            LocalDate before,
            LocalDate finishBy,
            DelayCause cause,
            Source clock)
            implements PrivacyEvent {}

    @Term(
            vi = "đã thực hiện xong yêu cầu về dữ liệu cá nhân",
            en = "What was asked for about personal data is done")
    record DataRequestFulfilled(
            String bloc, String request, String person, DataRight right, LocalDate on, int daysLate)
            implements PrivacyEvent {}

    @Term(
            vi = "đã từ chối yêu cầu về dữ liệu cá nhân",
            en = "A request about personal data was refused, with its ground in law")
    record DataRequestRefused(
            String bloc,
            String request,
            String person,
            DenialGround ground,
            String provision,
            LocalDate on,
            int daysLate)
            implements PrivacyEvent {}
}
