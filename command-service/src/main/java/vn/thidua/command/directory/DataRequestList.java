package vn.thidua.command.directory;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.command.json.Json;
import vn.thidua.domain.Vocabulary;
import vn.thidua.domain.privacy.DataRequests;
import vn.thidua.domain.privacy.DataRequests.Pending;
import vn.thidua.domain.privacy.DataRight;
import vn.thidua.domain.privacy.PrivacyEvent;
import vn.thidua.domain.privacy.PrivacyRules;

/** The requests about personal data that wait, the next to finish first. */
@Component
public class DataRequestList {
    private static final String STEPS =
            """
            select type, payload from event_log where type like 'DataRequest%' order by position
            """;

    private final JdbcClient jdbc;

    DataRequestList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One of them, with the days by which it is answered and done. */
    public record Waiting(
            String bloc,
            String request,
            String person,
            DataRight right,
            LocalDate receivedOn,
            LocalDate answerBy,
            boolean answered,
            LocalDate finishBy) {

        private static Waiting of(Pending pending) {
            var filed = pending.filed();
            return new Waiting(
                    filed.bloc(),
                    filed.request(),
                    filed.person(),
                    filed.right(),
                    filed.receivedOn(),
                    filed.answerBy(),
                    pending.answer() != null,
                    pending.finishBy());
        }
    }

    /** Folded by the rules themselves, bloc by bloc. */
    public List<Waiting> waiting() {
        var byStream = new HashMap<String, DataRequests>();
        for (var step : steps()) {
            byStream.compute(
                    step.stream(),
                    (_, known) ->
                            PrivacyRules.evolve(known == null ? DataRequests.none() : known, step));
        }
        return byStream.values().stream()
                .flatMap(requests -> requests.byId().values().stream())
                .filter(Pending.class::isInstance)
                .map(pending -> Waiting.of((Pending) pending))
                .sorted(
                        Comparator.comparing(Waiting::finishBy)
                                .thenComparing(Waiting::bloc)
                                .thenComparing(Waiting::request))
                .toList();
    }

    private List<PrivacyEvent> steps() {
        return jdbc.sql(STEPS)
                .query((row, _) ->
                        (PrivacyEvent)
                                Json.read(
                                        row.getString("payload"),
                                        requireNonNull(
                                                Vocabulary.events().get(row.getString("type")))))
                .list();
    }
}
