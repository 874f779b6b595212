package vn.thidua.command.axon;

import java.util.Optional;
import vn.thidua.command.log.EventLog;
import vn.thidua.command.log.EventLog.Receipt;

/** What commands have led to: the last of them from memory, the others from the log. */
record Answers(Receipts last, EventLog log) {

    /** As far as this node remembers. */
    Optional<Receipt> remembered(String commandId) {
        return last.of(commandId);
    }

    Optional<Receipt> recorded(String commandId) {
        return last.of(commandId).or(() -> log.receipt(commandId));
    }
}
