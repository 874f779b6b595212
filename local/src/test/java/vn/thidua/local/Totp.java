package vn.thidua.local;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What the telephone of a person shows: codes by RFC 6238, none of them twice. */
final class Totp {
    private static final Duration STEP = Duration.ofSeconds(30);
    private static final int CODES = 1_000_000;

    private final byte[] secret;
    private long last;

    Totp(String secret) {
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
    }

    /** Asked for twice in the same step, it is that of the step to come. */
    String code() {
        last = Math.max(last + 1, Instant.now().getEpochSecond() / STEP.toSeconds());
        return code(last);
    }

    String code(long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
            return "%06d".formatted(number % CODES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
