package vn.thidua.command.log;

/** The last entry of a stream: its place in the stream and in the log; zeros while it has none. */
record Tail(long sequence, long position) {
    static final Tail NONE = new Tail(0, 0);

    Tail later(Tail other) {
        return other.position > position ? other : this;
    }
}
