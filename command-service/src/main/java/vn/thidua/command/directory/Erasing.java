package vn.thidua.command.directory;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;
import vn.thidua.command.json.Json;
import vn.thidua.command.log.Growth;
import vn.thidua.command.log.Seat;
import vn.thidua.command.log.Seated;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.domain.privacy.DataRight;
import vn.thidua.domain.privacy.PrivacyEvent.DataRequestFulfilled;

/** When an erasure has been granted, then the directory forgets the person. */
@Component("erasingHealthIndicator")
class Erasing extends Seated implements HealthIndicator {
    private static final String READER = "erasing";
    private static final List<String> TYPES = List.of(DataRequestFulfilled.class.getSimpleName());

    private static final long BREATH_MILLIS = 500;

    private final Directory directory;

    Erasing(JdbcConnectionDetails database, Growth growth, Directory directory) {
        super(database, READER, growth);
        this.directory = directory;
    }

    @Override
    protected Duration patience() {
        return Duration.ofSeconds(30);
    }

    @Override
    protected void work(Seat seat) throws InterruptedException {
        var cursor = seat.cursor(READER);
        while (isRunning()) {
            long start = cursor.position();
            var stretch = cursor.after(start, TYPES);
            stretch.rows().forEach(row -> erase(row.entry()));
            if (stretch.upTo() > start) {
                cursor.move(start, stretch.upTo());
            }
            allIsWell();
            if (!stretch.more()) {
                awaitGrowth();
                // Under load each look is at many entries; nobody is kept waiting for an erasure.
                Thread.sleep(BREATH_MILLIS);
            }
        }
    }

    private void erase(LogEntry entry) {
        var done = Json.read(entry.payload(), DataRequestFulfilled.class);
        if (done.right() == DataRight.ERASURE) {
            directory.erase(done.person(), entry.position());
        }
    }

    @Override
    public Health health() {
        return trouble()
                .map(why -> Health.down().withDetail("lastError", why))
                .orElseGet(Health::up)
                .withDetail("leading", isLeading())
                .build();
    }
}
