package vn.thidua.query.signin;

/** Nothing is sent while somebody looks in the place of another. */
public final class OnlyLooking extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OnlyLooking() {
        super("only looking", null, false, false);
    }
}
