package vn.thidua.query.excel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import vn.thidua.query.excel.PageTable.Kind;

/**
 * The tables of a page, out of the HTML that its reader is shown. Nothing is asked for again, so
 * that a workbook cannot say more or other than the page.
 *
 * @param heading the bloc, the page's title, whether it is illustrative or held up, and its moment
 */
record PageTables(boolean vietnamese, String title, String heading, List<PageTable> tables) {
    private static final String NEW_LINE = "\uE000";
    private static final String NO_WORDS =
            "svg, script, template, button, input[type=hidden], .noprint";
    private static final String LINES = "small, div, p, br, li, dt, summary";

    static PageTables of(String html) {
        var page = Jsoup.parse(html);
        boolean vietnamese = !page.select("html").attr("lang").equals("en");
        var title = words(page.selectFirst("h1"));
        var heading =
                Stream.of(
                                page.select("meta[name=bloc]").attr("content"),
                                title,
                                words(page.selectFirst("#illustrative")),
                                words(page.selectFirst(".notice.held")),
                                words(page.selectFirst("#as-of")))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" · "));
        return new PageTables(vietnamese, title, heading, tables(page, vietnamese));
    }

    private static List<PageTable> tables(Document page, boolean vietnamese) {
        var tables = new ArrayList<PageTable>();
        var above = "";
        for (var element : page.select("main h2, main table")) {
            if (element.nameIs("h2")) {
                above = words(element);
            } else {
                tables.add(table(element, above, vietnamese));
            }
        }
        return tables;
    }

    private static PageTable table(Element table, String above, boolean vietnamese) {
        var caption = table.selectFirst("caption");
        var title = caption == null ? new Element("caption") : caption.clone();
        title.select("small, p").remove();
        var rows = table.select("tr");
        int head = table.select("thead tr").size();
        return new PageTable(
                words(title),
                Stream.of(above, words(caption))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" · ")),
                head,
                placed(rows, head, vietnamese));
    }

    /**
     * Each cell in its column; one that is several rows high keeps those below out of its place.
     */
    private static List<List<PageTable.Cell>> placed(Elements rows, int head, boolean vietnamese) {
        record Place(int row, int column) {}
        var taken = new HashSet<Place>();
        var placed = new ArrayList<List<PageTable.Cell>>();
        for (int row = 0; row < rows.size(); row++) {
            var cells = new ArrayList<PageTable.Cell>();
            int column = 0;
            for (var cell : rows.get(row).select("> th, > td")) {
                while (taken.contains(new Place(row, column))) {
                    column++;
                }
                var read = cell(cell, row < head, column, vietnamese);
                for (int below = 1; below < read.height(); below++) {
                    for (int right = 0; right < read.width(); right++) {
                        taken.add(new Place(row + below, column + right));
                    }
                }
                cells.add(read);
                column += read.width();
            }
            placed.add(cells);
        }
        return placed;
    }

    private static PageTable.Cell cell(Element cell, boolean head, int column, boolean vietnamese) {
        var kind = kind(cell, head);
        var lines = lines(cell);
        var number =
                kind == Kind.FIGURE && !lines.isEmpty()
                        ? PageNumber.of(lines.getFirst(), vietnamese).orElse(null)
                        : null;
        return new PageTable.Cell(
                kind,
                column,
                span(cell, "colspan"),
                span(cell, "rowspan"),
                String.join("\n", number == null ? lines : lines.subList(1, lines.size())),
                number);
    }

    private static Kind kind(Element cell, boolean head) {
        if (head) {
            return Kind.HEAD;
        }
        if (cell.nameIs("th")) {
            return Kind.ROW_HEAD;
        }
        return cell.hasClass("n") ? Kind.FIGURE : Kind.BODY;
    }

    private static int span(Element cell, String attribute) {
        var span = cell.attr(attribute);
        return span.matches("[1-9]\\d{0,2}") ? Integer.parseInt(span) : 1;
    }

    private static String words(@Nullable Element element) {
        return element == null ? "" : String.join(" ", lines(element));
    }

    /** As the page breaks them; a field says what is typed in it, a button says nothing. */
    private static List<String> lines(Element element) {
        var copy = element.clone();
        copy.select(NO_WORDS).remove();
        copy.select("select").forEach(field -> field.text(chosen(field)));
        copy.select("input, textarea")
                .forEach(field -> field.replaceWith(new TextNode(field.val())));
        copy.children().select(LINES).forEach(line -> line.before(NEW_LINE).after(NEW_LINE));
        return Stream.of(copy.text().split(NEW_LINE, -1))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String chosen(Element field) {
        var option = field.selectFirst("option[selected]");
        return option == null ? "" : option.text();
    }
}
