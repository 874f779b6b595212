package vn.thidua.query.portal;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.domain.Command;
import vn.thidua.domain.Vocabulary;
import vn.thidua.domain.cycle.CycleCommand;
import vn.thidua.domain.shape.Shape;

/** Every command as something that has a form. */
final class Acts {
    private static final Map<String, Act> ALL =
            Vocabulary.commands().entrySet().stream()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    Map.Entry::getKey,
                                    known ->
                                            new Act(known.getValue(), Shape.of(known.getValue()))));

    private Acts() {}

    /** A command and what its form must hold. */
    record Act(Class<? extends Command> type, Shape.Body shape) {
        String name() {
            return type.getSimpleName();
        }

        boolean isOfYear() {
            return CycleCommand.class.isAssignableFrom(type);
        }
    }

    static Stream<Act> all() {
        return ALL.values().stream();
    }

    static Optional<Act> of(String command) {
        return Optional.ofNullable(ALL.get(command));
    }
}
