package vn.thidua.query.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockServletContext;

/** Whether a browser sends the session over a line that others can read. */
class SessionCookieTest {
    @ParameterizedTest
    @CsvSource({"https://thidua.example, true", "'', false", "http://127.0.0.1:8080, false"})
    void a_session_is_for_https_alone_where_people_come_over_https(
            String publicUrl, boolean isSecure) throws ServletException {
        var context = new MockServletContext();
        var client = new Client("https://id.example", "query-service", "", publicUrl);

        new WhoComesIn().sessionCookie(client).onStartup(context);

        assertThat(context.getSessionCookieConfig().isSecure()).isEqualTo(isSecure);
    }
}
