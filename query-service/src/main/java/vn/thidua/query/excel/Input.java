package vn.thidua.query.excel;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Bilingual;
import vn.thidua.domain.Sentence;

/** What a person put into one cell. */
public sealed interface Input<T> {
    /** As Excel names the cell: E12. Empty where the form has no such column. */
    String address();

    /** What is given; nothing when the cell is blank or wrong. */
    @Nullable T value();

    record Given<T>(String address, T value) implements Input<T> {}

    record Blank<T>(String address) implements Input<T> {
        @Override
        public @Nullable T value() {
            return null;
        }
    }

    /**
     * Not taken as it stands.
     *
     * @param found what stands in the cell, shortened
     */
    record Wrong<T>(String address, String found, CellReason reason, Map<String, ?> details)
            implements Input<T>, Bilingual {
        private static final int SHORT = 60;

        static <T> Wrong<T> of(String address, CellReason reason, String found) {
            return of(address, reason, found, Map.of());
        }

        static <T> Wrong<T> of(
                String address, CellReason reason, String found, Map<String, ?> more) {
            var shown = found.length() > SHORT ? found.substring(0, SHORT) + "…" : found;
            var details = new HashMap<String, Object>(more);
            details.put("cell", address);
            details.put("found", shown);
            return new Wrong<>(address, shown, reason, Map.copyOf(details));
        }

        @Override
        public @Nullable T value() {
            return null;
        }

        @Override
        public String vi() {
            return Sentence.vi(reason, details);
        }

        @Override
        public String en() {
            return Sentence.en(reason, details);
        }
    }
}
