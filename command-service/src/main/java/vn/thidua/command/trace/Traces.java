package vn.thidua.command.trace;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.command.log.LogRow;

/**
 * Tells a collector of the steps of a request that is traced: the wait for the log, and the way to
 * Kafka. The request carries its trace into the log, so that whoever relays can go on with it.
 */
@Component
public class Traces {
    private final Tracer tracer;

    public Traces(OpenTelemetry telemetry) {
        tracer = telemetry.getTracer("vn.thidua");
    }

    /** A step of the request that is being served in this thread. */
    public <T> T step(String name, Supplier<T> work) {
        if (!Span.current().getSpanContext().isSampled()) {
            return work.get();
        }
        var span = tracer.spanBuilder(name).startSpan();
        try {
            return work.get();
        } catch (RuntimeException e) {
            fail(span, e);
            throw e;
        } finally {
            span.end();
        }
    }

    /** The way of an entry to Kafka, or null when the request that caused it is not traced. */
    public @Nullable Way way(LogRow row, String topic) {
        var parent = row.trace();
        if (parent == null) {
            return null;
        }
        return new Way(
                tracer.spanBuilder("send " + topic)
                        .setParent(TraceParent.context(parent))
                        .setSpanKind(SpanKind.PRODUCER)
                        .setAttribute("messaging.system", "kafka")
                        .setAttribute("messaging.destination.name", topic)
                        .setAttribute("thidua.position", row.entry().position())
                        .startSpan());
    }

    /** Ends when Kafka has acknowledged the entry. */
    public record Way(Span span) {

        /** What the entry takes along, so that its readers can go on with the trace. */
        public String traceParent() {
            return TraceParent.of(span);
        }

        public void end(@Nullable Exception failure) {
            if (failure != null) {
                fail(span, failure);
            }
            span.end();
        }
    }

    /** By the kind of the failure only: its words may be about people. */
    private static void fail(Span span, Exception failure) {
        span.setStatus(StatusCode.ERROR, failure.getClass().getSimpleName());
    }
}
