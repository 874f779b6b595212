package vn.thidua.proof.skip;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** A store of events in PostgreSQL, to which many write and which others read on. */
public interface Store extends AutoCloseable {
    String name();

    /** Where its events lie; faults are planted there. */
    String table();

    /** The column of that table that names the stream. */
    String streamColumn();

    /** A session of its own, for faults. Those that write have other names than this one. */
    Connection session() throws SQLException;

    /**
     * After how long its readers no longer wait for a number that was given away; a reader that
     * never gives one up says how long the cases shall last. A minute in production may be less
     * here.
     */
    Duration patience();

    /**
     * Appends events to a stream in one transaction, and says which once that is acknowledged.
     *
     * @throws Exception when it is not known whether they are in the store
     */
    List<String> append(String stream, int events) throws Exception;

    /** The same work, but the transaction fails at its end. */
    void appendInVain(String stream, int events) throws Exception;

    /**
     * Reads on from where the last reader of this name has come.
     *
     * @param beforeStatement runs before each statement that the reader sends
     */
    Reader reader(String name, Runnable beforeStatement);

    /** All events in their order, read when nobody writes any more. */
    List<Leaf> persisted();

    @Override
    void close();

    /** One who reads on and keeps how far he has come. */
    interface Reader extends AutoCloseable {
        /** What comes next; empty when there is nothing now. */
        List<Leaf> next();

        @Override
        void close();
    }
}
