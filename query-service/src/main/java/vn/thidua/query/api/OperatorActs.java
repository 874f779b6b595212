package vn.thidua.query.api;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.query.feed.LogClient.LogAway;
import vn.thidua.query.feed.Operations;
import vn.thidua.query.feed.Operations.ReadModelState;
import vn.thidua.query.feed.ParkedStream;
import vn.thidua.query.feed.Readings.Busy;
import vn.thidua.query.feed.Rebuilding;
import vn.thidua.query.feed.Retried;

/** What an operator may do with a read model, with the reason wherever it does not come about. */
@Component
public class OperatorActs {
    private final Operations operations;

    OperatorActs(Operations operations) {
        this.operations = operations;
    }

    public Rebuilding rebuild(String name) throws Busy {
        return operations.rebuild(name).orElseThrow(() -> unknown(name));
    }

    public Rebuilding cancel(String name) {
        return operations.cancel(name).orElseThrow(() -> notRebuilt(name));
    }

    Rebuilding rebuilding(String name) {
        return operations.rebuilding(name).orElseThrow(() -> notRebuilt(name));
    }

    public Rebuilding switchTo(String name, String hash) throws Busy {
        return operations
                .switchTo(name, hash)
                .orElseThrow(() ->
                        new NoAnswer(
                                QueryReason.NOT_WHAT_WAS_SHOWN,
                                Map.of("name", name, "hash", hash)));
    }

    public ReadModelState resume(String name) throws LogAway, Busy {
        var result = operations.resume(name).orElseThrow(() -> unknown(name));
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

    List<ParkedStream> parked(String name) {
        return operations.parked(name).orElseThrow(() -> unknown(name));
    }

    /** Applies all that waits in the stream, or leaves everything as it was. */
    public Retried retry(String name, String stream) {
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

    private static NoAnswer unknown(String name) {
        return new NoAnswer(QueryReason.READ_MODEL_UNKNOWN, Map.of("name", name));
    }

    private static NoAnswer notRebuilt(String name) {
        return new NoAnswer(QueryReason.NOT_REBUILT, Map.of("name", name));
    }
}
