package vn.thidua.domain.result;

import static vn.thidua.domain.Rejection.because;
import static vn.thidua.domain.Rejection.require;
import static vn.thidua.domain.Rejection.requireOnce;
import static vn.thidua.domain.pledge.PledgeReason.PLEDGE_NOT_SIGNED;
import static vn.thidua.domain.result.ResultReason.INDICATOR_REPEATED;
import static vn.thidua.domain.result.ResultReason.PLAN_DIFFERS_FROM_PLEDGE;
import static vn.thidua.domain.result.ResultReason.RESULT_ALREADY_FINAL;
import static vn.thidua.domain.result.ResultReason.RESULT_ALREADY_RETURNED;
import static vn.thidua.domain.result.ResultReason.RESULT_ALREADY_SUBMITTED;
import static vn.thidua.domain.result.ResultReason.RESULT_INCOMPLETE;
import static vn.thidua.domain.result.ResultReason.RESULT_NOT_SUBMITTED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.domain.Deadline;
import vn.thidua.domain.Lists;
import vn.thidua.domain.NotYet;
import vn.thidua.domain.calendar.Step;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.cycle.CycleEvent;
import vn.thidua.domain.cycle.YearEvent.Member;
import vn.thidua.domain.pledge.Pledges;
import vn.thidua.domain.pledge.Target;
import vn.thidua.domain.result.ResultCommand.RecordBlocTotals;
import vn.thidua.domain.result.ResultCommand.ReturnAnnualResult;
import vn.thidua.domain.result.ResultCommand.SubmitAnnualResult;
import vn.thidua.domain.result.ResultEvent.AnnualResultReturned;
import vn.thidua.domain.result.ResultEvent.AnnualResultSubmitted;
import vn.thidua.domain.result.ResultEvent.BlocTotalsRecorded;
import vn.thidua.domain.result.Results.Filed;
import vn.thidua.domain.result.Results.Returned;

/**
 * The rules of the year's figures: measured against the pledge, estimates before final, never
 * overwritten.
 */
public final class ResultRules {
    private ResultRules() {}

    public static List<? extends CycleEvent> decide(
            Running year, ResultCommand command, LocalDate day) {
        return switch (command) {
            case SubmitAnnualResult c -> List.of(submit(year, c, day));
            case ReturnAnnualResult c -> List.of(sendBack(year, c));
            case RecordBlocTotals c -> List.of(recordTotals(year, c));
            case ResultCommand.AcceptAnnualResult c -> NotYet.rule(c);
            case ResultCommand.CorrectAnnualResult c -> NotYet.rule(c);
            case ResultCommand.SubmitMidYear c -> NotYet.rule(c);
            case ResultCommand.ConcludeMidYear c -> NotYet.rule(c);
            case ResultCommand.AttachEvidence c -> NotYet.rule(c);
        };
    }

    public static Results evolve(Results results, ResultEvent event) {
        return switch (event) {
            case AnnualResultSubmitted e ->
                    results.with(
                            e.board(), new Filed(Lists.plus(submissions(results, e.board()), e)));
            case AnnualResultReturned e ->
                    results.with(
                            e.board(), new Returned(submissions(results, e.board()), e.reason()));
            case ResultEvent.AnnualResultAccepted _,
                    ResultEvent.AnnualResultCorrected _,
                    ResultEvent.ResultRestated _,
                    ResultEvent.MidYearSubmitted _,
                    ResultEvent.MidYearConcluded _ ->
                    NotYet.rule(event);
            case ResultEvent.EvidenceAttached e -> results.with(e);
            case BlocTotalsRecorded e -> results.with(e);
        };
    }

    private static AnnualResultSubmitted submit(Running year, SubmitAnnualResult c, LocalDate day) {
        var member = year.member(c.board());
        requireUnique(c.figures(), Figure::indicator);
        var pledge = year.pledges().of(c.board()).orElse(null);
        require(
                pledge instanceof Pledges.Signed || year.isHistory(),
                PLEDGE_NOT_SIGNED,
                "board",
                member.name());
        var pledged = pledge == null ? List.<Target>of() : pledge.targets();
        requireNext(year, c, member);
        var earlier = submissions(year.results(), c.board());
        return new AnnualResultSubmitted(
                c.bloc(),
                c.year(),
                c.board(),
                earlier.size() + 1,
                c.status(),
                againstPledge(c.figures(), pledged),
                earlier.isEmpty()
                        ? Deadline.daysLate(year.due(Step.RESULT), day)
                        : earlier.getFirst().daysLate());
    }

    /**
     * An estimate, then perhaps a return and another, then the final figures, and no estimate after
     * them.
     */
    private static void requireNext(Running year, SubmitAnnualResult c, Member member) {
        var standing = year.results().of(c.board()).orElse(null);
        if (standing == null) {
            return;
        }
        boolean wasFinal = standing.last().status() == FigureStatus.FINAL;
        require(
                !wasFinal || c.status() == FigureStatus.FINAL,
                RESULT_ALREADY_FINAL,
                "board",
                member.name());
        require(
                standing instanceof Returned || standing.last().status() != c.status(),
                RESULT_ALREADY_SUBMITTED,
                "board",
                member.name());
    }

    /** Every pledged indicator is reported, and its plan is the pledged one. */
    private static List<Figure> againstPledge(List<Figure> figures, List<Target> pledged) {
        var reported = figures.stream().map(Figure::indicator).toList();
        for (var target : pledged) {
            require(
                    reported.contains(target.indicator()),
                    RESULT_INCOMPLETE,
                    "indicator",
                    target.indicator());
        }
        Map<Indicator, BigDecimal> plans =
                pledged.stream().collect(Collectors.toMap(Target::indicator, Target::plan));
        return figures.stream().map(figure -> withPlan(figure, plans)).toList();
    }

    private static Figure withPlan(Figure figure, Map<Indicator, BigDecimal> plans) {
        var pledged = plans.get(figure.indicator());
        var given = figure.plan();
        if (pledged == null) {
            return figure;
        }
        require(
                given == null || given.compareTo(pledged) == 0,
                PLAN_DIFFERS_FROM_PLEDGE,
                "indicator",
                figure.indicator(),
                "given",
                String.valueOf(given),
                "pledged",
                pledged);
        return new Figure(figure.indicator(), pledged, figure.actual());
    }

    private static AnnualResultReturned sendBack(Running year, ReturnAnnualResult c) {
        var member = year.member(c.board());
        return switch (year.results().of(c.board()).orElse(null)) {
            case null -> throw because(RESULT_NOT_SUBMITTED, "board", member.name());
            case Returned _ -> throw because(RESULT_ALREADY_RETURNED, "board", member.name());
            case Filed filed ->
                    new AnnualResultReturned(
                            c.bloc(), c.year(), c.board(), filed.last().submission(), c.reason());
        };
    }

    private static BlocTotalsRecorded recordTotals(Running year, RecordBlocTotals c) {
        requireUnique(c.totals(), BlocTotal::indicator);
        return new BlocTotalsRecorded(
                c.bloc(), c.year(), year.results().totals().size() + 1, c.totals(), c.basis());
    }

    private static <T> void requireUnique(List<T> lines, Function<T, Indicator> indicator) {
        requireOnce(lines, indicator, INDICATOR_REPEATED, "indicator");
    }

    private static List<AnnualResultSubmitted> submissions(Results results, String board) {
        return results.of(board).map(Results.BoardResult::submissions).orElse(List.of());
    }
}
