package vn.thidua.query.page;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import vn.thidua.domain.Vocabulary;

/** What forms are made of: every record and every enum that a command can hold. */
record FormParts(Set<Class<?>> records, Set<Class<?>> enums) {

    /** A part of a record by the keys that its words may have: its own, and that of its name. */
    record Field(String record, String name) {
        String own(String group) {
            return group + "." + record + "." + name;
        }

        String shared(String group) {
            return group + "." + name;
        }
    }

    static FormParts ofCommands() {
        var parts = new FormParts(new LinkedHashSet<>(), new LinkedHashSet<>());
        Vocabulary.commands().values().forEach(parts::add);
        return parts;
    }

    Stream<Field> fields() {
        return records.stream()
                .flatMap(type ->
                        Arrays.stream(type.getRecordComponents())
                                .map(part -> new Field(type.getSimpleName(), part.getName())));
    }

    Stream<Enum<?>> values() {
        return enums.stream()
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(constant -> (Enum<?>) constant);
    }

    private void add(Type type) {
        if (type instanceof ParameterizedType list) {
            Arrays.stream(list.getActualTypeArguments()).forEach(this::add);
        } else if (type instanceof Class<?> named) {
            add(named);
        }
    }

    private void add(Class<?> type) {
        if (type.isEnum()) {
            enums.add(type);
        } else if (type.isRecord() && records.add(type)) {
            for (var part : type.getRecordComponents()) {
                add(part.getGenericType());
            }
        }
    }
}
