package vn.thidua.simulator;

import static vn.thidua.simulator.Invariant.year;

import java.util.List;
import vn.thidua.domain.Event;
import vn.thidua.domain.calendar.CalendarEvent.DeadlineExtended;
import vn.thidua.domain.calendar.CalendarEvent.DeadlinePassed;
import vn.thidua.domain.calendar.CalendarEvent.DeadlineReminded;
import vn.thidua.domain.cycle.ChangeEvent.MembersChanged;
import vn.thidua.domain.cycle.ChangeEvent.ObligationSettled;
import vn.thidua.domain.cycle.Cycle;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.cycle.CycleEvent;
import vn.thidua.domain.cycle.LateAct;
import vn.thidua.domain.cycle.YearEvent.CycleClosed;
import vn.thidua.domain.cycle.YearEvent.Member;
import vn.thidua.domain.pledge.PledgeEvent.PledgeAmended;
import vn.thidua.domain.pledge.PledgeEvent.PledgeRegistered;
import vn.thidua.domain.pledge.PledgeEvent.PledgeSigned;
import vn.thidua.domain.pledge.Pledges;
import vn.thidua.domain.result.ResultEvent.AnnualResultCorrected;
import vn.thidua.domain.result.ResultEvent.AnnualResultSubmitted;

/** What always holds of a year, its members, its calendar, its pledges and its figures. */
final class YearInvariants {
    static final List<Invariant<?>> ALL =
            List.of(
                    new Invariant<>(
                            "An event belongs to the stream that it was decided on.",
                            Event.class,
                            (_, event, _, h) -> event.stream().equals(h.command().stream())),
                    new Invariant<>(
                            "A closed year takes late acts only, and stays closed.",
                            CycleEvent.class,
                            (before, _, after, h) ->
                                    !(before instanceof Cycle.Closed)
                                            || (h.command() instanceof LateAct
                                                    && after instanceof Cycle.Closed)),
                    year(
                            "A year closes with no ballot open and no proposal undecided.",
                            CycleClosed.class,
                            (before, _, _) ->
                                    before.ballots().open().isEmpty()
                                            && before.awards().undecided().isEmpty()),
                    year(
                            "A board is a member once.",
                            MembersChanged.class,
                            (_, _, after) -> distinct(after.members())),
                    year(
                            "Who departed is no member.",
                            MembersChanged.class,
                            (_, e, after) ->
                                    e.departed().stream()
                                            .noneMatch(gone -> isMember(after, gone.board()))),
                    year(
                            "Only a departed board's obligations are settled, each once.",
                            ObligationSettled.class,
                            (before, e, _) ->
                                    before.frame().bloc().departure(e.board()).isPresent()
                                            && before.frame().settled().stream()
                                                    .noneMatch(s ->
                                                            s.board().equals(e.board())
                                                                    && s.obligation()
                                                                            == e.obligation())),
                    year(
                            "A deadline is only ever made later.",
                            DeadlineExtended.class,
                            (_, e, _) -> e.before() == null || e.due().isAfter(e.before())),
                    new Invariant<>(
                            "A deadline passes after its day.",
                            DeadlinePassed.class,
                            (_, e, _, h) -> h.stamp().day().isAfter(e.due())),
                    new Invariant<>(
                            "A reminder comes before the deadline and finds somebody.",
                            DeadlineReminded.class,
                            (_, e, _, h) ->
                                    !h.stamp().day().isAfter(e.due()) && !e.waiting().isEmpty()),
                    year(
                            "Only a member pledges.",
                            PledgeRegistered.class,
                            (before, e, _) -> isMember(before, e.board())),
                    year(
                            "Nobody signs twice.",
                            PledgeSigned.class,
                            (before, e, _) -> !isSigned(before, e.board())),
                    year(
                            "A signed pledge stays signed, whatever happens to its board.",
                            CycleEvent.class,
                            (before, e, after) ->
                                    e instanceof ObligationSettled
                                            || before.pledges().byBoard().keySet().stream()
                                                    .filter(board -> isSigned(before, board))
                                                    .allMatch(board -> isSigned(after, board))),
                    year(
                            "Signed targets change by amendment or settlement only.",
                            CycleEvent.class,
                            (before, e, after) ->
                                    e instanceof ObligationSettled
                                            || e instanceof PledgeAmended
                                            || before.pledges().byBoard().keySet().stream()
                                                    .filter(board -> isSigned(before, board))
                                                    .allMatch(board ->
                                                            before.pledges()
                                                                    .of(board)
                                                                    .equals(
                                                                            after.pledges()
                                                                                    .of(board)))),
                    year(
                            "Only a member reports.",
                            AnnualResultSubmitted.class,
                            (before, e, _) -> isMember(before, e.board())),
                    year(
                            "Submissions are numbered one after the other.",
                            AnnualResultSubmitted.class,
                            (before, e, _) -> e.submission() == submissions(before, e.board()) + 1),
                    year(
                            "A correction is numbered after what it corrects.",
                            AnnualResultCorrected.class,
                            (before, e, _) -> e.submission() > submissions(before, e.board())));

    private YearInvariants() {}

    static boolean isMember(Running year, String board) {
        return year.members().stream().map(Member::board).anyMatch(board::equals);
    }

    private static boolean isSigned(Running year, String board) {
        return year.pledges().of(board).orElse(null) instanceof Pledges.Signed;
    }

    private static int submissions(Running year, String board) {
        return year.results().of(board).map(r -> r.submissions().size()).orElse(0);
    }

    private static boolean distinct(List<Member> members) {
        return members.stream().map(Member::board).distinct().count() == members.size();
    }
}
