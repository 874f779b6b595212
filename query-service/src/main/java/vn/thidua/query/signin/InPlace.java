package vn.thidua.query.signin;

import java.io.Serializable;
import java.time.Instant;

/**
 * In whose place somebody looks at the pages, to help on the telephone.
 *
 * @param helper who looks, by its identifier
 * @param boardName what the board is called
 * @param person whose view it is: somebody with a mandate of the board
 * @param until when it ends by itself
 */
public record InPlace(
        String helper, String bloc, String board, String boardName, String person, Instant until)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    boolean isOver(Instant now) {
        return !now.isBefore(until);
    }
}
