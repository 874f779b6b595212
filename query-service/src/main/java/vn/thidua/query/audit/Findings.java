package vn.thidua.query.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.domain.Sentence;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.query.audit.AuditView.Finding;

/** Collects what is not as it was written. */
final class Findings {
    private final List<Finding> all = new ArrayList<>();

    void add(Fault fault, LogEntry entry) {
        add(fault, entry, Map.of());
    }

    /**
     * Adds a fault of an entry; its position and version are details that each sentence may use.
     */
    void add(Fault fault, LogEntry entry, Map<String, ?> details) {
        var named = new LinkedHashMap<String, Object>(details);
        named.put("position", entry.position());
        named.put("version", entry.sequence());
        all.add(
                new Finding(
                        entry.position(),
                        entry.sequence(),
                        fault,
                        Sentence.vi(fault, named),
                        Sentence.en(fault, named)));
    }

    List<Finding> all() {
        return List.copyOf(all);
    }
}
