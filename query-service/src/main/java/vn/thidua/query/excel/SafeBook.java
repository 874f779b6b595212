package vn.thidua.query.excel;

import static vn.thidua.query.excel.BookReason.FILE_TOO_LARGE;
import static vn.thidua.query.excel.BookReason.HAS_MACROS;
import static vn.thidua.query.excel.BookReason.LINKS_OUT;
import static vn.thidua.query.excel.BookReason.NOT_A_WORKBOOK;
import static vn.thidua.query.excel.BookReason.OLD_FORMAT;
import static vn.thidua.query.excel.BookReason.PASSWORD;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Opens a file of a stranger. What it holds is counted before it is loaded, so that no file takes
 * more memory than a few forms do, and nothing in it is run, followed or computed.
 */
final class SafeBook {
    private static final int MEGABYTE = 1 << 20;
    private static final int MOST_BYTES = 2 * MEGABYTE;

    private static final List<String> MACROS =
            List.of("vbaproject", "macrosheet", "macroenabled", "activex");
    private static final List<String> ELSEWHERE =
            List.of(
                    "externallink",
                    "connections",
                    "querytable",
                    "oleobject",
                    "volatiledependencies");

    static {
        // The library's own guards, where it reads a file otherwise than we do.
        ZipSecureFile.setMaxEntrySize(Inflated.MOST_BYTES);
        ZipSecureFile.setMaxFileCount(Inflated.MOST_PARTS);
    }

    private SafeBook() {}

    /** The caller closes it. */
    static XSSFWorkbook open(byte[] file) throws Unfit {
        if (file.length > MOST_BYTES) {
            throw new Unfit(FILE_TOO_LARGE, Map.of("most", MOST_BYTES / MEGABYTE));
        }
        switch (FileMagic.valueOf(file)) {
            case OOXML -> Inflated.requireModest(file);
            case OLE2 -> throw new Unfit(old(file));
            default -> throw new Unfit(NOT_A_WORKBOOK);
        }
        try {
            var parts = OPCPackage.open(new ByteArrayInputStream(file));
            requireWorkbook(parts);
            return new XSSFWorkbook(parts);
        } catch (IOException | InvalidFormatException | RuntimeException _) {
            // The library says in many ways that a file is damaged.
            throw new Unfit(NOT_A_WORKBOOK);
        }
    }

    /** A workbook with a password is packed into the old container. */
    private static BookReason old(byte[] file) {
        try (var container = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            var inside = container.getRoot().getEntryNames();
            if (inside.contains(Decryptor.DEFAULT_POIFS_ENTRY)) {
                return PASSWORD;
            }
            return inside.contains("Workbook") || inside.contains("Book")
                    ? OLD_FORMAT
                    : NOT_A_WORKBOOK;
        } catch (IOException | RuntimeException _) {
            return NOT_A_WORKBOOK;
        }
    }

    private static void requireWorkbook(OPCPackage parts) throws Unfit, InvalidFormatException {
        for (var part : parts.getParts()) {
            var type = part.getContentType().toLowerCase(Locale.ROOT);
            if (isOneOf(MACROS, type)) {
                throw new Unfit(type.contains("binary") ? NOT_A_WORKBOOK : HAS_MACROS);
            }
            if (isOneOf(ELSEWHERE, type) || leadsElsewhere(part)) {
                throw new Unfit(LINKS_OUT);
            }
        }
        if (parts.getPartsByContentType(XSSFRelation.WORKBOOK.getContentType()).isEmpty()) {
            throw new Unfit(NOT_A_WORKBOOK);
        }
    }

    private static boolean isOneOf(List<String> kinds, String contentType) {
        return kinds.stream().anyMatch(contentType::contains);
    }

    /** Excel turns an address of e-mail into a link by itself; nothing follows it. */
    private static boolean leadsElsewhere(PackagePart part) throws InvalidFormatException {
        if (part.isRelationshipPart()) {
            return false;
        }
        for (PackageRelationship relationship : part.getRelationships()) {
            if (relationship.getTargetMode() == TargetMode.EXTERNAL
                    && !relationship
                            .getRelationshipType()
                            .equals(PackageRelationshipTypes.HYPERLINK_PART)) {
                return true;
            }
        }
        return false;
    }
}
