package vn.thidua.query.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Number and SHA-256 of all rows of a read model. Progress is left out: two read models are equal
 * when they show the same, however they got there.
 */
public record ContentHash(long rows, String hash) {

    static ContentHash of(ReadModel readModel, JdbcClient jdbc) {
        var digest = sha256();
        var rows = new AtomicLong();
        for (var table : readModel.tables()) {
            digest.update((table + "\n").getBytes(StandardCharsets.UTF_8));
            jdbc.sql(
                            "select t::text as row from %1$s t order by t::text collate \"C\""
                                    .formatted(table))
                    .withFetchSize(1000)
                    .query(row -> {
                        digest.update(
                                (row.getString("row") + "\n").getBytes(StandardCharsets.UTF_8));
                        rows.incrementAndGet();
                    });
        }
        return new ContentHash(rows.get(), HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
