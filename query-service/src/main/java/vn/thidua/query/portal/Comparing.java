package vn.thidua.query.portal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Attachment;
import vn.thidua.domain.shape.Shape;

/** Goes through two versions of an act side by side. */
final class Comparing {
    private final Values before;
    private final Values after;
    private final boolean part;
    private final Spoken spoken;
    private final List<Compared.Change> changes = new ArrayList<>();
    private final List<Compared.Same> same = new ArrayList<>();

    Comparing(Values before, Values after, boolean part, Spoken spoken) {
        this.before = before;
        this.after = after;
        this.part = part;
        this.spoken = spoken;
    }

    Compared of(Shape.Body shape, LocalDate since) {
        body(shape, "", "", "");
        return new Compared(since, List.copyOf(changes), List.copyOf(same));
    }

    private void body(Shape.Body shape, String was, String is, String label) {
        shape.fields()
                .forEach(field ->
                        field(
                                shape.type(),
                                field,
                                FormReader.at(was, field.name()),
                                FormReader.at(is, field.name()),
                                under(label, spoken.field(shape.type(), field.name()))));
    }

    private void field(Class<?> in, Shape.Field field, String was, String is, String label) {
        if (field.shape() instanceof Shape.Body inner && !isOneThing(inner)) {
            body(inner, was, is, label);
        } else if (field.shape() instanceof Shape.Many many) {
            if (many.item() instanceof Shape.Body row) {
                rows(row, was, is, label);
            } else {
                items(in, field, was, is, label);
            }
        } else {
            leaf(label, text(in, field, was, before), text(in, field, is, after));
        }
    }

    private void leaf(String label, String was, String is) {
        if (was.equals(is)) {
            if (!is.isEmpty()) {
                same.add(new Compared.Same(label, is));
            }
            return;
        }
        var word =
                was.isEmpty()
                        ? Compared.Word.ADDED
                        : is.isEmpty() ? Compared.Word.REMOVED : Compared.Word.CHANGED;
        changes.add(new Compared.Change(word, label, was, is));
    }

    /** Of a list of names or lines, each that came or went. */
    private void items(Class<?> in, Shape.Field field, String was, String is, String label) {
        var earlier = texts(in, field, was, before);
        var later = texts(in, field, is, after);
        for (var text : later) {
            leaf(label, earlier.contains(text) ? text : "", text);
        }
        earlier.stream()
                .filter(text -> !later.contains(text))
                .forEach(text -> leaf(label, text, ""));
    }

    private void rows(Shape.Body row, String was, String is, String label) {
        var key = Rowed.keyOf(row);
        var earlier = Rowed.of(row, key, was, before);
        var later = Rowed.of(row, key, is, after);
        for (var one : later) {
            var name = name(row, key, one, after);
            one.in(earlier)
                    .ifPresentOrElse(
                            other ->
                                    body(
                                            rest(row, key),
                                            other.path(),
                                            one.path(),
                                            under(label, name)),
                            () ->
                                    leaf(
                                            under(label, name),
                                            "",
                                            summary(row, key, one.path(), after, name)));
        }
        if (!part) {
            earlier.stream()
                    .filter(one -> one.in(later).isEmpty())
                    .forEach(one -> {
                        var name = name(row, key, one, before);
                        leaf(under(label, name), summary(row, key, one.path(), before, name), "");
                    });
        }
    }

    private String name(Shape.Body row, Shape.@Nullable Field key, Rowed one, Values values) {
        return key == null
                ? spoken.row(one.number())
                : text(row.type(), key, FormReader.at(one.path(), key.name()), values);
    }

    private static Shape.Body rest(Shape.Body row, Shape.@Nullable Field key) {
        return new Shape.Body(
                row.type(), row.fields().stream().filter(field -> !field.equals(key)).toList());
    }

    /** All of a row that came or went, in one line. */
    private String summary(
            Shape.Body row, Shape.@Nullable Field key, String path, Values values, String name) {
        var all = leaves(rest(row, key), path, values).collect(Collectors.joining("; "));
        return all.isEmpty() ? name : all;
    }

    private Stream<String> leaves(Shape.Body row, String path, Values values) {
        return row.fields().stream()
                .flatMap(field -> leaves(row, field, FormReader.at(path, field.name()), values));
    }

    private Stream<String> leaves(Shape.Body row, Shape.Field field, String at, Values values) {
        if (field.shape() instanceof Shape.Body inner && !isOneThing(inner)) {
            return leaves(inner, at, values);
        }
        if (field.shape() instanceof Shape.Many many && many.item() instanceof Shape.Body deeper) {
            return values.rows(at).stream()
                    .flatMap(index -> leaves(deeper, at + "[" + index + "]", values));
        }
        var text =
                field.shape() instanceof Shape.Many
                        ? String.join(", ", texts(row.type(), field, at, values))
                        : text(row.type(), field, at, values);
        return text.isEmpty()
                ? Stream.empty()
                : Stream.of(spoken.field(row.type(), field.name()) + ": " + text);
    }

    private String text(Class<?> in, Shape.Field field, String at, Values values) {
        if (field.shape() instanceof Shape.Body) {
            return spoken.file(values, at);
        }
        var written =
                field.shape() instanceof Shape.YesOrNo && !values.has(at)
                        ? "false"
                        : values.one(at);
        return written.isEmpty()
                ? ""
                : Objects.requireNonNullElse(
                        spoken.of(in, field.name(), field.shape(), written), "");
    }

    private List<String> texts(Class<?> in, Shape.Field field, String at, Values values) {
        return values.all(at).stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line ->
                        Objects.requireNonNullElse(
                                spoken.of(in, field.name(), field.shape(), line), line))
                .distinct()
                .toList();
    }

    /** A file is one thing, by its name and its hash. */
    private static boolean isOneThing(Shape.Body body) {
        return body.type() == Attachment.class;
    }

    private static String under(String label, String name) {
        return label.isEmpty() ? name : label + " · " + name;
    }
}
