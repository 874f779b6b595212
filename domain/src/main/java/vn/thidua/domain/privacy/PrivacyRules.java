package vn.thidua.domain.privacy;

import static vn.thidua.domain.Rejection.because;
import static vn.thidua.domain.Rejection.require;
import static vn.thidua.domain.privacy.PrivacyReason.DATA_REQUEST_ANSWERED_ALREADY;
import static vn.thidua.domain.privacy.PrivacyReason.DATA_REQUEST_DONE;
import static vn.thidua.domain.privacy.PrivacyReason.DATA_REQUEST_EXISTS;
import static vn.thidua.domain.privacy.PrivacyReason.DATA_REQUEST_EXTENDED_ALREADY;
import static vn.thidua.domain.privacy.PrivacyReason.DATA_REQUEST_FROM_THE_FUTURE;
import static vn.thidua.domain.privacy.PrivacyReason.DATA_REQUEST_TOO_EARLY;
import static vn.thidua.domain.privacy.PrivacyReason.DATA_REQUEST_UNKNOWN;
import static vn.thidua.domain.privacy.PrivacyReason.EXTENSION_TOO_LATE;
import static vn.thidua.domain.privacy.PrivacyReason.EXTENSION_TOO_LONG;
import static vn.thidua.domain.privacy.PrivacyReason.PERSON_STILL_ACTS;

import java.time.LocalDate;
import vn.thidua.domain.Deadline;
import vn.thidua.domain.Stamp;
import vn.thidua.domain.bloc.Bloc.Established;
import vn.thidua.domain.privacy.DataRequests.Pending;
import vn.thidua.domain.privacy.DataRequests.Settled;
import vn.thidua.domain.privacy.PrivacyCommand.AnswerDataRequest;
import vn.thidua.domain.privacy.PrivacyCommand.ExtendDataRequest;
import vn.thidua.domain.privacy.PrivacyCommand.FileDataRequest;
import vn.thidua.domain.privacy.PrivacyCommand.FulfilDataRequest;
import vn.thidua.domain.privacy.PrivacyCommand.RefuseDataRequest;
import vn.thidua.domain.privacy.PrivacyEvent.DataRequestAnswered;
import vn.thidua.domain.privacy.PrivacyEvent.DataRequestExtended;
import vn.thidua.domain.privacy.PrivacyEvent.DataRequestFiled;
import vn.thidua.domain.privacy.PrivacyEvent.DataRequestFulfilled;
import vn.thidua.domain.privacy.PrivacyEvent.DataRequestRefused;

/** The rules of requests about personal data: answered, perhaps extended once, done or refused. */
public final class PrivacyRules {
    private PrivacyRules() {}

    /** Always by the log’s own day: nobody sets these clocks back by calling it history. */
    public static PrivacyEvent decide(Established bloc, PrivacyCommand command, Stamp stamp) {
        var day = stamp.recordedOn();
        return switch (command) {
            case FileDataRequest c -> file(bloc, c, stamp);
            case AnswerDataRequest c -> answer(pending(bloc, c.request()), c, day);
            case ExtendDataRequest c -> extend(pending(bloc, c.request()), c, day);
            case FulfilDataRequest c -> fulfil(bloc, pending(bloc, c.request()), c, day);
            case RefuseDataRequest c -> refuse(pending(bloc, c.request()), c, day);
        };
    }

    public static DataRequests evolve(DataRequests requests, PrivacyEvent event) {
        return switch (event) {
            case DataRequestFiled e -> requests.with(new Pending(e, null, null));
            case DataRequestAnswered e -> requests.change(e, pending -> pending.with(e));
            case DataRequestExtended e -> requests.change(e, pending -> pending.with(e));
            case DataRequestFulfilled e -> requests.change(e, pending -> pending.settled(e));
            case DataRequestRefused e -> requests.change(e, pending -> pending.settled(e));
        };
    }

    private static DataRequestFiled file(Established bloc, FileDataRequest c, Stamp stamp) {
        require(
                bloc.dataRequests().of(c.request()).isEmpty(),
                DATA_REQUEST_EXISTS,
                "request",
                c.request());
        requireSoundDay(c, stamp);
        var finish = PrivacyClock.finish(c.right());
        return new DataRequestFiled(
                c.bloc(),
                c.request(),
                c.person(),
                c.right(),
                c.receivedOn(),
                PrivacyClock.answerBy(c.receivedOn()),
                PrivacyClock.ANSWER.source(),
                c.receivedOn().plusDays(finish.value()),
                finish.source());
    }

