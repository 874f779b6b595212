package vn.thidua.query.page;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.thidua.query.page.ChartFigure.Around;
import vn.thidua.query.reading.AsOf;
import vn.thidua.query.reading.Heading;

/** Charts as files that somebody keeps, with all that must not be lost on the way. */
@Component
class Pictures {
    private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);

    private final Show show;
    private final Words words;

    Pictures(Show show, Words words) {
        this.show = show;
        this.words = words;
    }

    Around ofYear(Heading heading) {
        var of =
                words.of(
                        "charts.picture.year",
                        heading.blocName(),
                        Integer.toString(heading.year()));
        return around(of, heading.illustrative(), heading.asOf());
    }

    Around ofBloc(String name, boolean illustrative, AsOf asOf) {
        return around(name, illustrative, asOf);
    }

    ResponseEntity<byte[]> svg(ChartFigure chart, Around around, String of) {
        var bytes = chart.svg(around).getBytes(StandardCharsets.UTF_8);
        return file(bytes, SVG, name(of, chart) + ".svg");
    }

    /** Nowhere does a page lead here on a machine that cannot paint. */
    ResponseEntity<byte[]> png(ChartFigure chart, Around around, String of) {
        if (!chart.paintable()) {
            throw new ResponseStatusException(HttpStatus.NOT_IMPLEMENTED);
        }
        return file(chart.png(around), MediaType.IMAGE_PNG, name(of, chart) + ".png");
    }

    private Around around(String of, boolean illustrative, AsOf asOf) {
        return new Around(
                of,
                illustrative ? words.of("notice.illustrative") : null,
                words.of(
                        "charts.picture.source",
                        show.count(asOf.position()),
                        show.moment(asOf.recordedAt())));
    }

    /** The message of the chart in plain letters, so that a folder of pictures can be read. */
    private static String name(String of, ChartFigure chart) {
        var plain =
                Normalizer.normalize(chart.title(), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replace('đ', 'd')
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        return of + "-" + plain;
    }

    private static ResponseEntity<byte[]> file(byte[] bytes, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }
}
