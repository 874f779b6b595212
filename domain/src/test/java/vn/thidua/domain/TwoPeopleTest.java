package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.domain.ABloc.BLOC;
import static vn.thidua.domain.ABloc.PAPER;
import static vn.thidua.domain.ABloc.charter;
import static vn.thidua.domain.ABloc.withCharter;
import static vn.thidua.domain.ABloc.withMembers;
import static vn.thidua.domain.ABoard.JULY;
import static vn.thidua.domain.ABoard.START;
import static vn.thidua.domain.ABoard.mandate;
import static vn.thidua.domain.AConference.MINUTES;
import static vn.thidua.domain.AConference.tellers;
import static vn.thidua.domain.AConference.then;
import static vn.thidua.domain.AYear.YEAR;
import static vn.thidua.domain.AYear.all;
import static vn.thidua.domain.AYear.flagBallot;
import static vn.thidua.domain.AYear.inSession;
import static vn.thidua.domain.AYear.votesFor;
import static vn.thidua.domain.AnAward.DAY;
import static vn.thidua.domain.AnAward.awarded;
import static vn.thidua.domain.AnAward.meeting;
import static vn.thidua.domain.AnAward.proposed;
import static vn.thidua.domain.Asking.person;
import static vn.thidua.domain.Spec.given;
import static vn.thidua.domain.award.AwardKind.MINISTRY_FLAG;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.award.AfterCommand.RevokeAward;
import vn.thidua.domain.award.AwardReason;
import vn.thidua.domain.award.RevocationGround;
import vn.thidua.domain.ballot.BallotCommand.CertifyTally;
import vn.thidua.domain.ballot.BallotEvent.BallotClosed;
import vn.thidua.domain.ballot.BallotEvent.BallotRecounted;
import vn.thidua.domain.ballot.BallotReason;
import vn.thidua.domain.ballot.Mode;
import vn.thidua.domain.ballot.Tally;
import vn.thidua.domain.bloc.BlocCommand.AdoptCharter;
import vn.thidua.domain.bloc.BlocCommand.RequestCharter;
import vn.thidua.domain.bloc.BlocEvent.CharterAdopted;
import vn.thidua.domain.bloc.BlocEvent.CharterRequested;
import vn.thidua.domain.bloc.BlocEvent.LeadershipAppointed;
import vn.thidua.domain.bloc.BlocReason;
import vn.thidua.domain.bloc.Capacity;
import vn.thidua.domain.bloc.CharterVote;
import vn.thidua.domain.bloc.LeadingEvent.MandateGranted;
import vn.thidua.domain.bloc.Office;
import vn.thidua.domain.calendar.CalendarCommand.ExtendDeadline;
import vn.thidua.domain.calendar.CalendarReason;
import vn.thidua.domain.calendar.Step;
import vn.thidua.domain.cycle.ChangeEvent.OfficesChanged;
import vn.thidua.domain.cycle.Cycle;
import vn.thidua.domain.cycle.RequestCommand.RequestCertification;
import vn.thidua.domain.cycle.RequestCommand.RequestExtension;
import vn.thidua.domain.cycle.RequestCommand.RequestRevocation;
import vn.thidua.domain.cycle.RequestEvent.CertificationRequested;
import vn.thidua.domain.cycle.RequestEvent.ExtensionRequested;
import vn.thidua.domain.cycle.RequestEvent.RevocationRequested;
import vn.thidua.domain.cycle.YearEvent.Appointment;
import vn.thidua.domain.cycle.YearEvent.CycleClosed;
import vn.thidua.domain.policy.PolicyReason;
import vn.thidua.domain.policy.Standing;

/** What weighs most is asked for by one person and done by another, exactly as asked. */
class TwoPeopleTest {
    /** The head is led by An with Binh as clerk, the deputy by Chi. */
    private static final List<MandateGranted> PEOPLE =
            List.of(
                    mandate("an", "sen", Capacity.LEADER),
                    mandate("binh", "sen", Capacity.CLERK),
                    mandate("chi", "mai", Capacity.LEADER));

