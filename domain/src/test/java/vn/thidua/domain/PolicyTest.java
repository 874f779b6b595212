package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.domain.ABloc.BLOC;
import static vn.thidua.domain.ABoard.JULY;
import static vn.thidua.domain.ABoard.ORDER;
import static vn.thidua.domain.ABoard.mandate;
import static vn.thidua.domain.AYear.YEAR;
import static vn.thidua.domain.AYear.all;
import static vn.thidua.domain.Asking.person;
import static vn.thidua.domain.bloc.Capacity.ACTING_LEADER;
import static vn.thidua.domain.bloc.Capacity.CLERK;
import static vn.thidua.domain.bloc.Capacity.LEADER;
import static vn.thidua.domain.bloc.Capacity.SUBSTITUTE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.ballot.BallotCommand.InvalidateVote;
import vn.thidua.domain.ballot.BallotCommand.RecordPaperCount;
import vn.thidua.domain.ballot.PaperCount;
import vn.thidua.domain.bloc.BlocCommand.AppointLeadership;
import vn.thidua.domain.bloc.Capacity;
import vn.thidua.domain.bloc.LeadingCommand.EndMandate;
import vn.thidua.domain.bloc.LeadingCommand.GrantMandate;
import vn.thidua.domain.bloc.LeadingEvent.MandateGranted;
import vn.thidua.domain.bloc.Office;
import vn.thidua.domain.calendar.CalendarCommand.PassDeadline;
import vn.thidua.domain.calendar.Step;
import vn.thidua.domain.cycle.RequestCommand.RequestCertification;
import vn.thidua.domain.cycle.YearCommand.CloseCycle;
import vn.thidua.domain.cycle.YearEvent.CycleClosed;
import vn.thidua.domain.dispute.Finding;
import vn.thidua.domain.dispute.PetitionCommand.EscalatePetition;
import vn.thidua.domain.dispute.PetitionCommand.ResolvePetition;
import vn.thidua.domain.pledge.PledgeCommand.AcceptPledge;
import vn.thidua.domain.pledge.PledgeCommand.RegisterPledge;
import vn.thidua.domain.pledge.PledgeCommand.SignPledge;
import vn.thidua.domain.policy.PolicyReason;
import vn.thidua.domain.policy.Standing;
import vn.thidua.domain.scoring.ScoringCommand.RequestExplanation;

/** Who may do what: a mandate for a board, what follows from the year, and nothing else. */
class PolicyTest {
    private static final LocalDate EVE = JULY.minusDays(1);
    private static final RegisterPledge PREPARE =
            new RegisterPledge(BLOC, YEAR, "mai", List.of(), null);
    private static final SignPledge SIGN = new SignPledge(BLOC, YEAR, "mai");

    @Nested
    class ForABoard {
        @Test
        void a_clerk_prepares_and_a_leader_signs() {
            person("an", running(mandate("an", "mai", CLERK)))
                    .mayAsk(PREPARE, "mai")
                    .asks(SIGN)
                    .rejected(PolicyReason.NOT_PERMITTED);
            person("an", running(mandate("an", "mai", LEADER))).mayAsk(SIGN, "mai");
        }

        @Test
        void an_acting_leader_and_a_substitute_stand_in_for_the_leader() {
            person("an", running(mandate("an", "mai", ACTING_LEADER))).mayAsk(SIGN, "mai");
            person("an", running(mandate("an", "mai", SUBSTITUTE))).mayAsk(SIGN, "mai");
        }

        @Test
        void a_mandate_is_for_its_own_board_only() {
            var rejection =
                    person("an", running(mandate("an", "lan", LEADER)))
                            .asks(SIGN)
                            .rejected(PolicyReason.NO_MANDATE);
            assertThat(rejection.en()).contains("“mai”").contains("leader of the board");
        }

        @Test
        void a_mandate_is_for_its_own_person_only() {
            person("binh", running(mandate("an", "mai", LEADER)))
                    .asks(SIGN)
                    .rejected(PolicyReason.NO_MANDATE);
        }

        @Test
        void a_mandate_counts_from_its_first_day_to_its_last() {
            var years =
                    running(new MandateGranted(BLOC, "m", "an", "mai", LEADER, JULY, JULY, null));
            person("an", years).on(EVE).asks(SIGN).rejected(PolicyReason.MANDATE_NOT_BEGUN);
            person("an", years).on(JULY).mayAsk(SIGN, "mai");
            person("an", years).on(JULY.plusDays(1)).asks(SIGN).rejected(PolicyReason.MANDATE_OVER);
        }

