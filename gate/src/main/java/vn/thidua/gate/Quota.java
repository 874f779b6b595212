package vn.thidua.gate;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/**
 * How often each of many may come within a minute; who comes more often hears when he may again.
 */
public final class Quota {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** Beyond that the ones seen least begin anew, so that a crowd of names fills no memory. */
    private static final int MOST_KNOWN = 100_000;

    private final LoadingCache<String, Bucket> buckets;

    /** A tenth of a minute's share at once; it is given back evenly. */
    public Quota(long perMinute) {
        buckets =
                Caffeine.newBuilder()
                        .maximumSize(MOST_KNOWN)
                        // By then it is as full as a new one.
                        .expireAfterAccess(MINUTE)
                        .build(_ -> bucket(perMinute));
    }

    private static Bucket bucket(long perMinute) {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(Math.max(perMinute / 10, 1)).refillGreedy(perMinute, MINUTE))
                .build();
    }

    /** Takes one of what is left; where nothing is, says after how many seconds there will be. */
    public OptionalLong take(String who) {
        var probe = buckets.get(who).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? OptionalLong.empty()
                : OptionalLong.of(seconds(probe.getNanosToWaitForRefill()));
    }

    /** Gives back what was taken, since it should not have counted. */
    void giveBack(String who) {
        buckets.get(who).addTokens(1);
    }

    private static long seconds(long nanos) {
        return TimeUnit.NANOSECONDS.toSeconds(nanos) + 1;
    }
}
