package vn.thidua.query.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.query.feed.LogClient.LogAway;
import vn.thidua.query.feed.Operations;
import vn.thidua.query.feed.Operations.Done;
import vn.thidua.query.feed.Operations.ReadModelState;
import vn.thidua.query.feed.ParkedStream;
import vn.thidua.query.feed.Readings.Busy;
import vn.thidua.query.feed.Rebuilding;
import vn.thidua.query.feed.Retried;

/** What an operator may do with a read model. Only operators come here. */
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

    /** Fills new tables beside those that serve; how far it is, the next address says. */
    @PostMapping("/{name}/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Rebuilding rebuild(@PathVariable String name) throws Busy {
        return operations.rebuild(name).orElseThrow(() -> unknown(name));
    }

    @GetMapping("/{name}/rebuild")
    Rebuilding rebuilding(@PathVariable String name) {
        return operations.rebuilding(name).orElseThrow(() -> notRebuilt(name));
    }

    @PostMapping("/{name}/rebuild/switch")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Rebuilding switchTo(@PathVariable String name, @RequestParam String hash) throws Busy {
        return operations
                .switchTo(name, hash)
                .orElseThrow(() ->
                        new NoAnswer(
                                QueryReason.NOT_WHAT_WAS_SHOWN,
                                Map.of("name", name, "hash", hash)));
    }

    @DeleteMapping("/{name}/rebuild")
    Rebuilding cancel(@PathVariable String name) {
        return operations.cancel(name).orElseThrow(() -> notRebuilt(name));
    }

    @PostMapping("/{name}/resume")
    ReadModelState resume(@PathVariable String name) throws LogAway, Busy {
        return state(name, operations.resume(name));
    }

    @GetMapping("/{name}/parked")
    List<ParkedStream> parked(@PathVariable String name) {
        return operations.parked(name).orElseThrow(() -> unknown(name));
    }

    /** Applies all that waits in the stream, or leaves everything as it was. */
    @PostMapping("/{name}/parked/{stream}/retry")
    Retried retry(@PathVariable String name, @PathVariable String stream) {
        parked(name);
        var retried =
                operations
                        .retry(name, stream)
                        .orElseThrow(() ->
                                new NoAnswer(
                                        QueryReason.NOT_PARKED,
                                        Map.of("name", name, "stream", stream)));
        var stop = retried.stop();
        if (stop != null) {
            throw new NoAnswer(
                    QueryReason.STILL_PARKED,
                    Map.of(
                            "name",
                            name,
                            "stream",
                            stream,
                            "position",
                            String.valueOf(stop.position()),
                            "why",
                            stop.cause(),
                            "detail",
                            stop.detail()));
        }
        return retried;
    }

    private static ReadModelState state(String name, Optional<Done> done) {
        var result = done.orElseThrow(() -> unknown(name));
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

    private static NoAnswer unknown(String name) {
        return new NoAnswer(QueryReason.READ_MODEL_UNKNOWN, Map.of("name", name));
    }

    private static NoAnswer notRebuilt(String name) {
        return new NoAnswer(QueryReason.NOT_REBUILT, Map.of("name", name));
    }
}