        @Test
        void nobody_acts_for_a_board_that_was_absorbed() {
            person("an", running(mandate("an", "mai", LEADER), ABoard.absorbed("mai", "lan", JULY)))
                    .asks(SIGN)
                    .rejected(PolicyReason.MANDATE_OF_A_FORMER_BOARD);
        }
    }

    @Nested
    class ForTheBloc {
        @Test
        void whoever_acts_for_the_head_of_the_year_is_its_secretary() {
            person("an", running(mandate("an", "sen", CLERK)))
                    .mayAsk(new AcceptPledge(BLOC, YEAR, "mai"), "sen")
                    .asks(new CloseCycle(BLOC, YEAR))
                    .rejected(PolicyReason.NOT_PERMITTED);
            person("an", running(mandate("an", "sen", LEADER)))
                    .mayAsk(new CloseCycle(BLOC, YEAR), "sen");
        }

        @Test
        void the_head_does_not_judge_itself() {
            var itself = new AcceptPledge(BLOC, YEAR, "sen");
            person("an", running(mandate("an", "sen", LEADER)))
                    .asks(itself)
                    .rejected(PolicyReason.NOT_PERMITTED);
            person("an", running(), Standing.STANDING_BODY).mayAsk(itself, "bo");
        }

        @Test
        void a_year_that_is_closed_still_knows_its_head() {
            var closed =
                    all(
                            running(mandate("an", "sen", LEADER)),
                            List.of(new CycleClosed(BLOC, YEAR)));
            person("an", closed).mayAsk(new CloseCycle(BLOC, YEAR), "sen");
        }

        @Test
        void only_an_elected_teller_counts_and_only_its_own_count() {
            var teller = AConference.tellers(null).tellers().getFirst();
            var met = counting();
            person(teller.person(), met)
                    .mayAsk(count(teller.person()), teller.board())
                    .asks(count("nguoi-khac"))
                    .rejected(PolicyReason.NOT_PERMITTED);
            person("nguoi-khac", met)
                    .asks(new InvalidateVote(BLOC, YEAR, "b", "mai", "gạch xóa"))
                    .rejected(PolicyReason.NOT_PERMITTED);
        }

        @Test
        void a_teller_signs_the_minutes_that_name_it() {
            var met = counting();
            var tellers = AConference.tellers(null).tellers();
            person(tellers.getFirst().person(), met)
                    .mayAsk(
                            sign(tellers.getFirst().person(), tellers.getLast().person()),
                            tellers.getFirst().board())
                    .asks(sign("x", "y"))
                    .rejected(PolicyReason.NOT_PERMITTED);
        }

        @Test
        void a_verifier_acts_for_the_board_that_it_names() {
            var ask = new RequestExplanation(BLOC, YEAR, "mai", "lan", List.of("1"), "vì sao?");
            person("an", running(mandate("an", "lan", CLERK))).mayAsk(ask, "lan");
            person("an", running(mandate("an", "mai", LEADER)))
                    .asks(ask)
                    .rejected(PolicyReason.NO_MANDATE);
        }
    }

    @Nested
    class Mandating {
        @Test
        void a_leader_sends_clerks_and_substitutes_of_its_own_board() {
            person("an", running(mandate("an", "mai", LEADER)))
                    .mayAsk(grant("mai", CLERK), "mai")
                    .mayAsk(grant("mai", SUBSTITUTE), "mai")
                    .asks(grant("lan", CLERK))
                    .rejected(PolicyReason.NO_MANDATE);
        }

        @Test
        void a_leader_is_named_by_the_ministry_and_by_nobody_in_the_bloc() {
            person("an", running(mandate("an", "mai", LEADER)))
                    .asks(grant("mai", LEADER))
                    .rejected(PolicyReason.NOT_PERMITTED);
            person("an", running(), Standing.STANDING_BODY).mayAsk(grant("mai", LEADER), "bo");
        }

        @Test
        void a_leader_ends_mandates_of_its_own_board() {
            var years = running(mandate("an", "mai", LEADER), mandate("binh", "lan", CLERK));
            person("an", years)
                    .mayAsk(new EndMandate(BLOC, "an-mai", JULY, "nghỉ hưu"), "mai")
                    .asks(new EndMandate(BLOC, "binh-lan", JULY, "nghỉ hưu"))
                    .rejected(PolicyReason.NO_MANDATE);
        }
    }

