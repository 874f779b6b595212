package vn.thidua.query.excel;

import static vn.thidua.query.excel.BookReason.INSIDE_TOO_LARGE;
import static vn.thidua.query.excel.BookReason.NOT_A_WORKBOOK;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipInputStream;

/** What a packed file becomes when it is opened, weighed as it streams past and kept nowhere. */
final class Inflated extends FilterInputStream {
    static final int MOST_BYTES = 20 << 20;
    static final int MOST_PARTS = 300;

    /** Of the whole file, beyond the first megabyte; words and numbers are packed ten to one. */
    private static final int MOST_RATIO = 100;

    private long left;

    private Inflated(InputStream stream, int packed) {
        super(stream);
        left = Math.clamp((long) packed * MOST_RATIO, 1 << 20, MOST_BYTES);
    }

    static void requireModest(byte[] file) throws Unfit {
        var weight = new Weight();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            var inflated = new Inflated(zip, file.length);
            for (int parts = 1; zip.getNextEntry() != null; parts++) {
                weight.add(inflated);
                if (inflated.left <= 0 || parts > MOST_PARTS) {
                    throw new Unfit(INSIDE_TOO_LARGE);
                }
            }
        } catch (IOException | IllegalArgumentException _) {
            throw new Unfit(NOT_A_WORKBOOK);
        }
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    /** Ends where it becomes too much. */
    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = left <= 0 ? -1 : super.read(into, offset, length);
        left -= Math.max(0, read);
        return read;
    }

    /** A part ends, and the next one follows. */
    @Override
    public void close() {}
}
