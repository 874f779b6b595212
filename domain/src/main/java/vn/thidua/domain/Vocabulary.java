package vn.thidua.domain;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every command and event by its name, read off the sealed trees. A new record needs no
 * registration.
 */
public final class Vocabulary {
    private static final Map<String, Class<? extends Command>> COMMANDS = byName(Command.class);
    private static final Map<String, Class<? extends Event>> EVENTS = byName(Event.class);

    private Vocabulary() {}

    public static Map<String, Class<? extends Command>> commands() {
        return COMMANDS;
    }

    public static Map<String, Class<? extends Event>> events() {
        return EVENTS;
    }

    public static String nameOf(Command command) {
        return command.getClass().getSimpleName();
    }

    public static String nameOf(Event event) {
        return event.getClass().getSimpleName();
    }

    private static <T> Map<String, Class<? extends T>> byName(Class<T> root) {
        return leaves(root)
                .collect(
                        Collectors.collectingAndThen(
                                Collectors.toMap(
                                        Class::getSimpleName,
                                        leaf -> leaf.<T>asSubclass(root),
                                        (one, other) -> {
                                            throw new IllegalStateException(
                                                    "two records share the name of " + one);
                                        },
                                        TreeMap::new),
                                java.util.Collections::unmodifiableMap));
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(Vocabulary::leaves)
                : Stream.of(type);
    }
}
