package vn.thidua.query.workbook;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.thidua.query.page.YearSection;
import vn.thidua.query.workbook.Work.Order;

/**
 * The pages of a year as their reader is shown them, asked for at our own address with the reader's
 * own token, so that whatever guards a page guards what is made of it.
 */
@Component
class OwnPages {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final Environment environment;

    OwnPages(Environment environment) {
        this.environment = environment;
    }

    /** The addresses, and last that of the year act by act, which not everybody may see. */
    static List<String> of(Order order) {
        return Stream.concat(
                        Arrays.stream(YearSection.values())
                                .map(page -> order.address() + page.end()),
                        Stream.of("/audit" + order.address()))
                .toList();
    }

    CompletableFuture<HttpResponse<String>> ask(
            String page, String language, String authorization) {
        var address =
                "http://%s:%s%s?lang=%s"
                        .formatted(
                                environment.getRequiredProperty("server.address"),
                                environment.getRequiredProperty("local.server.port"),
                                page,
                                language);
        var request =
                HttpRequest.newBuilder(URI.create(address))
                        .timeout(PATIENCE)
                        .header("Authorization", authorization)
                        .header("Accept", "text/html")
                        .build();
        return http.sendAsync(request, BodyHandlers.ofString());
    }
}
