package vn.thidua.query.portal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.domain.pledge.PlanSource;
import vn.thidua.domain.pledge.PledgeCommand.AmendPledge;
import vn.thidua.domain.pledge.PledgeCommand.RegisterPledge;
import vn.thidua.domain.result.Indicator;
import vn.thidua.domain.result.ResultCommand.CorrectAnnualResult;
import vn.thidua.domain.result.ResultCommand.SubmitAnnualResult;
import vn.thidua.domain.result.ResultCommand.SubmitMidYear;
import vn.thidua.query.excel.FigureBook;
import vn.thidua.query.excel.FigureReader;
import vn.thidua.query.excel.FigureRow;
import vn.thidua.query.excel.PaperForm;
import vn.thidua.query.excel.Reading;
import vn.thidua.query.excel.Subject;

/**
 * Figures that leave a form as a workbook and come back into it. What comes back stands in the form
 * to be looked at; it is sent like anything that was typed.
 */
@Component
class Books {
    private static final Map<Class<?>, PaperForm> FORMS =
            Map.of(
                    RegisterPledge.class, PaperForm.PLEDGE,
                    AmendPledge.class, PaperForm.PLEDGE,
                    SubmitMidYear.class, PaperForm.MID_YEAR,
                    SubmitAnnualResult.class, PaperForm.RESULT,
                    CorrectAnnualResult.class, PaperForm.RESULT);

    private final FigureBook books;
    private final Labels labels;

    Books(FigureBook books, Labels labels) {
        this.books = books;
        this.labels = labels;
    }

    /**
     * What became of a workbook.
     *
     * @param sentences what is wrong, cell by cell; nothing of the file was taken if there are any
     */
    record Taken(Values values, List<String> sentences) {}

    static boolean has(Acts.Act act) {
        return FORMS.containsKey(act.type());
    }

    /** The form as it stands, to be filled in with Excel. */
    byte[] of(Acts.Act act, Values values, Known known) {
        var subject = subject(act, values, known);
        var names =
                new FigureBook.Names(
                        known.running().map(year -> year.opening().blocName()).orElse(known.bloc()),
                        known.nameOf(subject.board()),
                        known.running().filter(year -> year.opening().illustrative()).isPresent());
        var rows =
                rows(act, values).map(row -> row(row, values)).flatMap(Optional::stream).toList();
        return books.of(subject, names, rows, Labels.language());
    }

    /** The form with what the workbook says. */
    Taken take(Acts.Act act, byte[] file, Values values, Known known) {
        return switch (FigureReader.read(file, subject(act, values, known))) {
            case Reading.Refused refused -> new Taken(values, List.of(labels.named(refused)));
            case Reading.Read read ->
                    read.wrong().isEmpty()
                            ? new Taken(filled(act, read.values(), values), List.of())
                            : new Taken(values, read.wrong().stream().map(labels::named).toList());
        };
    }

    private static Subject subject(Acts.Act act, Values values, Known known) {
        return new Subject(
                FORMS.getOrDefault(act.type(), PaperForm.RESULT),
                known.bloc(),
                known.year(),
                values.one("board"));
    }

    /** What the form itself has filled stays as it is. */
    private static Values filled(Acts.Act act, List<FigureRow> said, Values values) {
        var bySubject =
                said.stream().collect(Collectors.toMap(row -> row.indicator().name(), row -> row));
        var all = new ArrayList<Values>();
        rows(act, values)
                .forEach(row -> {
                    var figures = bySubject.get(values.one(row + ".indicator"));
                    if (figures != null) {
                        all.add(cell(row + ".plan", figures.plan()));
                        all.add(cell(row + ".lastYear", figures.lastYear()));
                        all.add(cell(row + ".actual", figures.actual()));
                        var source = figures.planSource();
                        all.add(
                                source == null
                                        ? Values.NONE
                                        : text(row + ".planSource", source.name()));
                    }
                });
        var given = values.all(Form.GIVEN);
        return all.stream()
                .map(cell -> given.containsAll(cell.byPath().keySet()) ? Values.NONE : cell)
                .reduce(values, Values::with);
    }

    private static Values cell(String path, @Nullable BigDecimal number) {
        return number == null ? Values.NONE : text(path, Numbers.write(number, Labels.language()));
    }

    private static Values text(String path, String text) {
        return new Values(Map.of(path, List.of(text)));
    }

    private static Stream<String> rows(Acts.Act act, Values values) {
        var table = FORMS.get(act.type()) == PaperForm.PLEDGE ? "targets" : "figures";
        return values.rows(table).stream().map(row -> table + "[" + row + "]");
    }

    private static Optional<FigureRow> row(String path, Values values) {
        return Stream.of(Indicator.values())
                .filter(indicator -> indicator.name().equals(values.one(path + ".indicator")))
                .findFirst()
                .map(indicator ->
                        new FigureRow(
                                indicator,
                                number(values, path + ".lastYear"),
                                number(values, path + ".plan"),
                                number(values, path + ".actual"),
                                source(values.one(path + ".planSource"))));
    }

    private static @Nullable BigDecimal number(Values values, String path) {
        return Numbers.read(values.one(path), Labels.language()).orElse(null);
    }

    private static @Nullable PlanSource source(String name) {
        return Stream.of(PlanSource.values())
                .filter(source -> source.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
