package vn.thidua.query.portal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.shape.Shape;

/**
 * A row of a table in one version of a form, by what finds it again in another: what it is about,
 * or its place where it is about nothing, or where two are about the same.
 *
 * @param number its place, counted from one
 */
record Rowed(String key, String path, int number) {

    /** What the rows of a table are about: their first field that names something. */
    static Shape.@Nullable Field keyOf(Shape.Body row) {
        return row.fields().stream()
                .filter(field ->
                        field.shape() instanceof Shape.Identifier
                                || field.shape() instanceof Shape.OneOf)
                .findFirst()
                .orElse(null);
    }

    static List<Rowed> of(Shape.Body row, Shape.@Nullable Field key, String table, Values values) {
        var paths = FormReader.rows(row, table, values);
        var keys =
                paths.stream()
                        .map(path -> key == null ? "" : values.one(FormReader.at(path, key.name())))
                        .toList();
        boolean known = key != null && Set.copyOf(keys).size() == keys.size();
        return IntStream.range(0, paths.size())
                .mapToObj(place ->
                        new Rowed(
                                known ? keys.get(place) : Integer.toString(place),
                                paths.get(place),
                                place + 1))
                .toList();
    }

    /** Of a table that stands at the top of an act. */
    static List<Rowed> of(Acts.Act act, String table, Values values) {
        return act.shape().fields().stream()
                .filter(field -> field.name().equals(table))
                .flatMap(field ->
                        field.shape() instanceof Shape.Many many
                                        && many.item() instanceof Shape.Body row
                                ? of(row, keyOf(row), table, values).stream()
                                : Stream.empty())
                .toList();
    }

    Optional<Rowed> in(List<Rowed> others) {
        return others.stream().filter(other -> other.key.equals(key)).findFirst();
    }
}