    @Nested
    class ADeadlineThatIsOver {
        private static final LocalDate LATER = LocalDate.of(2025, 7, 31);
        private static final ExtendDeadline EXTEND =
                new ExtendDeadline(BLOC, YEAR, Step.PLEDGE, LATER, "bão lũ");
        private static final ExtensionRequested ASKED =
                new ExtensionRequested(BLOC, YEAR, Step.PLEDGE, LATER, "bão lũ", "binh");

        private final List<Event> year = all(withCharter(charter()), led(), PEOPLE);

        @Test
        void the_head_alone_extends_it_only_until_it_is_over() {
            var due = LocalDate.of(2025, 1, 15);
            person("an", year).on(due).mayAsk(EXTEND, "sen");
            person("an", year)
                    .on(due.plusDays(1))
                    .asks(EXTEND)
                    .rejected(PolicyReason.SECOND_PERSON_NEEDED);
        }

        @Test
        void nothing_is_asked_for_before_it_is_over() {
            var due = LocalDate.of(2025, 1, 15);
            person("binh", year).on(due).asks(ask(LATER)).rejected(PolicyReason.NOT_PERMITTED);
            person("binh", year).on(due.plusDays(1)).mayAsk(ask(LATER), "sen");
        }

        @Test
        void what_was_asked_for_falls_away_with_the_year() {
            var closed = then(year, ASKED, new CycleClosed(BLOC, YEAR));
            var state = (Cycle.Closed) Spec.fold(EXTEND.stream(), closed);
            assertThat(state.year().frame().requests().waiting()).isEmpty();
        }

        @Test
        void the_heads_people_ask_and_the_deputy_or_the_ministry_extends_it() {
            person("binh", year).mayAsk(ask(LATER), "sen");
            given(year).on(JULY).when(ask(LATER)).then(asked("clerk"));
            person("chi", then(year, ASKED)).mayAsk(EXTEND, "mai");
            person("vu", then(year, ASKED), Standing.STANDING_BODY).mayAsk(EXTEND, "bo");
            person("an", then(year, ASKED)).asks(EXTEND).rejected(PolicyReason.NOT_PERMITTED);
        }

        @Test
        void nobody_extends_it_unasked_or_otherwise_than_asked() {
            person("chi", year).asks(EXTEND).rejected(PolicyReason.SECOND_PERSON_NEEDED);
            person("chi", then(year, ASKED))
                    .asks(new ExtendDeadline(BLOC, YEAR, Step.PLEDGE, LATER.plusDays(1), "bão lũ"))
                    .rejected(PolicyReason.SECOND_PERSON_NEEDED);
            person("chi", then(year, ASKED))
                    .asks(new ExtendDeadline(BLOC, YEAR, Step.PLEDGE, LATER, "lý do khác"))
                    .rejected(PolicyReason.SECOND_PERSON_NEEDED);
        }

        @Test
        void whoever_asked_cannot_be_the_second_also_under_another_mandate() {
            var both = then(year, ASKED, mandate("binh", "mai", Capacity.LEADER));
            person("binh", both).asks(EXTEND).rejected(PolicyReason.SECOND_PERSON_NEEDED);
        }

        @Test
        void only_what_the_rules_would_let_happen_can_be_asked_for_and_once() {
            given(year).on(JULY).when(ask(START)).rejected(CalendarReason.EXTENSION_NOT_LATER);
            given(then(year, ASKED))
                    .on(JULY)
                    .when(ask(LATER))
                    .rejected(RequestReason.REQUESTED_ALREADY);
        }

        private RequestExtension ask(LocalDate due) {
            return new RequestExtension(BLOC, YEAR, Step.PLEDGE, due, "bão lũ");
        }

        private static ExtensionRequested asked(String by) {
            return new ExtensionRequested(BLOC, YEAR, Step.PLEDGE, LATER, "bão lũ", by);
        }
    }

    @Nested
    class ACharter {
        private static final CharterVote VOTE = new CharterVote(11, 9, PAPER);
        private static final AdoptCharter SECOND = new AdoptCharter(BLOC, 2, JULY, charter(), VOTE);
        private static final CharterRequested ASKED =
                new CharterRequested(BLOC, 2, JULY, charter(), VOTE, "an");

        private final List<Event> bloc =
                then(
                        all(withCharter(charter()), PEOPLE),
                        new LeadershipAppointed(BLOC, YEAR, Office.DEPUTY, "mai", null));

