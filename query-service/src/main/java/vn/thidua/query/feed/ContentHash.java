package vn.thidua.query.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Number and hash of all rows of a read model. Progress is left out: two read models are equal when
 * they show the same, however they got there. The hash of a table is the sum of the SHA-256 of its
 * rows, in four parts: the database can add them up without sorting a million rows or sending them.
 */
public record ContentHash(long rows, String hash) {
    static ContentHash of(ReadModel readModel, JdbcClient jdbc) {
        var digest = sha256();
        long rows = 0;
        for (var table : readModel.tables()) {
            var part =
                    jdbc.sql(sums(table))
                            .query((row, _) ->
                                    new ContentHash(row.getLong("number"), row.getString("sums")))
                            .single();
            digest.update("%s %s\n".formatted(table, part.hash()).getBytes(StandardCharsets.UTF_8));
            rows += part.rows();
        }
        return new ContentHash(rows, HexFormat.of().formatHex(digest.digest()));
    }

    /**
     * From a plain subquery the planner would copy the hash into each of the sums, and hash every
     * row four times; what a function returns it can only take as it is.
     */
    private static String sums(String table) {
        return """
        select count(*) as number, concat_ws(' ', count(*),
            sum(substr(hashed.hash,  1, 8)::bigint), sum(substr(hashed.hash,  9, 8)::bigint),
            sum(substr(hashed.hash, 17, 8)::bigint), sum(substr(hashed.hash, 25, 8)::bigint)) as sums
          from %s t cross join lateral unnest(array[sha256(convert_to(t::text, 'UTF8'))]) as hashed (hash)
        """
                .formatted(table);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
