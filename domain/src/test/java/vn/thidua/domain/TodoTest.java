package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.domain.ABloc.BLOC;
import static vn.thidua.domain.AYear.YEAR;
import static vn.thidua.domain.AYear.all;
import static vn.thidua.domain.AYear.figure;
import static vn.thidua.domain.AYear.flagBallot;
import static vn.thidua.domain.AYear.inSession;
import static vn.thidua.domain.AYear.no;
import static vn.thidua.domain.AYear.opened;
import static vn.thidua.domain.AYear.registered;
import static vn.thidua.domain.AYear.signed;
import static vn.thidua.domain.AYear.submitted;
import static vn.thidua.domain.AYear.target;
import static vn.thidua.domain.AYear.voted;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.award.Ground;
import vn.thidua.domain.ballot.BallotCommand.CastVote;
import vn.thidua.domain.ballot.BallotCommand.CloseBallot;
import vn.thidua.domain.ballot.Mode;
import vn.thidua.domain.calendar.Step;
import vn.thidua.domain.conference.ConferenceCommand.ConveneConference;
import vn.thidua.domain.conference.ConferenceCommand.ElectTellers;
import vn.thidua.domain.pledge.PledgeCommand.AcceptPledge;
import vn.thidua.domain.pledge.PledgeCommand.RegisterPledge;
import vn.thidua.domain.pledge.PledgeCommand.SignPledge;
import vn.thidua.domain.pledge.PledgeEvent.PledgeReturned;
import vn.thidua.domain.result.FigureStatus;
import vn.thidua.domain.result.Indicator;
import vn.thidua.domain.result.ResultCommand.AcceptAnnualResult;
import vn.thidua.domain.result.ResultCommand.SubmitAnnualResult;
import vn.thidua.domain.result.ResultEvent.AnnualResultAccepted;
import vn.thidua.domain.todo.Task;
import vn.thidua.domain.todo.Todo;

class TodoTest {
    private static final LocalDate SPRING = LocalDate.of(YEAR, 3, 1);
    private static final LocalDate WINTER = LocalDate.of(YEAR, 12, 20);

    @Test
    void every_member_is_to_register_by_the_day_of_the_charter_and_is_told_what_follows() {
        var tasks = ofType(RegisterPledge.class, SPRING, List.of(opened()));

        assertThat(tasks).hasSize(11);
        assertThat(tasks.getFirst().step()).isEqualTo(Step.PLEDGE);
        assertThat(tasks.getFirst().due()).isEqualTo(LocalDate.of(YEAR, 1, 15));
        assertThat(tasks.getFirst().missed())
                .extracting(Ground::kind)
                .containsExactly(Ground.Kind.NO_PLEDGE);
    }

    @Test
    void a_registration_waits_for_the_head_and_for_the_signature_of_the_leader() {
        var tasks = after(SPRING, List.of(opened(), pledged("mai")));

        assertThat(drafts(tasks))
                .contains(new AcceptPledge(BLOC, YEAR, "mai"), new SignPledge(BLOC, YEAR, "mai"))
                .doesNotContain(new RegisterPledge(BLOC, YEAR, "mai", List.of(), null));
    }

    @Test
    void a_returned_registration_waits_for_its_board_again() {
        var returned = new PledgeReturned(BLOC, YEAR, "mai", 1, "thiếu chỉ tiêu");
        var tasks = after(SPRING, List.of(opened(), pledged("mai"), returned));

        assertThat(drafts(tasks))
                .contains(new RegisterPledge(BLOC, YEAR, "mai", List.of(), null))
                .doesNotContain(new SignPledge(BLOC, YEAR, "mai"));
    }

    @Test
    void an_accepted_estimate_is_followed_by_the_final_figures() {
        var estimate =
                submitted("mai", 1, FigureStatus.ESTIMATE, figure(Indicator.NEW_PROJECTS, 10L, 9));
        var filed = List.of(opened(), pledged("mai"), signed("mai"), estimate);
        var accepted = all(filed, List.of(new AnnualResultAccepted(BLOC, YEAR, "mai", 1)));

        assertThat(drafts(after(WINTER, filed)))
                .contains(new AcceptAnnualResult(BLOC, YEAR, "mai"));
        assertThat(drafts(after(WINTER, accepted)))
                .contains(new SubmitAnnualResult(BLOC, YEAR, "mai", FigureStatus.FINAL, List.of()));
    }

    @Test
    void the_conference_is_called_when_every_member_has_reported() {
        var reports =
                ABloc.boards().stream()
                        .map(board ->
                                submitted(
                                        board,
                                        1,
                                        FigureStatus.ESTIMATE,
                                        figure(Indicator.NEW_PROJECTS, null, 9)))
                        .toList();

        assertThat(ofType(ConveneConference.class, WINTER, List.of(opened()))).isEmpty();
        assertThat(ofType(ConveneConference.class, WINTER, all(List.of(opened()), reports)))
                .hasSize(1);
    }

    @Test
    void a_conference_in_session_elects_its_tellers() {
        assertThat(ofType(ElectTellers.class, WINTER, inSession())).hasSize(1);
    }

    @Test
    void an_open_ballot_waits_for_those_who_have_not_voted_and_then_for_its_closing() {
        var open = all(inSession(), List.of(flagBallot(Mode.NAMED, "mai")));
        var voters = ABloc.boards();
        var votes = voters.stream().map(board -> voted(board, no("mai"))).toList();

        assertThat(ofType(CastVote.class, WINTER, open)).hasSize(voters.size());
        assertThat(ofType(CastVote.class, WINTER, all(open, votes.subList(0, 4))))
                .hasSize(voters.size() - 4);
        assertThat(ofType(CloseBallot.class, WINTER, open)).isEmpty();
        assertThat(ofType(CloseBallot.class, WINTER, all(open, votes))).hasSize(1);
    }

    @Test
    void what_is_due_first_stands_first() {
        var tasks = after(SPRING, List.of(opened()));

        assertThat(tasks.getFirst().draft()).isInstanceOf(RegisterPledge.class);
        assertThat(tasks.stream().map(Task::due).filter(due -> due != null)).isSorted();
    }

    @Test
    void history_waits_for_nothing() {
        assertThat(after(SPRING, List.of(opened(ABloc.charter(), true)))).isEmpty();
    }

    private static Event pledged(String board) {
        return registered(board, target(Indicator.NEW_PROJECTS, 10));
    }

    private static List<Task> ofType(
            Class<? extends Command> type, LocalDate today, List<? extends Event> events) {
        return after(today, events).stream().filter(task -> type.isInstance(task.draft())).toList();
    }

    private static List<Command> drafts(List<Task> tasks) {
        return tasks.stream().map(Task::draft).toList();
    }

    private static List<Task> after(LocalDate today, List<? extends Event> events) {
        var state = Rules.initial(events.getFirst().stream());
        for (var event : events) {
            state = Rules.evolve(state, event);
        }
        return Todo.of(state, today);
    }
}
