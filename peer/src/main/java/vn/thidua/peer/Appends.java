package vn.thidua.peer;

import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/** The engine alone: each writer appends to an aggregate of its own, an event a transaction. */
final class Appends {
    private Appends() {}

    /** An event of about the size that is asked for. */
    record Noted(String text) {}

    static double perSecond(StockAxon axon, int writers, int bytes, int millis)
            throws InterruptedException {
        var payload = new Noted(Words.of(bytes));
        return Crowd.perSecond(
                writers,
                millis,
                _ -> {
                    var aggregate = UUID.randomUUID().toString();
                    var sequence = new long[1];
                    return () -> {
                        var event =
                                new GenericDomainEventMessage<>(
                                        "Noted", aggregate, sequence[0]++, payload);
                        axon.transactions()
                                .executeInTransaction(
                                        () -> axon.engine().appendEvents(List.of(event)));
                    };
                });
    }
}
