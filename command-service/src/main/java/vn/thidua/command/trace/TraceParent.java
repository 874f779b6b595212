package vn.thidua.command.trace;

import static java.util.Objects.requireNonNull;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A place in a trace as W3C Trace Context writes it, and under its name. */
public final class TraceParent {
    public static final String NAME = "traceparent";

    private static final W3CTraceContextPropagator W3C = W3CTraceContextPropagator.getInstance();

    private TraceParent() {}

    /** Of the request that is being served in this thread, or null when it is not traced. */
    public static @Nullable String current() {
        var span = Span.current();
        return span.getSpanContext().isSampled() ? of(span) : null;
    }

    static String of(Span span) {
        var carrier = new HashMap<String, String>();
        W3C.inject(Context.root().with(span), carrier, TraceParent::put);
        return requireNonNull(carrier.get(NAME));
    }

    private static void put(@Nullable Map<String, String> map, String key, String value) {
        requireNonNull(map).put(key, value);
    }

    static Context context(String traceParent) {
        return W3C.extract(Context.root(), traceParent, ONLY_ITSELF);
    }

    private static final TextMapGetter<String> ONLY_ITSELF =
            new TextMapGetter<>() {
                @Override
                public Iterable<String> keys(String traceParent) {
                    return List.of(NAME);
                }

                @Override
                public @Nullable String get(@Nullable String traceParent, String key) {
                    return key.equals(NAME) ? traceParent : null;
                }
            };
}
