package vn.thidua.query.feed;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** JSON can leave out what a record says is always there; the compiler cannot see that. */
final class Complete {
    private static final ClassValue<List<Part>> PARTS =
            new ClassValue<>() {
                @Override
                protected List<Part> computeValue(Class<?> type) {
                    return Arrays.stream(type.getRecordComponents()).map(Part::of).toList();
                }
            };

    private Complete() {}

    /** The first component that is absent although its record does not allow that. */
    static Optional<String> firstMissing(Object value) {
        return Optional.ofNullable(missing(value));
    }

    private static @Nullable String missing(Object value) {
        return switch (value) {
            case Record whole -> missing(whole);
            case Collection<?> items -> missing(items);
            default -> null;
        };
    }

    private static @Nullable String missing(Collection<?> items) {
        for (var item : items) {
            var missing = item == null ? "item" : missing(item);
            if (missing != null) {
                return missing;
            }
        }
        return null;
    }

    private static @Nullable String missing(Record whole) {
        for (var part : PARTS.get(whole.getClass())) {
            var value = part.of(whole);
            if (value == null) {
                if (!part.mayBeAbsent()) {
                    return part.name();
                }
            } else {
                var missing = missing(value);
                if (missing != null) {
                    return part.name() + "." + missing;
                }
            }
        }
        return null;
    }

    /** A component of a record, looked up once for each record and not for each value. */
    private record Part(String name, boolean mayBeAbsent, MethodHandle read) {
        private static final MethodType READ = MethodType.methodType(Object.class, Record.class);

        static Part of(RecordComponent component) {
            try {
                var read = MethodHandles.lookup().unreflect(component.getAccessor());
                return new Part(
                        component.getName(),
                        component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                        read.asType(READ));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException("the accessors of a record are public", e);
            }
        }

        @Nullable Object of(Record whole) {
            try {
                return read.invokeExact(whole);
            } catch (Throwable e) {
                throw new IllegalStateException("an accessor only reads", e);
            }
        }
    }
}
