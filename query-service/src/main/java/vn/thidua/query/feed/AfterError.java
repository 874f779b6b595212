package vn.thidua.query.feed;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.springframework.kafka.KafkaException.Level;
import org.springframework.kafka.listener.CommonContainerStoppingErrorHandler;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.util.backoff.FixedBackOff;
import vn.thidua.query.feed.Reading.StandsStill;

/** Tries again for ever where the database is away, and reads no more where a stop was decided. */
final class AfterError extends DefaultErrorHandler {
    private final CommonContainerStoppingErrorHandler end =
            new CommonContainerStoppingErrorHandler();

    AfterError(long retryAfterMillis) {
        super(new FixedBackOff(retryAfterMillis, FixedBackOff.UNLIMITED_ATTEMPTS));
        end.setLogLevel(Level.DEBUG); // what was decided has been said
    }

    @Override
    public void handleBatch(
            Exception thrown,
            ConsumerRecords<?, ?> records,
            Consumer<?, ?> consumer,
            MessageListenerContainer container,
            Runnable listener) {
        if (thrown.getCause() instanceof StandsStill) {
            end.handleBatch(thrown, records, consumer, container, listener);
        } else {
            super.handleBatch(thrown, records, consumer, container, listener);
        }
    }
}
