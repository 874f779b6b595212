package vn.thidua.query.feed;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The tables of one read model a second time, in a schema of their own, with guard rows of their
 * own. A connection that looks there first fills them with the statements that the read model
 * always uses.
 */
record Generation(ReadModel readModel) {
    private static final List<String> GUARDS = List.of("progress", "parked", "parked_entry");

    static String schema(String readModel) {
        return "rebuild_" + readModel;
    }

    String schema() {
        return schema(readModel.name());
    }

    /** Makes it, empty, whatever was there before. */
    void create(JdbcTemplate jdbc) {
        drop(jdbc);
        jdbc.execute("create schema " + schema());
        tables().forEach(table ->
                jdbc.execute(
                        "create table %1$s.%2$s (like public.%2$s including all)"
                                .formatted(schema(), table)));
    }

    void drop(JdbcTemplate jdbc) {
        jdbc.execute("drop schema if exists " + schema() + " cascade");
    }

    /**
     * How many streams one has read further than the other. What waits in a parked stream was read,
     * but a stream that only the new generation holds is one that the old one shows further.
     */
    Ahead ahead(JdbcTemplate jdbc) {
        var counts =
                """
                select count(*) filter (where coalesce(fresh.version, 0) > coalesce(old.version, 0)) as fresh,
                       count(*) filter (where coalesce(fresh.version, 0) < coalesce(old.version, 0)
                                           or coalesce(fresh.parked, false) and not coalesce(old.parked, false)) as old
                  from (%s) as fresh full join (%s) as old using (stream)
                """
                        .formatted(seen(schema()), seen("public"));
        return jdbc.query(
                        counts,
                        (row, _) -> new Ahead(row.getLong("fresh"), row.getLong("old")),
                        readModel.name(),
                        readModel.name())
                .getFirst();
    }

    private static String seen(String schema) {
        return """
        select stream, max(version) as version, bool_or(parked) as parked
          from (select read_model, stream, version, false as parked from %1$s.progress
                union all
                select read_model, stream, version, true from %1$s.parked_entry) as s
         where read_model = ? group by stream
        """
                .formatted(schema);
    }

    /** Puts these tables in the place of those that serve. Run it in a transaction. */
    void swap(JdbcTemplate jdbc) {
        for (var table : readModel.tables()) {
            jdbc.execute("drop table public." + table);
            jdbc.execute("alter table %s.%s set schema public".formatted(schema(), table));
        }
        for (var table : GUARDS) {
            jdbc.update(
                    "delete from public.%s where read_model = ?".formatted(table),
                    readModel.name());
            jdbc.execute(
                    "insert into public.%2$s select * from %1$s.%2$s".formatted(schema(), table));
        }
        drop(jdbc);
    }

    /** Both kinds of tables by their full names, to lock them all at once. */
    List<String> served() {
        return readModel.tables().stream().map(table -> "public." + table).toList();
    }

    private List<String> tables() {
        return Stream.concat(readModel.tables().stream(), GUARDS.stream()).toList();
    }

    record Ahead(long fresh, long old) {
        boolean isFresh() {
            return fresh > 0;
        }

        boolean isNobody() {
            return fresh == 0 && old == 0;
        }
    }
}
