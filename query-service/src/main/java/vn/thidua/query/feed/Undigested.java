package vn.thidua.query.feed;

/** The code of a read model failed at an event. */
final class Undigested extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Undigested(RuntimeException thrown) {
        super(thrown);
    }
}
