package vn.thidua.query.excel;

import java.util.List;
import org.springframework.stereotype.Component;

/** Several pages as one workbook, each table on a sheet as it would be alone. */
@Component
public class BookOfPages {
    private final PageBook books;

    BookOfPages(PageBook books) {
        this.books = books;
    }

    /** {@code pages}: the HTML that the reader is shown, at least one. */
    public byte[] of(List<String> pages) {
        return books.of(pages.stream().map(PageTables::of).toList());
    }
}
