package vn.thidua.peer;

/** The text of the measured events, the same for every store. */
public final class Words {
    private static final String FRAME = "{\"text\":\"\"}";

    private Words() {}

    /** As much text as makes a payload of so many bytes; it compresses as reports do. */
    public static String of(int bytes) {
        int length = bytes - FRAME.length();
        var text = new StringBuilder();
        for (int i = 0; text.length() < length; i++) {
            text.append("chi tieu ").append(i * 7919L % 100_003).append(' ');
        }
        return text.substring(0, length);
    }

    /** The payload as it is stored. */
    public static String payload(int bytes) {
        return "{\"text\":\"" + of(bytes) + "\"}";
    }
}
