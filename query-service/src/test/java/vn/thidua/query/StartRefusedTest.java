package vn.thidua.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

/** With which settings the service refuses to start. */
class StartRefusedTest {
    @ParameterizedTest
    @CsvSource({
        "true,  '',                  127.0.0.1",
        "true,  '',                  ::1",
        "false, https://id.example,  0.0.0.0",
        "false, https://id.example,  127.0.0.1"
    })
    void it_starts_locally_for_itself_or_anywhere_with_an_issuer(
            String local, String issuer, String bind) {
        assertThat(StartRefused.reason(settings(local, issuer, bind))).isEmpty();
    }

    @Test
    void without_an_issuer_it_only_starts_locally() {
        assertThat(StartRefused.reason(settings("false", " ", "127.0.0.1")))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("THIDUA_ISSUER"));
    }

    @ParameterizedTest
    @CsvSource({"0.0.0.0", "192.0.2.1", "''"})
    void local_mode_is_only_for_the_machine_itself(String bind) {
        assertThat(StartRefused.reason(settings("true", "", bind)))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("THIDUA_BIND"));
    }

    @Test
    void the_refusal_comes_before_anything_is_started() {
        assertThatThrownBy(() ->
                        new SpringApplication(QueryService.class)
                                .run("--thidua.local=false", "--thidua.issuer="))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("THIDUA_ISSUER");
    }

    private static MockEnvironment settings(String local, String issuer, String bind) {
        return new MockEnvironment()
                .withProperty("thidua.local", local)
                .withProperty("thidua.issuer", issuer)
                .withProperty("server.address", bind);
    }
}
