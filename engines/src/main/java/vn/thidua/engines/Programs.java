package vn.thidua.engines;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs, unpacked from the archive on the class path. */
final class Programs {
    private static final int OWNER_MAY_EXECUTE = 0100;

    private Programs() {}

    /**
     * Unpacks below the given folder and returns where; done once per content. The folder is named
     * after the content and appears in one step, so a killed unpacking or a second process does no
     * harm.
     */
    static Path unpackedIn(Path folder) throws IOException {
        byte[] archive = archive();
        var home = folder.toAbsolutePath().resolve("postgres-" + digest(archive));
        if (!Files.isDirectory(home)) {
            Files.createDirectories(folder);
            var draft = Files.createTempDirectory(folder, "unpacking-");
            unpack(archive, draft);
            publish(draft, home);
        }
        return home;
    }

    private static byte[] archive() throws IOException {
        var name = "/postgres-" + system() + "-" + machine() + ".txz";
        try (InputStream in = Programs.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException(
                        "No PostgreSQL for this machine on the class path: "
                                + name
                                + " is missing");
            }
            return in.readAllBytes();
        }
    }

    private static String system() {
        var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (name.contains("mac")) {
            return "darwin";
        }
        return name.contains("windows") ? "windows" : "linux";
    }

    private static String machine() {
        var name = System.getProperty("os.arch");
        return name.equals("aarch64") ? "arm_64" : "x86_64";
    }

    private static String digest(byte[] archive) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(archive);
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static void unpack(byte[] archive, Path home) throws IOException {
        try (var tar =
                new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, home);
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path home)
            throws IOException {
        var target = home.resolve(entry.getName()).normalize();
        if (!target.startsWith(home)) {
            throw new IOException("The archive leaves its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
            if ((entry.getMode() & OWNER_MAY_EXECUTE) != 0) {
                target.toFile().setExecutable(true, true);
            }
        }
    }

    private static void publish(Path draft, Path home) throws IOException {
        try {
            Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.isDirectory(home)) {
                throw e;
            }
            Folders.delete(draft); // another process was quicker with the same content
        }
    }
}
