package vn.thidua.query.portal.mail;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.domain.log.LeafHash;

/**
 * By what somebody who holds a letter may switch letters off without signing in. Each letter has
 * its own; the table knows the hash of it.
 */
@Component
class LetterTokens {
    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;

    LetterTokens(DataSource database) {
        jdbc = JdbcClient.create(database);
    }

    String make(String person, LocalDate day) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("insert into notice_token (hash, person, day) values (?, ?, ?)")
                .params(hash(token), person, day)
                .update();
        return token;
    }

    /** The language of whoever received it; nothing where nobody did. */
    Optional<String> language(String token) {
        return jdbc.sql(
                        """
                        select language from notice_token t join notice_reader r using (person) where t.hash = ?
                        """)
                .param(hash(token))
                .query(String.class)
                .optional();
    }

    /** Whether letters are off now, be it by this or since before. */
    boolean unsubscribe(String token) {
        return jdbc.sql(
                                """
                                update notice_reader set digest = false
                                 where person = (select person from notice_token where hash = ?)
                                """)
                        .param(hash(token))
                        .update()
                == 1;
    }

    private static String hash(String token) {
        return LeafHash.sha256(token.getBytes(StandardCharsets.UTF_8));
    }
}
