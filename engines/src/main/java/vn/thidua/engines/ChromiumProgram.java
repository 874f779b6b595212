package vn.thidua.engines;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The machine's own browser, in which the pages are tested. Nothing is downloaded. */
public final class ChromiumProgram {
    /** What it is told when nobody looks at it. */
    public static final List<String> QUIET =
            List.of(
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private ChromiumProgram() {}

    /** A page nobody has looked at is not tested, so without a browser the tests fail. */
    public static Path path() {
        return Stream.of(
                        System.getenv("CHROME_BIN"),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .filter(Objects::nonNull)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException(
                                "The pages are tested in a real browser: install Chromium (Debian: apt-get install chromium) or set CHROME_BIN to its path."));
    }
}
