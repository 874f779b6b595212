package vn.thidua.domain.policy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.domain.Actor;
import vn.thidua.domain.Command;

/** A row of the table: a command, and every way to be allowed to ask for it. */
record Permission<C extends Command>(Class<C> command, List<Grant<C>> grants) {

    static <C extends Command> Permission<C> of(Class<C> command, Stream<Grant<C>> grants) {
        return new Permission<>(command, grants.toList());
    }

    static <C extends Command> Permission<C> of(
            Class<C> command, Stream<Grant<C>> some, Stream<Grant<C>> others) {
        return of(command, Stream.concat(some, others));
    }

    /** For whom the caller may ask this, by the first grant that lets it. */
    Optional<Actor> actor(Situation situation) {
        var asked = command.cast(situation.command());
        return grants.stream()
                .flatMap(grant -> grant.unit(asked, situation).stream())
                .map(unit -> new Actor(situation.caller().person(), unit))
                .findFirst();
    }

    /** The boards for which a mandate would have been enough. */
    List<String> wanted(Situation situation) {
        var asked = command.cast(situation.command());
        return grants.stream()
                .flatMap(grant -> grant.wanted(asked, situation).stream())
                .distinct()
                .toList();
    }

    /** Whether the act takes a second person, and the caller stands where it could take part. */
    boolean lacksASecondPerson(Situation situation) {
        return grants.stream().anyMatch(Permission::isForASecond)
                && !situation.isAskedForByAnother()
                && grants.stream().anyMatch(grant -> situation.unit(grant.standing()).isPresent());
    }

    private static boolean isForASecond(Grant<?> grant) {
        return grant.circumstance() == Circumstance.ASKED_FOR_BY_ANOTHER
                || grant.circumstance() == Circumstance.NAMED_AND_ASKED;
    }

    List<Standing> standings() {
        return grants.stream().map(Grant::standing).distinct().toList();
    }
}
