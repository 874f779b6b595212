package vn.thidua.simulator;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Command;
import vn.thidua.domain.shape.Id;
import vn.thidua.domain.shape.Items;
import vn.thidua.domain.shape.Range;

/**
 * Makes a wrong command out of a right one: one part is replaced by another value that the door
 * would let through. The rules must refuse it, or it was right as well.
 */
final class Garbler {
    private final Random random;
    private final List<String> identifiers;

    /**
     * A garbler.
     *
     * @param identifiers names of boards and things, to put one where another belongs
     */
    Garbler(Random random, List<String> identifiers) {
        this.random = random;
        this.identifiers = identifiers;
    }

    Command garble(Command command) {
        return (Command) varyPart((Record) command);
    }

    private Record varyPart(Record whole) {
        var parts = whole.getClass().getRecordComponents();
        var values = new @Nullable Object[parts.length];
        int varied = random.nextInt(parts.length);
        for (int i = 0; i < parts.length; i++) {
            var value = read(parts[i], whole);
            values[i] = i == varied ? vary(parts[i], value) : value;
        }
        return build(whole.getClass(), parts, values);
    }

    private @Nullable Object vary(RecordComponent part, @Nullable Object value) {
        var use = part.getAnnotatedType();
        boolean optional = use.isAnnotationPresent(Nullable.class);
        if (value == null) {
            return optional && random.nextBoolean() ? null : invent(part.getType(), part);
        }
        if (optional && random.nextInt(3) == 0) {
            return null;
        }
        return vary(value, part, use);
    }

    private Object vary(Object value, AnnotatedElement limits, AnnotatedType use) {
        return switch (value) {
            case String text -> limits.isAnnotationPresent(Id.class) ? identifier() : text + " …";
            case Integer whole -> whole(whole, limits.getAnnotation(Range.class));
            case BigDecimal figure -> figure(figure);
            case Boolean yes -> !yes;
            case LocalDate day -> day.plusDays(pick(-400, -30, -1, 1, 30, 400));
            case Enum<?> word -> pick(word.getDeclaringClass().getEnumConstants());
            case List<?> list ->
                    list(
                            list,
                            limits.getAnnotation(Items.class),
                            ((AnnotatedParameterizedType) use)
                                    .getAnnotatedActualTypeArguments()[0]);
            case Record inner -> varyPart(inner);
            default -> value;
        };
    }

    private List<?> list(List<?> list, @Nullable Items limits, AnnotatedType item) {
        var copy = new ArrayList<Object>(list);
        int least = limits == null ? 0 : limits.min();
        switch (random.nextInt(4)) {
            case 0 -> drop(copy, least);
            case 1 -> twice(copy, limits);
            case 2 -> Collections.shuffle(copy, random);
            default -> replace(copy, item);
        }
        return List.copyOf(copy);
    }

    private void drop(List<Object> list, int least) {
        if (list.size() > least) {
            list.remove(random.nextInt(list.size()));
        }
    }

    private void twice(List<Object> list, @Nullable Items limits) {
        if (!list.isEmpty() && (limits == null || list.size() < limits.max())) {
            list.add(list.get(random.nextInt(list.size())));
        }
    }

    private void replace(List<Object> list, AnnotatedType item) {
        if (list.isEmpty()) {
            if (item.getType() == String.class) {
                list.add(identifier());
            }
            return;
        }
        int at = random.nextInt(list.size());
        list.set(at, vary(list.get(at), item, item));
    }

    private @Nullable Object invent(Class<?> type, AnnotatedElement limits) {
        if (type == String.class) {
            return limits.isAnnotationPresent(Id.class) ? identifier() : "thêm";
        }
        if (type == Integer.class) {
            return whole(1, limits.getAnnotation(Range.class));
        }
        if (type == BigDecimal.class) {
            return BigDecimal.valueOf(random.nextInt(100));
        }
        if (type.isEnum()) {
            return pick(type.getEnumConstants());
        }
        return type == vn.thidua.domain.Document.class ? Papers.PAPER : null;
    }

    private int whole(int value, @Nullable Range range) {
        int next = pick(value - 1, value + 1, value * 2, 0, 1, value + 100);
        return range == null ? next : (int) Math.clamp(next, range.min(), range.max());
    }

    private BigDecimal figure(BigDecimal value) {
        return pick(
                BigDecimal.ZERO,
                value.add(BigDecimal.ONE),
                value.multiply(BigDecimal.TWO),
                new BigDecimal("0.5"));
    }

    private String identifier() {
        return identifiers.get(random.nextInt(identifiers.size()));
    }

    @SafeVarargs
    private <T> T pick(T... of) {
        return of[random.nextInt(of.length)];
    }

    private static @Nullable Object read(RecordComponent part, Record whole) {
        try {
            var accessor = part.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(whole);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Record build(
            Class<? extends Record> type, RecordComponent[] parts, @Nullable Object[] values) {
        try {
            var types = new Class<?>[parts.length];
            for (int i = 0; i < parts.length; i++) {
                types[i] = parts[i].getType();
            }
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
