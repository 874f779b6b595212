package vn.thidua.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that nobody else on the machine may read. */
final class OwnerOnly {
    private OwnerOnly() {}

    /** A new empty file that is private before anything is written to it. */
    static Path file(Path path) throws IOException {
        Files.deleteIfExists(path);
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            var mine = PosixFilePermissions.fromString("rw-------");
            return Files.createFile(path, PosixFilePermissions.asFileAttribute(mine));
        }
        return Files.createFile(path);
    }
}
