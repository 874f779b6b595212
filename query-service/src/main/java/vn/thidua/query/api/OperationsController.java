package vn.thidua.query.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.query.feed.LogClient.LogAway;
import vn.thidua.query.feed.Operations;
import vn.thidua.query.feed.Operations.Done;
import vn.thidua.query.feed.Operations.ReadModelState;
import vn.thidua.query.feed.Readings.Busy;

/** What an operator may do with a read model. Who may is {@link OperatorGate}'s affair. */
@RestController
@RequestMapping("/api/operations/read-models")
class OperationsController {
    private final Operations operations;

    OperationsController(Operations operations) {
        this.operations = operations;
    }

    @GetMapping
    List<ReadModelState> all() {
        return operations.all();
    }

    @PostMapping("/{name}/rebuild")
    ReadModelState rebuild(@PathVariable String name) throws LogAway, Busy {
        return state(name, operations.rebuild(name));
    }

    @PostMapping("/{name}/resume")
    ReadModelState resume(@PathVariable String name) throws LogAway, Busy {
        return state(name, operations.resume(name));
    }

    private static ReadModelState state(String name, Optional<Done> done) {
        var result =
                done.orElseThrow(
                        () -> new NoAnswer(QueryReason.READ_MODEL_UNKNOWN, Map.of("name", name)));
        var stop = result.stop();
        if (stop != null) {
            throw new NoAnswer(
                    QueryReason.LOG_REFUSES,
                    Map.of(
                            "name",
                            name,
                            "position",
                            String.valueOf(stop.position()),
                            "why",
                            stop.cause()));
        }
        return result.readModel();
    }
}
