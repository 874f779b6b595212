package vn.thidua.command.door;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.command.SharedService.SERVICE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.command.json.Json;
import vn.thidua.domain.Reason;
import vn.thidua.domain.Vocabulary;
import vn.thidua.domain.policy.PolicyReason;

class OpenApiTest {
    /** The description is nested deeper than the door lets a body be. */
    private static final JsonNode DOCUMENT =
            JsonMapper.shared().readTree(SERVICE.get("/api/openapi.json").body());

    @Test
    void every_command_has_an_address_of_its_own_and_the_log_has_one() {
        assertThat(DOCUMENT.get("openapi").stringValue()).startsWith("3.1");
        assertThat(List.copyOf(DOCUMENT.get("paths").propertyNames()))
                .hasSize(Vocabulary.commands().size() + 5)
                .contains("/api/commands/RegisterPledge", "/api/log");
    }

    static Set<String> commands() {
        return Vocabulary.commands().keySet();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void the_example_of_a_command_passes_the_door_and_says_the_same_when_read_back(String command)
            throws IOException {
        var example = body(command).get("example");

        var body = Json.MAPPER.writeValueAsBytes(example);

        var asked = Bodies.read(command, new ByteArrayInputStream(body), body.length);

        assertThat(Json.write(asked.command())).isEqualTo(example.toString());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_command_says_what_it_is_called_and_what_can_go_wrong(String command) {
        var operation = DOCUMENT.at("/paths/~1api~1commands~1" + command + "/post");

        assertThat(operation.get("summary").stringValue()).isNotBlank();
        assertThat(operation.get("description").stringValue()).isNotBlank();
        assertThat(operation.get("responses").propertyNames())
                .contains("200", "400", "401", "404", "409", "412", "413", "415", "422", "503");
    }

    @Test
    void limits_are_written_down() {
        var pledge = body("RegisterPledge").get("schema");

        assertThat(pledge.get("required").toString())
                .isEqualTo("[\"bloc\",\"year\",\"board\",\"targets\"]");
        assertThat(pledge.get("additionalProperties").booleanValue()).isFalse();
        assertThat(pledge.at("/properties/bloc/pattern").stringValue()).startsWith("^[a-z0-9]");
        assertThat(pledge.at("/properties/year/minimum").longValue()).isEqualTo(2000);
        assertThat(pledge.at("/properties/targets/maxItems").intValue()).isEqualTo(50);
        assertThat(pledge.at("/properties/targets/items/properties/indicator/enum").size())
                .isGreaterThan(3);
        assertThat(pledge.at("/properties/commitments/oneOf/0/maxLength").intValue())
                .isEqualTo(4000);
    }

    @Test
    void every_reason_is_written_down_with_its_sentences() {
        var rules = DOCUMENT.at("/components/responses/Refused422/x-reasons");
        var policy = DOCUMENT.at("/components/responses/Refused403/x-reasons");

        assertThat(rules.size()).isEqualTo(Reason.all().size() - PolicyReason.values().length);
        assertThat(policy.findValuesAsString("reason"))
                .contains("STANDING_MISSING")
                .containsAll(Stream.of(PolicyReason.values()).map(PolicyReason::name).toList());
        assertThat(rules.get(0).get("vi").stringValue()).isNotBlank();
    }

    @Test
    void every_reference_leads_somewhere() {
        DOCUMENT.findValuesAsString("$ref")
                .forEach(reference ->
                        assertThat(DOCUMENT.at(reference.substring(1)).isMissingNode())
                                .as(reference)
                                .isFalse());
    }

    private static JsonNode body(String command) {
        return DOCUMENT.at("/paths/~1api~1commands~1" + command)
                .at("/post/requestBody/content/application~1json");
    }
}
