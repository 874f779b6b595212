package vn.thidua.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Certificates for a test, each signed by itself: who is to be believed by another is put among
 * those that it trusts.
 */
public final class Certificates {
    /** Of every store that is made here. */
    public static final String PASSWORD = "nothing-secret";

    private final Path folder;

    public Certificates(Path folder) {
        this.folder = folder;
    }

    /** A key and its certificate for somebody at the loopback address, as PKCS #12. */
    public Path of(String name) {
        var store = folder.resolve(name + ".p12");
        keytool(
                "-genkeypair",
                "-alias",
                name,
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-dname",
                "CN=" + name,
                "-ext",
                "san=ip:127.0.0.1",
                "-validity",
                "30",
                "-keystore",
                store.toString());
        return store;
    }

    /** A store of those whom somebody trusts. */
    public Path trustedBy(String name, String... others) {
        var store = folder.resolve(name + "-trusts.p12");
        for (var other : others) {
            var certificate = folder.resolve(other + ".crt");
            keytool(
                    "-exportcert",
                    "-alias",
                    other,
                    "-file",
                    certificate.toString(),
                    "-keystore",
                    folder.resolve(other + ".p12").toString());
            keytool(
                    "-importcert",
                    "-noprompt",
                    "-alias",
                    other,
                    "-file",
                    certificate.toString(),
                    "-keystore",
                    store.toString());
        }
        return store;
    }

    private void keytool(String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments));
        command.addAll(List.of("-storetype", "PKCS12", "-storepass", PASSWORD));
        try {
            Files.createDirectories(folder);
            var said = folder.resolve("keytool.log").toFile();
            var process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.appendTo(said))
                            .start();
            if (process.waitFor() != 0) {
                throw new IOException("keytool failed; see " + said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
