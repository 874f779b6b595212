package vn.thidua.proof.linear;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a server that serves one client at a time would do. */
public interface Specification<S, I, O> {
    /**
     * The state after it has served this, or nothing when it would not have answered that.
     *
     * @param answered nothing when the answer is not known
     */
    Optional<S> serve(S state, I asked, @Nullable O answered);
}
