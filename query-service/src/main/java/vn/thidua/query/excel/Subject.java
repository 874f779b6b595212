package vn.thidua.query.excel;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a form is about. In the workbook it stands as one visible line, its mark, which survives
 * Save As, a copied sheet and other programs than Excel.
 */
public record Subject(PaperForm form, String bloc, int year, String board) {
    private static final Pattern MARK =
            Pattern.compile(
                    "thidua:(PLEDGE|MID_YEAR|RESULT):([a-z0-9-]{1,80}):(\\d{4}):([a-z0-9-]{1,80})(?![a-z0-9-])");

    String mark() {
        return "thidua:%s:%s:%d:%s".formatted(form, bloc, year, board);
    }

    /** The subject whose mark stands somewhere in a text. */
    static Optional<Subject> in(String text) {
        return MARK.matcher(text)
                .results()
                .findFirst()
                .map(mark ->
                        new Subject(
                                PaperForm.valueOf(mark.group(1)),
                                mark.group(2),
                                Integer.parseInt(mark.group(3)),
                                mark.group(4)));
    }
}
