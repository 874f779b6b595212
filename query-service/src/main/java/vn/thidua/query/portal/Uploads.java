package vn.thidua.query.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import vn.thidua.domain.Attachment;

/**
 * Takes the files of a form: what a file is, its content says and not its name. A file is stored
 * before the form is sent, so that it need not be chosen again when something else is wrong.
 */
@Component
class Uploads {
    /** Behind the path of an attachment, where the file itself is. */
    static final String FILE = "._file";

    private static final int LONGEST_NAME = 200;

    private final Files files;

    Uploads(Files files) {
        this.files = files;
    }

    /** What became of the files of a form. */
    record Taken(Values values, List<Fault> faults) {}

    Taken take(HttpServletRequest request, String bloc, Values values, String person) {
        var taken = values;
        var faults = new ArrayList<Fault>();
        if (request instanceof MultipartHttpServletRequest parts) {
            for (var part : parts.getFileMap().entrySet()) {
                var file = part.getValue();
                if (part.getKey().endsWith(FILE) && !file.isEmpty()) {
                    var path = part.getKey().substring(0, part.getKey().length() - FILE.length());
                    var content = content(file);
                    if (isPaper(name(file), content)) {
                        var attachment = attachment(file, content);
                        files.store(bloc, attachment, content, person);
                        taken =
                                taken.with(path + ".name", attachment.name())
                                        .with(path + ".sha256", attachment.sha256())
                                        .with(
                                                path + ".bytes",
                                                Integer.toString(attachment.bytes()));
                    } else {
                        faults.add(Fault.of(path, "fault.file", name(file)));
                    }
                }
            }
        }
        return new Taken(taken, faults);
    }

    /** Whether anything is to be stored. */
    static boolean hasFiles(HttpServletRequest request) {
        return request instanceof MultipartHttpServletRequest parts
                && parts.getFileMap().entrySet().stream()
                        .anyMatch(
                                part -> part.getKey().endsWith(FILE) && !part.getValue().isEmpty());
    }

    /** The file of one field, if there is one. */
    static Optional<byte[]> file(HttpServletRequest request, String field) {
        return request instanceof MultipartHttpServletRequest parts
                ? Optional.ofNullable(parts.getFile(field))
                        .filter(file -> !file.isEmpty())
                        .map(Uploads::content)
                : Optional.empty();
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * PDF, Word and Excel of today, PNG, JPEG: what an office hands in, told by how it begins, and
     * called what it is.
     */
    static boolean isPaper(String name, byte[] content) {
        return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "pdf" -> begins(content, 0x25, 0x50, 0x44, 0x46, 0x2D);
            case "docx", "xlsx" -> begins(content, 0x50, 0x4B, 0x03, 0x04);
            case "png" -> begins(content, 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A);
            case "jpg", "jpeg" -> begins(content, 0xFF, 0xD8, 0xFF);
            default -> false;
        };
    }

    private static boolean begins(byte[] content, int... first) {
        if (content.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((content[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }

    private static Attachment attachment(MultipartFile file, byte[] content) {
        return new Attachment(name(file), sha256(content), content.length);
    }

    /** The last part of what the browser calls it, without what no name needs. */
    private static String name(MultipartFile file) {
        return name(Objects.requireNonNullElse(file.getOriginalFilename(), ""));
    }

    static String name(String given) {
        var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var clean =
                Normalizer.normalize(last, Normalizer.Form.NFC)
                        .replaceAll("[\\p{C}\"<>|:*?]", "_")
                        .strip();
        return clean.isEmpty()
                ? "tep"
                : clean.substring(Math.max(0, clean.length() - LONGEST_NAME));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