    /** What comes by letter has come before; who asks for itself asks now. */
    private static void requireSoundDay(FileDataRequest c, Stamp stamp) {
        var received = c.receivedOn();
        var today = stamp.recordedOn();
        require(!received.isAfter(today), DATA_REQUEST_FROM_THE_FUTURE, "day", received);
        boolean isOwn = stamp.actor().person().equals(c.person());
        var earliest = isOwn ? today : PrivacyClock.IN_FORCE;
        require(
                !received.isBefore(earliest),
                DATA_REQUEST_TOO_EARLY,
                "day",
                received,
                "earliest",
                earliest);
    }

    private static DataRequestAnswered answer(Pending request, AnswerDataRequest c, LocalDate day) {
        require(request.answer() == null, DATA_REQUEST_ANSWERED_ALREADY, "request", c.request());
        return new DataRequestAnswered(
                c.bloc(),
                c.request(),
                request.filed().person(),
                day,
                Deadline.daysLate(request.filed().answerBy(), day));
    }

    /** Once, and before the time is over: afterwards it is late and stays so. */
    private static DataRequestExtended extend(Pending request, ExtendDataRequest c, LocalDate day) {
        var extended = request.extension();
        if (extended != null) {
            throw because(
                    DATA_REQUEST_EXTENDED_ALREADY,
                    "request",
                    c.request(),
                    "day",
                    extended.finishBy());
        }
        var due = request.filed().finishBy();
        require(!day.isAfter(due), EXTENSION_TOO_LATE, "due", due);
        var latest = due.plusDays(PrivacyClock.EXTENSION.value());
        require(
                c.finishBy().isAfter(due) && !c.finishBy().isAfter(latest),
                EXTENSION_TOO_LONG,
                "due",
                due,
                "latest",
                latest);
        return new DataRequestExtended(
                c.bloc(),
                c.request(),
                request.filed().person(),
                due,
                c.finishBy(),
                c.cause(),
                PrivacyClock.EXTENSION.source());
    }

    private static DataRequestFulfilled fulfil(
            Established bloc, Pending request, FulfilDataRequest c, LocalDate day) {
        var filed = request.filed();
        if (filed.right() == DataRight.ERASURE) {
            requireActsNoMore(bloc, filed.person(), day);
        }
        return new DataRequestFulfilled(
                c.bloc(), c.request(), filed.person(), filed.right(), day, daysLate(request, day));
    }

    /** Whoever acts in the bloc, or will, must be reachable: the data is needed for that. */
    private static void requireActsNoMore(Established bloc, String person, LocalDate day) {
        bloc.mandates().byId().values().stream()
                .filter(mandate -> mandate.granted().person().equals(person))
                .filter(mandate -> mandate.holdsBetween(day, null))
                .filter(mandate -> isMember(bloc, mandate.granted().board(), day))
                .findFirst()
                .ifPresent(mandate -> {
                    throw because(
                            PERSON_STILL_ACTS,
                            "board",
                            bloc.nameOn(mandate.granted().board(), day));
                });
    }

    private static boolean isMember(Established bloc, String board, LocalDate day) {
        return bloc.board(board).filter(known -> known.isMemberOn(day)).isPresent();
    }

    private static DataRequestRefused refuse(Pending request, RefuseDataRequest c, LocalDate day) {
        return new DataRequestRefused(
                c.bloc(),
                c.request(),
                request.filed().person(),
                c.ground(),
                c.provision(),
                day,
                daysLate(request, day));
    }

    private static int daysLate(Pending request, LocalDate day) {
        return Deadline.daysLate(request.finishBy(), day);
    }

    private static Pending pending(Established bloc, String request) {
        return switch (bloc.dataRequests().of(request).orElse(null)) {
            case Pending pending -> pending;
            case Settled _ -> throw because(DATA_REQUEST_DONE, "request", request);
            case null -> throw because(DATA_REQUEST_UNKNOWN, "request", request);
        };
    }
}
