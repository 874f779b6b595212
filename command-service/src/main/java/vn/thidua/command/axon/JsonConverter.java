package vn.thidua.command.axon;

import java.lang.reflect.Type;
import org.axonframework.common.infra.ComponentDescriptor;
import org.axonframework.conversion.Converter;
import org.jspecify.annotations.Nullable;
import vn.thidua.command.json.Json;

/** Records to JSON text and back. Axon's own converter is still of the Jackson before. */
final class JsonConverter implements Converter {
    @Override
    public boolean canConvert(Type from, Type to) {
        return from.equals(to) || from.equals(String.class) || to.equals(String.class);
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as the interface wants it
    public <T> @Nullable T convert(@Nullable Object input, Type to) {
        if (input == null || (to instanceof Class<?> type && type.isInstance(input))) {
            return (T) input;
        }
        if (to.equals(String.class)) {
            return (T) Json.write(input);
        }
        if (input instanceof String json && to instanceof Class<?> type) {
            return (T) Json.read(json, type);
        }
        throw new IllegalArgumentException("no way from " + input.getClass() + " to " + to);
    }

    @Override
    public void describeTo(ComponentDescriptor descriptor) {
        descriptor.describeProperty("mapper", Json.MAPPER);
    }
}
