package vn.thidua.query.feed;

/** Where the statements of a read model go, in their order. */
interface Rows {
    void add(Statement statement);

    /** Writes what waits, and refuses another number of rows than each statement promised. */
    void flush();
}
