package vn.thidua.gate;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** What the server itself cannot read: answered like everything else, without a word of its own. */
public final class UnreadableRequest extends ErrorReportValve {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int FIRST_ERROR = 400;

    private static GateReason reason(int status) {
        return status == HttpServletResponse.SC_REQUEST_TIMEOUT
                ? GateReason.REQUEST_TOO_SLOW
                : GateReason.REQUEST_UNREADABLE;
    }

    @Override
    protected void report(Request request, Response response, Throwable failure) {
        int status = response.getStatus();
        if (status < FIRST_ERROR
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader("X-Content-Type-Options", "nosniff");
        try {
            Writer body = response.getReporter();
            if (body != null) {
                body.write(JSON.writeValueAsString(Problem.of(reason(status), status, Map.of())));
                response.finishResponse();
            }
        } catch (IOException _) {
            // The caller has gone.
        }
    }
}
