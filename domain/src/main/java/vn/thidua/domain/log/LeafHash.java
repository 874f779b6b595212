package vn.thidua.domain.log;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over the canonical leaf of a log entry: the byte 0 (a leaf, as in RFC 6962), then every
 * field in order as {@code length:utf-8 bytes,}. The length in front makes the reading unambiguous.
 */
public final class LeafHash {
    private static final String FORMAT = "thidua-leaf-1";

    /** What the fields beside the payload usually need. */
    private static final int USUAL = 512;

    private LeafHash() {}

    public static String of(LogEntry entry) {
        var leaf = new Leaf(entry.payload().length() + USUAL);
        leaf.write(0);
        fields(entry).forEach(leaf::field);
        return sha256(leaf.toByteArray());
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static List<@Nullable String> fields(LogEntry e) {
        return Arrays.asList(
                FORMAT,
                Long.toString(e.position()),
                e.stream(),
                Long.toString(e.sequence()),
                e.type(),
                Integer.toString(e.schema()),
                e.payload(),
                e.recordedAt().toString(),
                e.happenedOn().toString(),
                e.source(),
                e.actor(),
                e.unit(),
                e.command(),
                e.commandId(),
                Integer.toString(e.ordinal()),
                e.requestHash());
    }

    /** The bytes that are hashed. */
    private static final class Leaf extends ByteArrayOutputStream {
        Leaf(int size) {
            super(size);
        }

        void field(@Nullable String field) {
            if (field == null) {
                write('-');
            } else {
                byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
                number(bytes.length);
                write(':');
                write(bytes, 0, bytes.length);
            }
            write(',');
        }

        private void number(int number) {
            if (number > 9) {
                number(number / 10);
            }
            write('0' + number % 10);
        }
    }
}
