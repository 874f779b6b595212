package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.domain.ABloc.BLOC;
import static vn.thidua.domain.ABloc.withMembers;
import static vn.thidua.domain.ABoard.mandate;
import static vn.thidua.domain.AConference.then;
import static vn.thidua.domain.Asking.person;
import static vn.thidua.domain.Spec.given;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.bloc.Capacity;
import vn.thidua.domain.bloc.LeadingEvent.MandateEnded;
import vn.thidua.domain.bloc.LeadingEvent.MandateGranted;
import vn.thidua.domain.policy.PolicyReason;
import vn.thidua.domain.policy.Standing;
import vn.thidua.domain.privacy.DataRight;
import vn.thidua.domain.privacy.DelayCause;
import vn.thidua.domain.privacy.DenialGround;
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
import vn.thidua.domain.privacy.PrivacyReason;

/** A request about personal data runs by the clock of the law, and its events hold no data. */
class PrivacyTest {
    /** A Friday; the second working day after it is the Tuesday. */
    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 6);

    private static final LocalDate ANSWER_BY = LocalDate.of(2026, 3, 10);
    private static final LocalDate FINISH_BY = LocalDate.of(2026, 3, 26);

    private static final Source EXTENSION_CLOCK =
            new Source(
                    Source.Kind.ASSUMPTION,
                    "Nghị định 356/2025/NĐ-CP: gia hạn một lần, tối đa 15 ngày với một số quyền; áp dụng cho mọi quyền khi chưa đối chiếu nguyên văn");

    private static final FileDataRequest FILE = file("yc-1", DataRight.ERASURE);
    private static final FulfilDataRequest FULFIL = new FulfilDataRequest(BLOC, "yc-1");
    private static final AnswerDataRequest ANSWER = new AnswerDataRequest(BLOC, "yc-1");
    private static final RefuseDataRequest REFUSE =
            new RefuseDataRequest(
                    BLOC, "yc-1", DenialGround.DUTY_TO_KEEP, "Luật Lưu trữ 33/2024/QH15");

    private final List<Event> filed =
            then(withMembers(), outcome(FILE, withMembers(), DataRequestFiled.class));

    @Test
    void an_answer_is_due_in_two_working_days_and_an_erasure_in_twenty_days() {
        var event = outcome(FILE, withMembers(), DataRequestFiled.class);
        assertThat(event.answerBy()).isEqualTo(ANSWER_BY);
        assertThat(event.finishBy()).isEqualTo(FINISH_BY);
        assertThat(event.answerClock().kind()).isEqualTo(Source.Kind.LAW);
    }

    @Test
    void seeing_and_correcting_takes_ten_days_and_which_term_is_whose_is_no_law_here() {
        for (var right : List.of(DataRight.ACCESS, DataRight.CORRECTION)) {
            var event = outcome(file("yc-1", right), withMembers(), DataRequestFiled.class);
            assertThat(event.finishBy()).isEqualTo(RECEIVED.plusDays(10));
            assertThat(event.finishClock().kind()).isEqualTo(Source.Kind.ASSUMPTION);
        }
    }

    @Test
    void it_is_filed_once_and_on_a_day_that_has_come() {
        given(filed).on(RECEIVED).when(FILE).rejected(PrivacyReason.DATA_REQUEST_EXISTS);
        given(withMembers())
                .on(RECEIVED.minusDays(1))
                .when(FILE)
                .rejected(PrivacyReason.DATA_REQUEST_FROM_THE_FUTURE);
    }

    @Test
    void it_came_under_the_law_and_who_asks_for_itself_asks_today() {
        given(withMembers())
                .on(RECEIVED)
                .when(file("yc-1", DataRight.ACCESS, LocalDate.of(2025, 12, 31)))
                .rejected(PrivacyReason.DATA_REQUEST_TOO_EARLY);
        var own = new FileDataRequest(BLOC, "yc-1", "clerk", DataRight.ACCESS, RECEIVED);
        given(withMembers()).on(RECEIVED).when(own).accepted();
        given(withMembers())
                .on(RECEIVED.plusDays(1))
                .when(own)
                .rejected(PrivacyReason.DATA_REQUEST_TOO_EARLY);
    }

    @Test
    void calling_it_history_sets_no_clock_back() {
        var late = new DataRequestAnswered(BLOC, "yc-1", "an", ANSWER_BY.plusDays(3), 3);
        given(filed).on(late.on()).asHistoryOf(RECEIVED).when(ANSWER).then(late);
    }

    @Test
    void it_is_answered_once_and_late_is_counted() {
        given(filed)
                .on(ANSWER_BY)
                .when(ANSWER)
                .then(new DataRequestAnswered(BLOC, "yc-1", "an", ANSWER_BY, 0));
        var late = new DataRequestAnswered(BLOC, "yc-1", "an", ANSWER_BY.plusDays(3), 3);
        given(filed).on(late.on()).when(ANSWER).then(late);
        given(then(filed, late))
                .on(late.on())
                .when(ANSWER)
                .rejected(PrivacyReason.DATA_REQUEST_ANSWERED_ALREADY);
    }

    @Test
    void it_takes_longer_once_by_fifteen_days_at_most_and_not_when_it_is_late() {
        var latest = FINISH_BY.plusDays(15);
        var extended =
                new DataRequestExtended(
                        BLOC,
                        "yc-1",
                        "an",
                        FINISH_BY,
                        latest,
                        DelayCause.COMPLEXITY,
                        EXTENSION_CLOCK);
        given(filed).on(FINISH_BY).when(extend(latest)).then(extended);
        given(filed)
                .on(FINISH_BY)
                .when(extend(latest.plusDays(1)))
                .rejected(PrivacyReason.EXTENSION_TOO_LONG);
        given(filed)
                .on(FINISH_BY)
                .when(extend(FINISH_BY))
                .rejected(PrivacyReason.EXTENSION_TOO_LONG);
        given(filed)
                .on(FINISH_BY.plusDays(1))
                .when(extend(latest))
                .rejected(PrivacyReason.EXTENSION_TOO_LATE);
        given(then(filed, extended))
                .on(FINISH_BY)
                .when(extend(latest))
                .rejected(PrivacyReason.DATA_REQUEST_EXTENDED_ALREADY);
        given(then(filed, extended))
                .on(latest.plusDays(2))
                .when(FULFIL)
                .then(fulfilled(latest.plusDays(2), 2));
    }

    @Test
    void it_is_fulfilled_or_refused_and_then_settled() {
        given(filed).on(FINISH_BY).when(FULFIL).then(fulfilled(FINISH_BY, 0));
        var refused =
                new DataRequestRefused(
                        BLOC,
                        "yc-1",
                        "an",
                        DenialGround.DUTY_TO_KEEP,
                        "Luật Lưu trữ 33/2024/QH15",
                        FINISH_BY.plusDays(1),
                        1);
        given(filed).on(refused.on()).when(REFUSE).then(refused);
        for (var after : List.of(fulfilled(FINISH_BY, 0), refused)) {
            given(then(filed, after))
                    .on(FINISH_BY)
                    .when(REFUSE)
                    .rejected(PrivacyReason.DATA_REQUEST_DONE);
        }
        given(withMembers()).when(FULFIL).rejected(PrivacyReason.DATA_REQUEST_UNKNOWN);
    }

    @Test
    void whoever_acts_or_will_is_not_erased() {
        var acting = then(filed, mandate("an", "sen", Capacity.CLERK));
        given(acting).on(FINISH_BY).when(FULFIL).rejected(PrivacyReason.PERSON_STILL_ACTS);
        var will =
                new MandateGranted(
                        BLOC, "m", "an", "lan", Capacity.CLERK, FINISH_BY.plusDays(1), null, null);
        given(then(filed, will))
                .on(FINISH_BY)
                .when(FULFIL)
                .rejected(PrivacyReason.PERSON_STILL_ACTS);
        given(then(acting, new MandateEnded(BLOC, "an-sen", FINISH_BY.minusDays(1), "nghỉ hưu")))
                .on(FINISH_BY)
                .when(FULFIL)
                .accepted();
    }

    @Test
    void somebody_asks_for_itself_and_the_ministry_for_whoever_writes_to_it() {
        var acting = then(withMembers(), mandate("an", "sen", Capacity.CLERK));
        person("an", acting).on(RECEIVED).mayAsk(FILE, "sen");
        person("binh", acting).asks(FILE).rejected(PolicyReason.NOT_PERMITTED);
        person("vu", acting, Standing.STANDING_BODY).mayAsk(FILE, "bo").mayAsk(FULFIL, "bo");
        person("an", acting).asks(FULFIL).rejected(PolicyReason.NOT_PERMITTED);
    }

    @Test
    void name_and_contacts_are_for_the_person_and_the_ministry() {
        person("an", withMembers()).looksUp("an").answered();
        person("vu", withMembers(), Standing.STANDING_BODY).looksUp("an").answered();
        for (var standing : List.of(Standing.AUDITOR, Standing.OPERATOR, Standing.OBSERVER)) {
            person("binh", withMembers(), standing)
                    .looksUp("an")
                    .rejected(PolicyReason.PERSONAL_DATA_OF_ANOTHER);
        }
    }

    private static <E extends Event> E outcome(
            FileDataRequest command, List<Event> history, Class<E> type) {
        var state = Spec.fold(command.stream(), history);
        var at = RECEIVED.atTime(9, 0).atZone(Stamp.ZONE).toInstant();
        var stamp = new Stamp("id", new Actor("clerk", "bo"), at, null);
        return type.cast(Rules.decide(state, state, command, stamp).getFirst());
    }

    private static FileDataRequest file(String request, DataRight right) {
        return file(request, right, RECEIVED);
    }

    private static FileDataRequest file(String request, DataRight right, LocalDate received) {
        return new FileDataRequest(BLOC, request, "an", right, received);
    }

    private static ExtendDataRequest extend(LocalDate until) {
        return new ExtendDataRequest(BLOC, "yc-1", until, DelayCause.COMPLEXITY);
    }

    private static DataRequestFulfilled fulfilled(LocalDate on, int late) {
        return new DataRequestFulfilled(BLOC, "yc-1", "an", DataRight.ERASURE, on, late);
    }
}
