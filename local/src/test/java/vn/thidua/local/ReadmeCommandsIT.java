package vn.thidua.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The curl lines of the README, run as they stand against the whole system, in their order. */
class ReadmeCommandsIT {
    private static final Pattern WALK =
            Pattern.compile("(curl -s (?:[^\\n]*\\\\\\n)*[^\\n]*)\\n# (\\d{3}) (\\w+)");

    private static final Pattern TOKEN = Pattern.compile("\\$\\(\\./thidua token ([a-z-]+)\\)");

    @Test
    void every_curl_line_of_the_readme_is_answered_as_it_says() throws Exception {
        var walks = WALK.matcher(readme()).results().toList();
        assertThat(walks).hasSize(8);
        for (var walk : walks) {
            var answer = run(walk.group(1));
            assertThat(answer.getLast()).as(walk.group(1)).isEqualTo(walk.group(2));
            assertThat(answer.getFirst()).as(walk.group(1)).contains('"' + walk.group(3) + '"');
        }
    }

    /** With the token that the demo would print. */
    private static String signedIn(String curl) {
        try (var http = new Http()) {
            var tokens = new Tokens(http, SharedRun.addresses().issuerUrl(), new Await());
            return TOKEN.matcher(curl)
                    .replaceAll(ask -> tokens.of(ask.group(1)).substring("Bearer ".length()));
        }
    }

    /** The body, then the status. */
    private static List<String> run(String curl) throws IOException, InterruptedException {
        var here =
                signedIn(curl)
                        .replace("http://127.0.0.1:8081", SharedRun.addresses().commandUrl())
                        .replace("curl -s ", "curl -s -w '\\n%{http_code}' ");
        var process = new ProcessBuilder("sh", "-c", here).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output.lines().toList();
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("../README.md"));
    }
}
