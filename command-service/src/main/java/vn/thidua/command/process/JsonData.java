package vn.thidua.command.process;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import vn.thidua.command.json.Json;

/** What a timer keeps, in a form that an operator can read in the table. */
final class JsonData implements Serializer {
    @Override
    public byte @Nullable [] serialize(@Nullable Object data) {
        return data == null ? null : Json.write(data).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public <T> @Nullable T deserialize(Class<T> type, byte @Nullable [] data) {
        return data == null ? null : Json.read(new String(data, StandardCharsets.UTF_8), type);
    }
}
