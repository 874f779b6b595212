package vn.thidua.query.portal;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.domain.Attachment;

/**
 * The files that people attach, each under its own hash. The log holds the hash, so a file that is
 * no longer what it was shows.
 */
@Component
class Files {
    private final JdbcClient jdbc;
    private final Clock clock;

    Files(DataSource database, Clock clock) {
        jdbc = JdbcClient.create(database);
        this.clock = clock;
    }

    /** A file as it was handed in. */
    record Stored(String name, Resource content) {}

    /** The same content again is there already. */
    void store(String bloc, Attachment file, byte[] content, String person) {
        jdbc.sql(
                        """
                        insert into stored_file (bloc, sha256, name, content, stored_by, stored_at)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict do nothing
                        """)
                .params(
                        bloc,
                        file.sha256(),
                        file.name(),
                        content,
                        person,
                        Timestamp.from(clock.instant()))
                .update();
    }

    Optional<Stored> find(String bloc, String sha256) {
        return jdbc.sql("select name, content from stored_file where bloc = ? and sha256 = ?")
                .params(bloc, sha256)
                .query((row, _) ->
                        new Stored(
                                row.getString("name"),
                                new ByteArrayResource(row.getBytes("content"))))
                .optional();
    }
}
