package vn.thidua.query.feed;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** JSON can leave out what a record says is always there; the compiler cannot see that. */
final class Complete {
    private Complete() {}

    /** The first component that is absent although its record does not allow that. */
    static Optional<String> firstMissing(Object value) {
        return missing(value).findFirst();
    }

    private static Stream<String> missing(Object value) {
        if (value instanceof Collection<?> items) {
            return items.stream().flatMap(item -> item == null ? Stream.of("item") : missing(item));
        }
        if (value instanceof Record) {
            return Arrays.stream(value.getClass().getRecordComponents())
                    .flatMap(component -> missing(component, value));
        }
        return Stream.empty();
    }

    private static Stream<String> missing(RecordComponent component, Object value) {
        var part = read(component, value);
        if (part != null) {
            return missing(part).map(name -> component.getName() + "." + name);
        }
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                ? Stream.empty()
                : Stream.of(component.getName());
    }

    private static @Nullable Object read(RecordComponent component, Object value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the accessors of a record are public", e);
        }
    }
}