        @Test
        void the_first_one_takes_one_person() {
            var first = new AdoptCharter(BLOC, 1, JULY, charter(), null);
            var before =
                    then(
                            all(withMembers(), PEOPLE),
                            new LeadershipAppointed(BLOC, YEAR, Office.HEAD, "sen", null));
            person("an", before).mayAsk(first, "sen");
        }

        @Test
        void the_head_asks_for_a_later_one_and_the_deputy_or_the_ministry_adopts_it() {
            person("an", bloc)
                    .mayAsk(ask(VOTE), "sen")
                    .asks(SECOND)
                    .rejected(PolicyReason.SECOND_PERSON_NEEDED);
            given(bloc)
                    .on(JULY)
                    .when(ask(VOTE))
                    .then(new CharterRequested(BLOC, 2, JULY, charter(), VOTE, "clerk"));
            person("chi", then(bloc, ASKED)).mayAsk(SECOND, "mai");
            person("vu", then(bloc, ASKED), Standing.STANDING_BODY).mayAsk(SECOND, "bo");
        }

        @Test
        void the_ministry_does_not_change_it_with_one_person_either() {
            person("vu", bloc, Standing.STANDING_BODY)
                    .mayAsk(ask(VOTE), "bo")
                    .asks(SECOND)
                    .rejected(PolicyReason.SECOND_PERSON_NEEDED);
        }

        @Test
        void calling_it_history_is_no_way_round() {
            person("vu", bloc, Standing.STANDING_BODY)
                    .recordingHistory()
                    .asks(SECOND)
                    .rejected(PolicyReason.SECOND_PERSON_NEEDED);
            person("vu", then(bloc, ASKED), Standing.STANDING_BODY)
                    .recordingHistory()
                    .mayAsk(SECOND, "bo");
        }

        @Test
        void another_value_in_it_is_another_charter() {
            person("chi", then(bloc, ASKED))
                    .asks(new AdoptCharter(BLOC, 2, JULY, charter(), new CharterVote(11, 8, PAPER)))
                    .rejected(PolicyReason.SECOND_PERSON_NEEDED);
        }

        @Test
        void only_one_that_could_be_adopted_can_be_asked_for_and_once() {
            given(bloc).on(JULY).when(ask(null)).rejected(BlocReason.CHARTER_VOTE_MISSING);
            given(then(bloc, ASKED))
                    .on(JULY)
                    .when(ask(VOTE))
                    .rejected(RequestReason.REQUESTED_ALREADY);
            given(then(bloc, ASKED, new CharterAdopted(BLOC, 2, JULY, charter(), VOTE)))
                    .on(JULY)
                    .when(new RequestCharter(BLOC, 3, JULY, charter(), VOTE))
                    .accepted();
        }

        private static RequestCharter ask(@Nullable CharterVote vote) {
            return new RequestCharter(BLOC, 2, JULY, charter(), vote);
        }
    }

    @Nested
    class ACount {
        private static final List<String> BOTH = List.of("an", "binh");
        private static final Tally TALLY = new Tally(11, 10, 10, 0, 0, List.of());
        private static final CertifyTally CERTIFY =
                new CertifyTally(BLOC, YEAR, "b", BOTH, MINUTES);
        private static final CertificationRequested ASKED =
                new CertificationRequested(BLOC, YEAR, "b", BOTH, MINUTES, "an");

        private final List<Event> counted =
                then(
                        all(
                                withCharter(charter()),
                                all(
                                        inSession(),
                                        List.of(tellers(null), flagBallot(Mode.NAMED, "ban"))),
                                votesFor("ban", 8)),
                        new BallotClosed(BLOC, YEAR, "b", TALLY));

        @Test
        void one_teller_asks_and_another_signs() {
            person("an", counted)
                    .mayAsk(ask("an", "binh"), board("an"))
                    .asks(CERTIFY)
                    .rejected(PolicyReason.SECOND_PERSON_NEEDED);
            given(counted)
                    .when(ask("an", "binh"))
                    .then(new CertificationRequested(BLOC, YEAR, "b", BOTH, MINUTES, "clerk"));
            person("binh", then(counted, ASKED)).mayAsk(CERTIFY, board("binh"));
            person("an", then(counted, ASKED))
                    .asks(CERTIFY)
                    .rejected(PolicyReason.SECOND_PERSON_NEEDED);
        }

