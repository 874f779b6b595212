package vn.thidua.domain.result;

import static vn.thidua.domain.Rejection.because;
import static vn.thidua.domain.Rejection.require;
import static vn.thidua.domain.Rejection.requireOnce;
import static vn.thidua.domain.result.ResultReason.EVIDENCE_ALREADY_ATTACHED;
import static vn.thidua.domain.result.ResultReason.EVIDENCE_HASH_MALFORMED;
import static vn.thidua.domain.result.ResultReason.INDICATOR_REPEATED;
import static vn.thidua.domain.result.ResultReason.RESULT_ALREADY_FINAL;
import static vn.thidua.domain.result.ResultReason.RESULT_ALREADY_RETURNED;
import static vn.thidua.domain.result.ResultReason.RESULT_ALREADY_SUBMITTED;
import static vn.thidua.domain.result.ResultReason.RESULT_NOT_FINAL;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.domain.Deadline;
import vn.thidua.domain.Lists;
import vn.thidua.domain.calendar.Step;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.cycle.CycleEvent;
import vn.thidua.domain.cycle.YearEvent.Member;
import vn.thidua.domain.result.ResultCommand.AcceptAnnualResult;
import vn.thidua.domain.result.ResultCommand.AttachEvidence;
import vn.thidua.domain.result.ResultCommand.ConcludeMidYear;
import vn.thidua.domain.result.ResultCommand.CorrectAnnualResult;
import vn.thidua.domain.result.ResultCommand.RecordBlocTotals;
import vn.thidua.domain.result.ResultCommand.ReturnAnnualResult;
import vn.thidua.domain.result.ResultCommand.SubmitAnnualResult;
import vn.thidua.domain.result.ResultCommand.SubmitMidYear;
import vn.thidua.domain.result.ResultEvent.AnnualResultAccepted;
import vn.thidua.domain.result.ResultEvent.AnnualResultCorrected;
import vn.thidua.domain.result.ResultEvent.AnnualResultReturned;
import vn.thidua.domain.result.ResultEvent.AnnualResultSubmitted;
import vn.thidua.domain.result.ResultEvent.BlocTotalsRecorded;
import vn.thidua.domain.result.ResultEvent.EvidenceAttached;
import vn.thidua.domain.result.ResultEvent.MidYearConcluded;
import vn.thidua.domain.result.ResultEvent.MidYearSubmitted;
import vn.thidua.domain.result.ResultEvent.ResultRestated;
import vn.thidua.domain.result.Results.Accepted;
import vn.thidua.domain.result.Results.Filed;
import vn.thidua.domain.result.Results.Filing;
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
            case SubmitAnnualResult c -> submit(year, c, day);
            case ReturnAnnualResult c -> List.of(Review.sendBack(year, c));
            case AcceptAnnualResult c -> List.of(Review.accept(year, c));
            case CorrectAnnualResult c -> correct(year, c);
            case SubmitMidYear c -> List.of(MidYearRules.submit(year, c, day));
            case ConcludeMidYear c -> List.of(MidYearRules.conclude(year, c, day));
            case AttachEvidence c -> List.of(attach(year, c));
            case RecordBlocTotals c -> List.of(recordTotals(year, c));
        };
    }

    public static Results evolve(Results results, ResultEvent event) {
        return switch (event) {
            case AnnualResultSubmitted e ->
                    file(results, e.board(), e.submission(), e.status(), e.figures(), e.daysLate());
            case AnnualResultReturned e ->
                    results.with(e.board(), new Returned(results.filings(e.board()), e.reason()));
            case AnnualResultAccepted e ->
                    results.with(e.board(), new Accepted(results.filings(e.board())));
            case AnnualResultCorrected e ->
                    file(
                            results,
                            e.board(),
                            e.submission(),
                            FigureStatus.FINAL,
                            e.figures(),
                            lateness(results.filings(e.board())));
            case ResultRestated _ -> results;
            case MidYearSubmitted e -> results.with(results.midYear().with(e));
            case MidYearConcluded e ->
                    results.with(new MidYear.Concluded(results.midYear().submissions(), e));
            case EvidenceAttached e -> results.with(e);
            case BlocTotalsRecorded e -> results.with(e);
        };
    }

    private static List<CycleEvent> submit(Running year, SubmitAnnualResult c, LocalDate day) {
        var member = year.member(c.board());
        var figures = AgainstPledge.whole(year, c.board(), c.figures());
        requireNext(year, c, member);
        var earlier = year.results().filings(c.board());
        int number = earlier.size() + 1;
        var submitted =
                new AnnualResultSubmitted(
                        c.bloc(),
                        c.year(),
                        c.board(),
                        number,
                        c.status(),
                        figures,
                        earlier.isEmpty()
                                ? Deadline.daysLate(year.due(Step.RESULT), day)
                                : lateness(earlier));
        return Stream.concat(
                        Stream.<CycleEvent>of(submitted),
                        Restating.follow(year, c.board(), number, figures))
                .toList();
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

    private static List<CycleEvent> correct(Running year, CorrectAnnualResult c) {
        var name = year.member(c.board()).name();
        var standing = year.results().of(c.board()).orElse(null);
        if (standing == null || standing.last().status() == FigureStatus.ESTIMATE) {
            throw because(RESULT_NOT_FINAL, "board", name);
        }
        require(!(standing instanceof Returned), RESULT_ALREADY_RETURNED, "board", name);
        var figures = AgainstPledge.whole(year, c.board(), c.figures());
        int number = standing.submissions().size() + 1;
        var corrected =
                new AnnualResultCorrected(
                        c.bloc(), c.year(), c.board(), number, figures, c.reason());
        return Stream.concat(
                        Stream.<CycleEvent>of(corrected),
                        Restating.follow(year, c.board(), number, figures))
                .toList();
    }

    private static EvidenceAttached attach(Running year, AttachEvidence c) {
        var name = year.member(c.board()).name();
        require(
                !year.results().hasEvidence(c.board(), c.evidence()),
                EVIDENCE_ALREADY_ATTACHED,
                "board",
                name,
                "evidence",
                c.evidence());
        require(c.file().hasSoundHash(), EVIDENCE_HASH_MALFORMED, "file", c.file().name());
        return new EvidenceAttached(c.bloc(), c.year(), c.board(), c.evidence(), c.file());
    }

    private static BlocTotalsRecorded recordTotals(Running year, RecordBlocTotals c) {
        requireOnce(c.totals(), BlocTotal::indicator, INDICATOR_REPEATED, "indicator");
        return new BlocTotalsRecorded(
                c.bloc(), c.year(), year.results().totals().size() + 1, c.totals(), c.basis());
    }

    private static Results file(
            Results results,
            String board,
            int submission,
            FigureStatus status,
            List<Figure> figures,
            int daysLate) {
        var filing = new Filing(submission, status, figures, daysLate);
        return results.with(board, new Filed(Lists.plus(results.filings(board), filing)));
    }

    /** A board is as late as its first submission was. */
    private static int lateness(List<Filing> filings) {
        return filings.isEmpty() ? 0 : filings.getFirst().daysLate();
    }
}
