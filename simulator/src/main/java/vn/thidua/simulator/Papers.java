package vn.thidua.simulator;

import java.time.LocalDate;
import vn.thidua.domain.Attachment;
import vn.thidua.domain.Document;
import vn.thidua.domain.Source;

/** Invented papers of an invented bloc. */
final class Papers {
    static final Source SOURCE =
            new Source(Source.Kind.ASSUMPTION, "giá trị minh họa của khối mẫu");
    static final Document PAPER =
            new Document("01/QĐ-MẪU", LocalDate.of(2024, 12, 20), "văn bản minh họa");

    private Papers() {}

    static Attachment file(int number) {
        return new Attachment("minh-chung-" + number + ".pdf", "%064x".formatted(number), 1024);
    }
}
