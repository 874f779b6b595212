package vn.thidua.domain.shape;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a body must look like, read off the record and its annotations. The check, the API
 * description, its examples and the forms of the pages all follow from it.
 */
public sealed interface Shape {
    record Body(Class<?> type, List<Field> fields) implements Shape {}

    record Field(String name, Shape shape, boolean required) {}

    record Identifier() implements Shape {}

    record Words(int max) implements Shape {}

    record Whole(long min, long max) implements Shape {}

    record Figure(long min, long max, int decimals) implements Shape {}

    record YesOrNo() implements Shape {}

    record Day() implements Shape {}

    /** One constant of an enum; {@code type} is the simple name of it. */
    record OneOf(String type, List<String> values) implements Shape {}

    record Many(int min, int max, Shape item) implements Shape {}

    static Body of(Class<?> type) {
        return new Body(type, Stream.of(type.getRecordComponents()).map(Shape::fieldOf).toList());
    }

    private static Field fieldOf(RecordComponent component) {
        var type = component.getAnnotatedType();
        return new Field(
                component.getName(),
                of(component.getType(), component, type),
                !type.isAnnotationPresent(Nullable.class));
    }

    /** {@code limits} carries the annotations: the record's component, or the use of a type. */
    private static Shape of(Class<?> type, AnnotatedElement limits, AnnotatedType use) {
        if (type == String.class) {
            return wordsOf(limits);
        }
        if (type == int.class || type == Integer.class) {
            var range = limit(limits, Range.class);
            return new Whole(range.min(), range.max());
        }
        if (type == BigDecimal.class) {
            var range = limit(limits, Range.class);
            return new Figure(range.min(), range.max(), range.decimals());
        }
        if (type == List.class) {
            return listOf(limit(limits, Items.class), (AnnotatedParameterizedType) use);
        }
        return plainOf(type);
    }

    private static Shape plainOf(Class<?> type) {
        if (type == boolean.class) {
            return new YesOrNo();
        }
        if (type == LocalDate.class) {
            return new Day();
        }
        if (type.isEnum()) {
            return new OneOf(
                    type.getSimpleName(),
                    Stream.of(type.getEnumConstants()).map(Object::toString).toList());
        }
        if (type.isRecord()) {
            return of(type);
        }
        throw new IllegalArgumentException("a command cannot hold a " + type);
    }

    private static Shape wordsOf(AnnotatedElement limits) {
        return limits.isAnnotationPresent(Id.class)
                ? new Identifier()
                : new Words(limit(limits, Text.class).max());
    }

    private static Shape listOf(Items items, AnnotatedParameterizedType list) {
        var item = list.getAnnotatedActualTypeArguments()[0];
        return new Many(items.min(), items.max(), of((Class<?>) item.getType(), item, item));
    }

    private static <A extends Annotation> A limit(AnnotatedElement element, Class<A> annotation) {
        var limit = element.getAnnotation(annotation);
        if (limit == null) {
            throw new IllegalArgumentException(
                    element + " needs @" + annotation.getSimpleName() + ": nothing is unlimited");
        }
        return limit;
    }
}
