package vn.thidua.query.excel;

import java.util.List;
import java.util.Map;
import vn.thidua.domain.Bilingual;
import vn.thidua.domain.Sentence;

/** What came of reading a file. Nothing is guessed, and nothing is half taken. */
public sealed interface Reading {

    /** The file as a whole is wrong; none of its cells were looked at. */
    record Refused(BookReason reason, Map<String, ?> details) implements Reading, Bilingual {
        @Override
        public String vi() {
            return Sentence.vi(reason, details);
        }

        @Override
        public String en() {
            return Sentence.en(reason, details);
        }
    }

    /** The form was read, cell by cell; some may be wrong. */
    record Read(List<ReadRow> rows) implements Reading {

        /** All that is wrong, from top to bottom. */
        public List<Input.Wrong<?>> wrong() {
            return rows.stream().flatMap(ReadRow::wrong).toList();
        }

        /**
         * What the form says.
         *
         * @throws IllegalStateException if any cell is wrong
         */
        public List<FigureRow> values() {
            return rows.stream().map(ReadRow::values).toList();
        }
    }
}
