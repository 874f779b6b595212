package vn.thidua.domain.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * What a line of the log carries on its way, so that its reader knows that it comes from the log:
 * HMAC-SHA256 over the topic and the line. Whoever can write to the topic and does not know the key
 * cannot make one, nor bring one over from another topic.
 *
 * <p>Keys are written as {@code name:secret}, separated by commas. The first one seals; all of them
 * are believed, so that a key can be followed by another.
 */
public final class Seal {
    /** The header of a record. */
    public static final String HEADER = "seal";

    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern KEY = Pattern.compile("([A-Za-z0-9_-]{1,32}):(\\S{32,})");

    private final String topic;
    private final Map<String, SecretKeySpec> keys = new LinkedHashMap<>();
    private final String first;

    /**
     * @throws IllegalArgumentException unless there is a key, and each has a name of its own and a
     *     secret of at least 32 characters
     */
    public Seal(String keys, String topic) {
        this.topic = topic;
        for (var key : keys.split(",", -1)) {
            var parts = KEY.matcher(key.strip());
            if (!parts.matches()) {
                throw new IllegalArgumentException(
                        "a key is name:secret, the secret of 32 or more");
            }
            var secret = new SecretKeySpec(parts.group(2).getBytes(UTF_8), ALGORITHM);
            if (this.keys.putIfAbsent(parts.group(1), secret) != null) {
                throw new IllegalArgumentException("two keys have one name");
            }
        }
        first = this.keys.keySet().iterator().next();
    }

    /** The seal of a line. */
    public String of(String line) {
        return first + " " + mac(first, line);
    }

    /** Whether this is the seal of this line by a key that is believed. */
    public boolean isOn(@Nullable String line, @Nullable String seal) {
        if (line == null || seal == null) {
            return false;
        }
        int space = seal.indexOf(' ');
        var key = seal.substring(0, Math.max(space, 0));
        return keys.containsKey(key)
                && MessageDigest.isEqual(
                        mac(key, line).getBytes(UTF_8), seal.substring(space + 1).getBytes(UTF_8));
    }

    private String mac(String key, String line) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(keys.get(key));
            mac.update(topic.getBytes(UTF_8));
            mac.update((byte) '\n');
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(line.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }
}
