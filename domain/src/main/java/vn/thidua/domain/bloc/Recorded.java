package vn.thidua.domain.bloc;

import java.time.LocalDate;
import java.util.List;

/**
 * An event of a bloc and the day on which it was written down. The day it takes effect is another
 * matter: a merger may be recorded weeks after it happened, and nobody knew of it until then.
 */
public record Recorded(BlocEvent event, LocalDate on) {

    /**
     * The bloc as it was known at the end of a day: only what had been written down by then.
     *
     * @param log in the order it was written
     */
    public static Bloc knownOn(List<Recorded> log, LocalDate known) {
        Bloc bloc = new Bloc.Unknown();
        for (var entry : log) {
            if (!entry.on().isAfter(known)) {
                bloc = BlocRules.evolve(bloc, entry.event());
            }
        }
        return bloc;
    }

    /** Who was a member on a day, as it was known on another. */
    public static List<String> membersOn(List<Recorded> log, LocalDate day, LocalDate known) {
        return switch (knownOn(log, known)) {
            case Bloc.Unknown _ -> List.of();
            case Bloc.Established bloc ->
                    bloc.membersOn(day).stream().map(BoardHistory::board).toList();
        };
    }
}
