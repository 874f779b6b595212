package vn.thidua.domain.bloc;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A value that holds until another takes its place from a day on. Nothing is overwritten: every day
 * keeps the value that held on it.
 *
 * @param first what holds until the first change
 * @param changes by the day they take effect, which need not be the order they were recorded in
 */
public record Timeline<T>(T first, List<Change<T>> changes) {

    /** What holds from a day on. */
    public record Change<T>(LocalDate from, T value) {}

    static <T> Timeline<T> of(T first) {
        return new Timeline<>(first, List.of());
    }

    /** Of two changes on one day, the one recorded later holds. */
    Timeline<T> then(LocalDate from, T value) {
        return new Timeline<>(
                first,
                Stream.concat(changes.stream(), Stream.of(new Change<>(from, value)))
                        .sorted(Comparator.comparing(Change::from))
                        .toList());
    }

    public T on(LocalDate day) {
        return changes.stream()
                .filter(change -> !change.from().isAfter(day))
                .map(Change::value)
                .reduce(first, (earlier, later) -> later);
    }

    /** What holds on the day, and what is known to follow it. */
    public Stream<T> since(LocalDate day) {
        return Stream.concat(
                Stream.of(on(day)),
                changes.stream().filter(change -> change.from().isAfter(day)).map(Change::value));
    }
}
