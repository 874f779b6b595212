package vn.thidua.simulator;

/** Something happened that must never happen. The message names the invariant and the seed. */
final class Violation extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Violation(String message) {
        super(message);
    }

    Violation(String message, Throwable cause) {
        super(message, cause);
    }
}
