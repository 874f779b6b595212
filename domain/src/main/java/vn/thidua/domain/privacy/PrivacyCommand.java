package vn.thidua.domain.privacy;

import java.time.LocalDate;
import vn.thidua.domain.Term;
import vn.thidua.domain.bloc.BlocCommand;
import vn.thidua.domain.shape.Id;
import vn.thidua.domain.shape.Text;

/**
 * What can be asked about personal data. The data itself stands in a directory that can be erased,
 * and never in a command or an event: they name a person by an identifier.
 */
public sealed interface PrivacyCommand extends BlocCommand {

    @Term(
            vi = "gửi yêu cầu về dữ liệu cá nhân",
            en = "File somebody’s request about the personal data that is kept of them")
    record FileDataRequest(
            @Id String bloc,
            @Id String request,
            @Id String person,
            DataRight right,
            LocalDate receivedOn)
            implements PrivacyCommand {}

    @Term(
            vi = "phản hồi yêu cầu về dữ liệu cá nhân",
            en = "Tell whoever asked that the request has come and how it goes on")
    record AnswerDataRequest(@Id String bloc, @Id String request) implements PrivacyCommand {}

    @Term(
            vi = "gia hạn thực hiện yêu cầu về dữ liệu cá nhân",
            en = "Take longer for a request about personal data, once")
    record ExtendDataRequest(
            @Id String bloc, @Id String request, LocalDate finishBy, DelayCause cause)
            implements PrivacyCommand {}

    /** An erasure is carried out in the directory when this has happened. */
    @Term(
            vi = "thực hiện xong yêu cầu về dữ liệu cá nhân",
            en = "Do what was asked for about personal data; an erasure empties the directory")
    record FulfilDataRequest(@Id String bloc, @Id String request) implements PrivacyCommand {}

    @Term(
            vi = "từ chối yêu cầu về dữ liệu cá nhân",
            en = "Refuse a request about personal data, with the ground and the provision of law")
    record RefuseDataRequest(
            @Id String bloc,
            @Id String request,
            DenialGround ground,
            @Text(max = 300) String provision)
            implements PrivacyCommand {}
}