        @Test
        void a_teller_who_is_not_named_neither_asks_nor_signs() {
            person("chi", then(counted, ASKED))
                    .asks(ask("an", "binh"))
                    .rejected(PolicyReason.NOT_PERMITTED);
            person("chi", then(counted, ASKED)).asks(CERTIFY).rejected(PolicyReason.NOT_PERMITTED);
        }

        @Test
        void after_a_recount_somebody_asks_again() {
            var again =
                    then(
                            counted,
                            ASKED,
                            new BallotRecounted(
                                    BLOC, YEAR, "b", "đếm lại", List.of(), TALLY, false));
            person("binh", again).asks(CERTIFY).rejected(PolicyReason.SECOND_PERSON_NEEDED);
            given(again).when(ask("an", "binh")).accepted();
        }

        @Test
        void what_nobody_could_sign_nobody_asks_for() {
            given(counted).when(ask("an", "dung")).rejected(BallotReason.NOT_A_TELLER);
        }

        private static RequestCertification ask(String... people) {
            return new RequestCertification(BLOC, YEAR, "b", List.of(people), MINUTES);
        }

        private static String board(String teller) {
            return tellers(null).tellers().stream()
                    .filter(elected -> elected.person().equals(teller))
                    .findFirst()
                    .orElseThrow()
                    .board();
        }
    }

    @Nested
    class ARevocation {
        private static final RevokeAward REVOKE = AnAward.revoke(DAY);

        private final List<Event> awarded =
                all(
                        withCharter(charter()),
                        meeting("ban"),
                        List.of(
                                proposed(MINISTRY_FLAG, "ban"),
                                awarded(MINISTRY_FLAG, "ban"),
                                new CycleClosed(BLOC, YEAR)));

        @Test
        void one_person_of_the_ministry_asks_and_another_revokes_also_when_the_year_is_closed() {
            person("vu", awarded, Standing.STANDING_BODY)
                    .mayAsk(ask("ban"), "bo")
                    .asks(REVOKE)
                    .rejected(PolicyReason.SECOND_PERSON_NEEDED);
            given(awarded).on(DAY).when(ask("ban")).then(asked("clerk"));
            var waiting = then(awarded, asked("vu"));
            person("xuan", waiting, Standing.STANDING_BODY).mayAsk(REVOKE, "bo");
            person("vu", waiting, Standing.STANDING_BODY)
                    .asks(REVOKE)
                    .rejected(PolicyReason.SECOND_PERSON_NEEDED);
            given(waiting).on(DAY).when(REVOKE).accepted();
        }

        @Test
        void what_was_not_given_nobody_asks_to_take_back() {
            given(awarded).on(DAY).when(ask("quy")).rejected(AwardReason.AWARD_NOT_PROPOSED);
        }

        @Test
        void history_is_recorded_by_one() {
            person("vu", awarded, Standing.STANDING_BODY).recordingHistory().mayAsk(REVOKE, "bo");
        }

        private static RequestRevocation ask(String board) {
            return new RequestRevocation(
                    BLOC,
                    YEAR,
                    MINISTRY_FLAG,
                    board,
                    RevocationGround.FALSE_DECLARATION,
                    AnAward.MINUTES,
                    AnAward.PAPER,
                    DAY);
        }

        private static RevocationRequested asked(String by) {
            return new RevocationRequested(
                    BLOC,
                    YEAR,
                    MINISTRY_FLAG,
                    "ban",
                    RevocationGround.FALSE_DECLARATION,
                    AnAward.MINUTES,
                    AnAward.PAPER,
                    DAY,
                    by);
        }
    }

    /** The year as it was opened, with a deputy. */
    private static List<Event> led() {
        return List.of(
                AYear.opened(),
                new OfficesChanged(
                        BLOC,
                        YEAR,
                        List.of(
                                new Appointment(Office.HEAD, "sen"),
                                new Appointment(Office.DEPUTY, "mai"))));
    }
}
