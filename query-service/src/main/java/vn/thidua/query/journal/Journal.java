package vn.thidua.query.journal;

import static vn.thidua.query.feed.Statement.one;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.domain.Event;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.query.feed.ReadModel;
import vn.thidua.query.feed.Statement;

/** The entries of the log as they were received. The audit compares them with the log itself. */
@Component
public class Journal implements ReadModel {
    public static final String NAME = "journal";

    private static final String INSERT =
            """
            insert into journal_entry (position, stream, sequence, type, schema, payload, recorded_at, happened_on,
                source, actor, unit, command, command_id, ordinal, request_hash, leaf_hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> tables() {
        return List.of("journal_entry");
    }

    @Override
    public List<Statement> on(LogEntry e, Event event) {
        return List.of(
                one(
                        INSERT,
                        e.position(),
                        e.stream(),
                        e.sequence(),
                        e.type(),
                        e.schema(),
                        e.payload(),
                        e.recordedAt().toString(),
                        e.happenedOn(),
                        e.source(),
                        e.actor(),
                        e.unit(),
                        e.command(),
                        e.commandId(),
                        e.ordinal(),
                        e.requestHash(),
                        e.leafHash()));
    }
}