    @Nested
    class FromOutside {
        @Test
        void the_ministry_says_who_leads_and_the_head_does_not() {
            var appoint = new AppointLeadership(BLOC, 2026, Office.HEAD, "mai", null);
            person("an", running(), Standing.STANDING_BODY).mayAsk(appoint, "bo");
            person("an", running(mandate("an", "sen", LEADER)))
                    .asks(appoint)
                    .rejected(PolicyReason.NOT_PERMITTED);
        }

        @Test
        void an_operator_an_auditor_and_an_observer_may_ask_for_nothing() {
            for (var standing : List.of(Standing.OPERATOR, Standing.AUDITOR, Standing.OBSERVER)) {
                person("an", running(), standing)
                        .asks(new CloseCycle(BLOC, YEAR))
                        .rejected(PolicyReason.NOT_PERMITTED);
            }
        }

        @Test
        void a_standing_in_the_bloc_cannot_be_vouched_for() {
            person("an", running(), Standing.HEAD, Standing.TELLER, Standing.PROCESS)
                    .asks(new CloseCycle(BLOC, YEAR))
                    .rejected(PolicyReason.NOT_PERMITTED);
        }

        @Test
        void what_the_clock_does_is_for_the_system_alone() {
            var pass = new PassDeadline(BLOC, YEAR, Step.PLEDGE);
            Asking.process(running())
                    .mayAsk(pass, "he-thong")
                    .asks(SIGN)
                    .rejected(PolicyReason.NOT_PERMITTED);
            person("an", running(mandate("an", "sen", LEADER)))
                    .asks(pass)
                    .rejected(PolicyReason.NOT_PERMITTED);
        }

        @Test
        void history_is_recorded_by_the_ministry_and_by_no_board() {
            person("an", running(), Standing.STANDING_BODY).recordingHistory().mayAsk(SIGN, "bo");
            person("an", running(mandate("an", "mai", LEADER)))
                    .recordingHistory()
                    .asks(SIGN)
                    .rejected(PolicyReason.NOT_PERMITTED);
        }
    }

    @Nested
    class Petitioning {
        private final List<Event> filed =
                all(
                        ABloc.withCharter(ABloc.charter()),
                        APetition.ACKNOWLEDGED,
                        List.of(
                                mandate("an", "sen", LEADER),
                                mandate("binh", "mai", LEADER),
                                mandate("chi", "lan", LEADER)));

        @Test
        void the_head_decides_in_its_own_name_only() {
            person("an", filed)
                    .mayAsk(resolve("sen"), "sen")
                    .asks(resolve("bo-khac"))
                    .rejected(PolicyReason.NOT_PERMITTED);
            person("chi", filed).asks(resolve("lan")).rejected(PolicyReason.NOT_PERMITTED);
        }

        @Test
        void somebody_outside_decides_through_the_ministry() {
            person("p", filed, Standing.STANDING_BODY)
                    .mayAsk(resolve("bo-mau"), "bo")
                    .asks(resolve("lan"))
                    .rejected(PolicyReason.NOT_PERMITTED);
        }

        @Test
        void the_board_that_filed_a_petition_escalates_it() {
            var escalate = new EscalatePetition(BLOC, YEAR, "kn", "Bộ mẫu", ORDER);
            person("an", filed).mayAsk(escalate, "sen");
            person("binh", filed).asks(escalate).rejected(PolicyReason.NO_MANDATE);
        }
    }

    /** The bloc with its members and mandates, and its year 2025 led by "sen". */
    private static List<Event> running(Event... more) {
        return all(ABloc.withCharter(ABloc.charter()), List.of(AYear.opened()), List.of(more));
    }

    /** The same with its conference in session and the tellers elected. */
    private static List<Event> counting() {
        return all(running(), AYear.inSession().subList(1, 3), List.of(AConference.tellers(null)));
    }

    private static GrantMandate grant(String board, Capacity capacity) {
        return new GrantMandate(BLOC, "m9", "moi", board, capacity, JULY, null, ORDER);
    }

    private static RecordPaperCount count(String teller) {
        return new RecordPaperCount(
                BLOC, YEAR, "b", teller, new PaperCount(0, 0, 0, List.of(), List.of()));
    }

    private static RequestCertification sign(String... tellers) {
        return new RequestCertification(BLOC, YEAR, "b", List.of(tellers), ORDER);
    }

    private static ResolvePetition resolve(String decidedBy) {
        return new ResolvePetition(
                BLOC, YEAR, "kn", decidedBy, Finding.REJECTED, List.of(), "không đủ căn cứ");
    }
}
