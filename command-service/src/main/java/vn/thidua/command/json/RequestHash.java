package vn.thidua.command.json;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Command;
import vn.thidua.domain.Imported;
import vn.thidua.domain.Vocabulary;
import vn.thidua.domain.log.LeafHash;
import vn.thidua.domain.policy.Caller;

/** Tells a request from anything else that could be asked under the same command id. */
public final class RequestHash {
    private RequestHash() {}

    /**
     * Two bodies that mean the same have the same hash, however they are spaced or ordered. What
     * somebody else asks for is another request.
     */
    public static String of(Caller caller, Command command, @Nullable Imported imported) {
        var canonical =
                caller.person()
                        + "\n"
                        + Vocabulary.nameOf(command)
                        + "\n"
                        + Json.write(command)
                        + "\n"
                        + (imported == null ? "" : Json.write(imported));
        return LeafHash.sha256(canonical.getBytes(StandardCharsets.UTF_8));
    }
}
