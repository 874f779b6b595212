package vn.thidua.query.feed;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Objects;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.query.feed.Received.Place;

/**
 * Why a read model stands still, and at what.
 *
 * @param topic with partition and offset, where in Kafka; absent when it was read from the log
 * @param position with stream, version and type, which entry, as far as that could be read
 * @param since when it was first met; absent until it is kept
 */
public record Stop(
        Cause cause,
        String detail,
        @Nullable String topic,
        @Nullable Integer partition,
        @Nullable Long offset,
        @Nullable Long position,
        @Nullable String stream,
        @Nullable Long version,
        @Nullable String type,
        @Nullable Instant since) {

    static Stop at(@Nullable Place place, Cause cause, String detail) {
        return place == null
                ? new Stop(cause, detail, null, null, null, null, null, null, null, null)
                : new Stop(
                        cause,
                        detail,
                        place.topic(),
                        place.partition(),
                        place.offset(),
                        null,
                        null,
                        null,
                        null,
                        null);
    }

    Stop of(LogEntry entry) {
        return new Stop(
                cause,
                detail,
                topic,
                partition,
                offset,
                entry.position(),
                entry.stream(),
                entry.sequence(),
                entry.type(),
                since);
    }

    /**
     * Whether something that came from here came after it; a place in the log itself says nothing.
     */
    boolean isPassedBy(@Nullable Place place) {
        return offset == null
                || (place != null
                        && place.topic().equals(topic)
                        && Objects.equals(place.partition(), partition)
                        && place.offset() >= offset);
    }

    boolean isIn(TopicPartition there) {
        return partition != null && partition == there.partition();
    }

    @JsonProperty
    public String vi() {
        return cause.vi();
    }

    @JsonProperty
    public String en() {
        return cause.en();
    }
}
