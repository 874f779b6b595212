package vn.thidua.command.json;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Command;
import vn.thidua.domain.Imported;
import vn.thidua.domain.Vocabulary;
import vn.thidua.domain.log.LeafHash;

/** Tells a request from anything else that could be asked under the same command id. */
public final class RequestHash {
    private RequestHash() {}

    /** Two bodies that mean the same have the same hash, however they are spaced or ordered. */
    public static String of(Command command, @Nullable Imported imported) {
        var canonical =
                Vocabulary.nameOf(command)
                        + "\n"
                        + Json.write(command)
                        + "\n"
                        + (imported == null ? "" : Json.write(imported));
        return LeafHash.sha256(canonical.getBytes(StandardCharsets.UTF_8));
    }
}
