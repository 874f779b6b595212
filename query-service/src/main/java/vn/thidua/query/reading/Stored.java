package vn.thidua.query.reading;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** A value of the domain kept whole in one column, as JSON with every digit that was written. */
public final class Stored {
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .changeDefaultPropertyInclusion(
                            p -> p.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .changeDefaultVisibility(v -> v.withIsGetterVisibility(Visibility.NONE))
                    .build();

    private Stored() {}

    public static String write(Record value) {
        return JSON.writeValueAsString(value);
    }

    public static <T extends Record> T read(String stored, Class<T> type) {
        return JSON.readValue(stored, type);
    }
}
