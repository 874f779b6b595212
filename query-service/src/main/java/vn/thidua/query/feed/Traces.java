package vn.thidua.query.feed;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells a collector of the last step of a request that is traced: its entries become rows. A batch
 * is one transaction, so all entries of it take the same time.
 */
@Component
class Traces {
    private static final String TRACE_PARENT = "traceparent";

    private final Tracer tracer;

    Traces(OpenTelemetry telemetry) {
        tracer = telemetry.getTracer("vn.thidua");
    }

    /** A batch has been applied, or a stop has kept it from it. */
    void applied(
            ReadModel readModel,
            List<ConsumerRecord<String, String>> batch,
            Instant began,
            Optional<Stop> stop) {
        var ended = Instant.now();
        for (var record : batch) {
            if (record.headers().lastHeader(TRACE_PARENT) != null) {
                applied(readModel, record, began, ended, stop);
            }
        }
    }

    private void applied(
            ReadModel readModel,
            ConsumerRecord<String, String> record,
            Instant began,
            Instant ended,
            Optional<Stop> stop) {
        var span =
                tracer.spanBuilder("apply to " + readModel.name())
                        .setParent(
                                W3CTraceContextPropagator.getInstance()
                                        .extract(Context.root(), record.headers(), HEADERS))
                        .setSpanKind(SpanKind.CONSUMER)
                        .setStartTimestamp(began)
                        .setAttribute("messaging.system", "kafka")
                        .setAttribute("messaging.destination.name", record.topic())
                        .setAttribute("messaging.destination.partition.id", "" + record.partition())
                        .setAttribute("messaging.kafka.offset", record.offset())
                        .startSpan();
        stop.ifPresent(why -> span.setStatus(StatusCode.ERROR, why.cause().name()));
        span.end(ended);
    }

    private static final TextMapGetter<Headers> HEADERS =
            new TextMapGetter<>() {
                @Override
                public Iterable<String> keys(Headers headers) {
                    return StreamSupport.stream(headers.spliterator(), false)
                            .map(Header::key)
                            .toList();
                }

                @Override
                public @Nullable String get(@Nullable Headers headers, String key) {
                    var header = headers == null ? null : headers.lastHeader(key);
                    return header == null
                            ? null
                            : new String(header.value(), StandardCharsets.US_ASCII);
                }
            };
}
