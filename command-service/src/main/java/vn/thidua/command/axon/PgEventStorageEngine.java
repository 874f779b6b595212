package vn.thidua.command.axon;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.common.infra.ComponentDescriptor;
import org.axonframework.conversion.Converter;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.ContinuousMessageStream;
import org.axonframework.eventsourcing.eventstore.EmptyAppendTransaction;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.GlobalIndexPosition;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.Context;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.SimpleEntry;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.TerminalEventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.jspecify.annotations.Nullable;
import vn.thidua.command.log.AppendRefused;
import vn.thidua.command.log.Appender;
import vn.thidua.command.log.Condition;
import vn.thidua.command.log.Draft;
import vn.thidua.command.log.EventLog;
import vn.thidua.command.log.Growth;
import vn.thidua.command.log.LogRow;
import vn.thidua.command.log.Selection;
import vn.thidua.command.trace.Traces;

/**
 * Lets Axon store into our log and read from it.
 *
 * <p>A position, a marker and a token all mean the same: the last entry that has been seen. What
 * follows is what lies after it.
 */
final class PgEventStorageEngine implements EventStorageEngine {
    private static final int PAGE = 500;

    private final EventLog log;
    private final Appender appender;
    private final KnownLog known;
    private final Growth growth;
    private final Receipts receipts;
    private final Traces traces;
    private final Rows rows;

    PgEventStorageEngine(
            EventLog log,
            Appender appender,
            Growth growth,
            Receipts receipts,
            Traces traces,
            Converter converter) {
        this.log = log;
        this.appender = appender;
        this.known = new KnownLog(log, appender);
        this.growth = growth;
        this.receipts = receipts;
        this.traces = traces;
        this.rows = new Rows(converter);
    }

    @Override
    public CompletableFuture<AppendTransaction<?>> appendEvents(
            AppendCondition condition,
            @Nullable ProcessingContext context,
            List<TaggedEventMessage<?>> events) {
        return CompletableFuture.completedFuture(
                events.isEmpty()
                        ? EmptyAppendTransaction.INSTANCE
                        : new Append(condition, events.stream().map(rows::draft).toList()));
    }

    @Override
    public MessageStream<EventMessage> source(
            SourcingCondition condition, @Nullable ProcessingContext context) {
        long after = Math.max(0, GlobalIndexPosition.toIndex(condition.start()));
        var view = known.view(Rows.selection(condition.criteria()), after);
        MessageStream<EventMessage> events =
                MessageStream.fromStream(view.rows().stream(), rows::message, row -> token(row));
        var end = Context.with(ConsistencyMarker.RESOURCE_KEY, marker(view.head()));
        return events.concatWith(
                MessageStream.just(TerminalEventMessage.INSTANCE, _ -> end).cast());
    }

    @Override
    public MessageStream<EventMessage> stream(
            StreamingCondition condition, @Nullable ProcessingContext context) {
        var selection = Rows.selection(condition.criteria());
        long start = condition.position() == null ? 0 : condition.position().position().orElse(0);
        return new ContinuousMessageStream<LogRow>(
                last -> next(selection, last == null ? start : last.entry().position()),
                row -> new SimpleEntry<>(rows.message(row), token(row)),
                (_, callback) -> {
                    var listening = growth.listen(callback);
                    return () -> {
                        listening.close();
                        return true;
                    };
                });
    }

    private List<LogRow> next(Selection selection, long after) {
        return log.page(selection, after, PAGE);
    }

    @Override
    public CompletableFuture<TrackingToken> firstToken(@Nullable ProcessingContext context) {
        return CompletableFuture.completedFuture(new GlobalSequenceTrackingToken(0));
    }

    @Override
    public CompletableFuture<TrackingToken> latestToken(@Nullable ProcessingContext context) {
        return CompletableFuture.completedFuture(new GlobalSequenceTrackingToken(log.head()));
    }

    @Override
    public CompletableFuture<TrackingToken> tokenAt(
            Instant at, @Nullable ProcessingContext context) {
        return CompletableFuture.completedFuture(
                new GlobalSequenceTrackingToken(log.before(at).orElseGet(log::head)));
    }

    @Override
    public void describeTo(ComponentDescriptor descriptor) {
        descriptor.describeProperty("log", log);
    }

    private static Context token(LogRow row) {
        return TrackingToken.addToContext(
                Context.empty(), new GlobalSequenceTrackingToken(row.entry().position()));
    }

    private static ConsistencyMarker marker(long position) {
        return new GlobalIndexConsistencyMarker(position);
    }

    private static Condition condition(AppendCondition condition) {
        return condition.consistencyMarker().equals(ConsistencyMarker.INFINITY)
                ? Condition.NONE
                : new Condition(
                        GlobalIndexConsistencyMarker.position(condition.consistencyMarker()),
                        Rows.selection(condition.criteria()));
    }

    /** Nothing is written before the commit, so there is nothing to roll back. */
    private final class Append implements AppendTransaction<ConsistencyMarker> {
        private final AppendCondition condition;
        private final List<Draft> drafts;
        private final AtomicBoolean finished = new AtomicBoolean();

        Append(AppendCondition condition, List<Draft> drafts) {
            this.condition = condition;
            this.drafts = drafts;
        }

        @Override
        public CompletableFuture<ConsistencyMarker> commit(@Nullable ProcessingContext context) {
            if (finished.getAndSet(true)) {
                return CompletableFuture.failedFuture(
                        new IllegalStateException("already committed or rolled back"));
            }
            try {
                var entries =
                        traces.step(
                                "append to the log",
                                () -> appender.append(condition(condition), drafts));
                receipts.keep(entries);
                return CompletableFuture.completedFuture(marker(entries.getLast().position()));
            } catch (AppendRefused.Conflict _) {
                return CompletableFuture.failedFuture(
                        AppendEventsTransactionRejectedException.conflictingEventsDetected(
                                condition.consistencyMarker()));
            }
        }

        @Override
        public void rollback(@Nullable ProcessingContext context) {
            finished.set(true);
        }

        @Override
        public CompletableFuture<ConsistencyMarker> afterCommit(
                ConsistencyMarker marker, @Nullable ProcessingContext context) {
            return CompletableFuture.completedFuture(marker);
        }
    }
}
