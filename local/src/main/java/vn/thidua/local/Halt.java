package vn.thidua.local;

/** A run cannot go on, for a reason that its user can act on: one sentence in each language. */
final class Halt extends RuntimeException {
    private static final long serialVersionUID = 1;

    Halt(String vi, String en) {
        super(vi + System.lineSeparator() + en);
    }

    Halt(String vi, String en, Throwable cause) {
        super(vi + System.lineSeparator() + en, cause);
    }
}
