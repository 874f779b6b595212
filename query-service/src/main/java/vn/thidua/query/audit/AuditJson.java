package vn.thidua.query.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;
import vn.thidua.domain.State;
import vn.thidua.domain.award.Awards;
import vn.thidua.domain.award.Holds;
import vn.thidua.domain.ballot.Ballots;
import vn.thidua.domain.conference.Conference;
import vn.thidua.domain.cycle.Cycle;
import vn.thidua.domain.dispute.Petitions;
import vn.thidua.domain.dossier.Dossiers;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.domain.pledge.Pledges;
import vn.thidua.domain.result.MidYear;
import vn.thidua.domain.result.Results;
import vn.thidua.domain.scoring.Sheet;

/** Payloads and states as JSON trees, with every digit that was written. */
final class AuditJson {
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .changeDefaultPropertyInclusion(
                            p -> p.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .changeDefaultVisibility(v ->
                            v.withIsGetterVisibility(
                                    com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility
                                            .NONE))
                    .addMixIn(Cycle.class, Phase.class)
                    .addMixIn(Conference.class, Phase.class)
                    .addMixIn(Pledges.Pledge.class, Phase.class)
                    .addMixIn(Results.BoardResult.class, Phase.class)
                    .addMixIn(Ballots.Ballot.class, Phase.class)
                    .addMixIn(Awards.Proposal.class, Phase.class)
                    .addMixIn(Awards.Sequel.class, Phase.class)
                    .addMixIn(Awards.Publication.class, Phase.class)
                    .addMixIn(Holds.Hold.class, Phase.class)
                    .addMixIn(Dossiers.Dossier.class, Phase.class)
                    .addMixIn(Dossiers.Consultation.class, Phase.class)
                    .addMixIn(Petitions.Petition.class, Phase.class)
                    .addMixIn(MidYear.class, Phase.class)
                    .addMixIn(Ballots.Tie.class, Phase.class)
                    .addMixIn(Ballots.Signature.class, Phase.class)
                    .addMixIn(Sheet.class, Phase.class)
                    .build();

    private AuditJson() {}

    /** The payload as a tree, or as a text where it is no JSON. */
    static JsonNode payload(String text) {
        try {
            return JSON.readTree(text);
        } catch (JacksonException e) {
            return StringNode.valueOf(text);
        }
    }

    /** The entry as the log itself gives it on a line. */
    static String line(LogEntry entry) {
        return JSON.writeValueAsString(entry);
    }

    /** The entry without what tells how somebody voted, and without what could be tried for it. */
    static String lineWithheld(LogEntry entry) {
        ObjectNode line = JSON.valueToTree(entry);
        line.remove(List.of("payload", "commandId", "requestHash", "leafHash"));
        line.put("withheld", true);
        return JSON.writeValueAsString(line);
    }

    static JsonNode state(State state) {
        return JSON.valueToTree(state);
    }

    /** Where a thing stands is its type; in JSON the type's name says it. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "phase")
    private interface Phase {}
}
