package vn.thidua.command.log;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.gate.StartRefused;

/** The database itself keeps the service, and whoever got hold of it, from changing the log. */
@Component
class AddOnly {
    /** A right of its own, or one that it has as the owner, as a member of it, as a superuser. */
    private static final String MAY_CHANGE =
            """
            select pg_has_role(relowner, 'member')
                or has_table_privilege(oid, 'update, delete, truncate, trigger')
                or has_any_column_privilege(oid, 'update')
              from pg_class where oid = 'event_log'::regclass
            """;

    AddOnly(JdbcClient jdbc) {
        if (jdbc.sql(MAY_CHANGE).query(Boolean.class).single()) {
            throw new StartRefused(
                    "The role in THIDUA_LOG_USER could change what is written in the log.",
                    "Give the service a role of its own that does not own the log (docs/settings.md).");
        }
    }
}
