package vn.thidua.command.log;

/** The log did not take an append. Nothing has changed. */
public sealed class AppendRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private AppendRefused(String message) {
        super(message, null, false, false);
    }

    /** Somebody else has appended to what the decision was based on. */
    public static final class Conflict extends AppendRefused {
        private static final long serialVersionUID = 1L;

        Conflict(long after) {
            super("the log has grown past position " + after + " where it matters");
        }
    }

    /** The command is in the log already: it came twice. */
    public static final class AlreadyRecorded extends AppendRefused {
        private static final long serialVersionUID = 1L;

        AlreadyRecorded(String commandId) {
            super("command " + commandId + " is in the log already");
        }
    }

    /** More wait to be appended than the log can take at once; it is worth trying again. */
    public static final class Full extends AppendRefused {
        private static final long serialVersionUID = 1L;

        Full(int waiting) {
            super(waiting + " appends wait already");
        }
    }
}
