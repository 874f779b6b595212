package vn.thidua.query.excel;

import java.io.IOException;
import java.io.UncheckedIOException;
import vn.thidua.query.excel.Reading.Read;

/** Reads a form of figures that came back, whoever wrote it and with whatever. */
public final class FigureReader {
    private FigureReader() {}

    /**
     * What the file says.
     *
     * @param expected the form, bloc, year and board for which it was uploaded
     */
    public static Reading read(byte[] file, Subject expected) {
        try (var book = SafeBook.open(file)) {
            return new Read(FigureTable.in(book, expected).rows());
        } catch (Unfit unfit) {
            return unfit.refused();
        } catch (IOException e) {
            throw new UncheckedIOException("memory could not be closed", e);
        }
    }
}
