package vn.thidua.query.api;

import java.util.List;
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
    private final OperatorActs acts;

    OperationsController(Operations operations, OperatorActs acts) {
        this.operations = operations;
        this.acts = acts;
    }

    @GetMapping
    List<ReadModelState> all() {
        return operations.all();
    }

    /** Fills new tables beside those that serve; how far it is, the next address says. */
    @PostMapping("/{name}/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Rebuilding rebuild(@PathVariable String name) throws Busy {
        return acts.rebuild(name);
    }

    @GetMapping("/{name}/rebuild")
    Rebuilding rebuilding(@PathVariable String name) {
        return acts.rebuilding(name);
    }

    @PostMapping("/{name}/rebuild/switch")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Rebuilding switchTo(@PathVariable String name, @RequestParam String hash) throws Busy {
        return acts.switchTo(name, hash);
    }

    @DeleteMapping("/{name}/rebuild")
    Rebuilding cancel(@PathVariable String name) {
        return acts.cancel(name);
    }

    @PostMapping("/{name}/resume")
    ReadModelState resume(@PathVariable String name) throws LogAway, Busy {
        return acts.resume(name);
    }

    @GetMapping("/{name}/parked")
    List<ParkedStream> parked(@PathVariable String name) {
        return acts.parked(name);
    }

    @PostMapping("/{name}/parked/{stream}/retry")
    Retried retry(@PathVariable String name, @PathVariable String stream) {
        return acts.retry(name, stream);
    }
}
