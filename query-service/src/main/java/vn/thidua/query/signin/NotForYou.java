package vn.thidua.query.signin;

/** Who is signed in may not look at this. */
public final class NotForYou extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotForYou() {
        super("not for who is signed in", null, false, false);
    }
}
