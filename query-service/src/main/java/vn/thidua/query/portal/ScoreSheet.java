package vn.thidua.query.portal;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a score form under the groups of their scale, with what they come to so far. What is
 * a number here is written as the language of the page writes it.
 *
 * @param compares whether what the board itself has said stands beside each line
 */
record ScoreSheet(List<Section> sections, Sum sum, boolean compares) {

    /** Every line, in reading order. */
    Stream<Line> lines() {
        return all().flatMap(section -> section.lines.stream());
    }

    /** Everything that is to be said. */
    Stream<Part> parts() {
        return lines().flatMap(line -> line.cells.stream())
                .map(Cell::part)
                .filter(Objects::nonNull);
    }

    /** Every group with those below it. */
    Stream<Section> all() {
        return sections.stream().flatMap(Section::all);
    }

    /**
     * A group of criteria.
     *
     * @param wrong whether something in it or below it is to be mended
     */
    record Section(
            String code,
            String name,
            Sum sum,
            boolean wrong,
            List<Column> columns,
            List<Line> lines,
            List<Section> sections) {

        Stream<Section> all() {
            return Stream.concat(Stream.of(this), sections.stream().flatMap(Section::all));
        }
    }

    /** A column of a group's table by the field that stands in it. */
    record Column(String field, String label) {}

    /**
     * One criterion.
     *
     * @param given what is sent as it is
     * @param cells one for each column, nothing where the criterion does not ask for it
     * @param stated whether somebody has to say something; otherwise it follows from elsewhere
     * @param open whether something is still missing
     * @param points or why there are none
     */
    record Line(
            String code,
            String name,
            String max,
            List<Part> given,
            List<Cell> cells,
            boolean stated,
            boolean open,
            String points,
            @Nullable Gap gap,
            @Nullable Side side) {}

    /** {@code part} is nothing where the criterion does not ask for it. */
    record Cell(String label, @Nullable Part part) {}

    /** How the points stand to those of the board: a shape, the difference and a word. */
    record Gap(String way, String difference, String word) {}

    /**
     * What the board has said on the criterion.
     *
     * @param said its input, value by value
     * @param points or why there are none
     * @param remarks what was asked and explained since
     */
    record Side(
            List<String> said,
            String points,
            @Nullable String note,
            List<String> remarks,
            List<Proof> proofs) {}

    /** A file that is evidence. */
    record Proof(String name, String href) {}

    /**
     * What the lines of a group come to.
     *
     * @param most what there is to be had
     * @param open a sentence on how many lines are still to be filled in
     */
    record Sum(String points, String most, int left, String open) {}
}
