package vn.thidua.command.axon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.command.log.EventLog.Receipt;
import vn.thidua.domain.log.LogEntry;

/**
 * The last answers of this node, so that giving one needs no reading. What is not here any more is
 * in the log.
 */
final class Receipts {
    private static final int CAPACITY = 20_000;

    private final Map<String, Receipt> last =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Receipt> eldest) {
                    return size() > CAPACITY;
                }
            };

    /** Of each command in an append; the entries of one follow one another. */
    synchronized void keep(List<LogEntry> entries) {
        int from = 0;
        for (int to = 1; to <= entries.size(); to++) {
            var id = entries.get(from).commandId();
            if (to == entries.size() || !entries.get(to).commandId().equals(id)) {
                last.put(id, Receipt.of(entries.subList(from, to)));
                from = to;
            }
        }
    }

    synchronized Optional<Receipt> of(String commandId) {
        return Optional.ofNullable(last.get(commandId));
    }
}
