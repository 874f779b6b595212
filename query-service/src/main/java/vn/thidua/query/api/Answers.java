package vn.thidua.query.api;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.thidua.query.feed.CaughtUp;

/**
 * Answers with the view of a year that is at least as new as the caller asks for, or says why not.
 */
@Component
class Answers {
    private final CaughtUp caughtUp;

    Answers(CaughtUp caughtUp) {
        this.caughtUp = caughtUp;
    }

    <T> T answer(
            String readModel, String bloc, int year, long atLeast, Supplier<Optional<T>> view) {
        if (atLeast > 0 && !caughtUp.await(readModel, bloc, year, atLeast)) {
            throw new NoAnswer(QueryReason.NOT_CAUGHT_UP, Map.of("atLeast", atLeast));
        }
        return view.get()
                .orElseThrow(() ->
                        new NoAnswer(
                                QueryReason.CYCLE_UNKNOWN,
                                Map.of("bloc", bloc, "year", Integer.toString(year))));
    }
}
