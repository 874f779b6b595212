package vn.thidua.command.log;

import org.jspecify.annotations.Nullable;

/** Rows in the text format of COPY. */
public final class CopyText {
    private final StringBuilder text = new StringBuilder(1 << 16);
    private boolean first = true;

    /** The next value of the row. */
    public void value(@Nullable Object value) {
        if (!first) {
            text.append('\t');
        }
        first = false;
        if (value == null) {
            text.append("\\N");
        } else {
            escape(value.toString());
        }
    }

    /** The next value begins another row. */
    public void endRow() {
        text.append('\n');
        first = true;
    }

    private void escape(String value) {
        int copied = 0;
        for (int i = 0; i < value.length(); i++) {
            var escaped =
                    switch (value.charAt(i)) {
                        case '\\' -> "\\\\";
                        case '\t' -> "\\t";
                        case '\n' -> "\\n";
                        case '\r' -> "\\r";
                        default -> null;
                    };
            if (escaped != null) {
                text.append(value, copied, i).append(escaped);
                copied = i + 1;
            }
        }
        text.append(value, copied, value.length());
    }

    int length() {
        return text.length();
    }

    /** What has come together, which is begun anew. */
    String take() {
        var taken = text.toString();
        text.setLength(0);
        return taken;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
