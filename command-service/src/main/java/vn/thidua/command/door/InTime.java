package vn.thidua.command.door;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import vn.thidua.command.refusal.DoorReason;
import vn.thidua.command.refusal.Refused;

/** Reads what somebody sends, who may not take for ever by sending it drop by drop. */
final class InTime {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int PIECE = 8_192;

    private InTime() {}

    /** All that comes, up to so many bytes. */
    static byte[] read(InputStream body, int most) {
        return read(body, most, PATIENCE);
    }

    /** Who sends nothing for a while, or has gone, is given up by the server itself. */
    private static int read(InputStream body, byte[] piece, int most) {
        try {
            return body.read(piece, 0, most);
        } catch (IOException _) {
            throw tooSlow();
        }
    }

    private static Refused tooSlow() {
        return new Refused(DoorReason.BODY_TOO_SLOW, "max", PATIENCE.toSeconds());
    }

    static byte[] read(InputStream body, int most, Duration patience) {
        long began = System.nanoTime();
        var bytes = new ByteArrayOutputStream(PIECE);
        var piece = new byte[PIECE];
        while (bytes.size() < most) {
            int read = read(body, piece, Math.min(PIECE, most - bytes.size()));
            if (read < 0) {
                break;
            }
            bytes.write(piece, 0, read);
            if (System.nanoTime() - began > patience.toNanos()) {
                throw tooSlow();
            }
        }
        return bytes.toByteArray();
    }
}
