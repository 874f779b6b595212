package vn.thidua.command.axon;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import org.junit.jupiter.api.Test;
import vn.thidua.command.RunningService;
import vn.thidua.command.door.Sample;
import vn.thidua.command.json.Json;
import vn.thidua.command.log.EventLog;
import vn.thidua.command.log.Selection;
import vn.thidua.domain.Event;
import vn.thidua.domain.Rules;
import vn.thidua.domain.State;
import vn.thidua.domain.Vocabulary;

class StatesTest {
    /** The one was decided and kept in memory, the other is read back from its text. */
    @Test
    void a_remembered_state_is_what_the_log_gives() {
        try (var service = RunningService.start()) {
            Sample.send(service, "mau-chim-2025");
            var states = service.bean(States.class);

            var folded = new HashMap<String, State>();
            for (var row : service.bean(EventLog.class).view(Selection.ALL, 0).rows()) {
                var entry = row.entry();
                Event event =
                        Json.read(
                                entry.payload(),
                                requireNonNull(Vocabulary.events().get(entry.type())));
                var before = folded.getOrDefault(entry.stream(), Rules.initial(entry.stream()));
                folded.put(entry.stream(), Rules.evolve(before, event));
            }

            assertThat(folded).hasSizeGreaterThan(1);
            folded.forEach((stream, state) ->
                    assertThat(states.remembered(stream).state()).as(stream).isEqualTo(state));
        }
    }
}
