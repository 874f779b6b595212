package vn.thidua.query.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.query.conference.NextAct;
import vn.thidua.query.reading.Heading;

/** Where the form of an act is, filled in as far as is known, and where it leads back to. */
@Component("formLinks")
class FormLinks {
    public String of(Heading heading, NextAct act, String back) {
        var fields = new LinkedHashMap<>(act.fields());
        fields.put("_back", back);
        return "/%s/%d/do/%s?%s"
                .formatted(heading.bloc(), heading.year(), act.command(), query(fields));
    }

    private static String query(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
