package vn.thidua.proof.skip;

/** Where an insert stands still after it has taken its number, until it is let go. */
enum Gate {
    FIRST("held", 20_140),
    SECOND("kept", 20_141);

    /** An insert into a stream whose name begins like this comes to this gate. */
    final String stream;

    final int lock;

    Gate(String stream, int lock) {
        this.stream = stream;
        this.lock = lock;
    }
}
