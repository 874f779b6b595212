package vn.thidua.command.log;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.flywaydb.core.Flyway;

/**
 * The tables of the log, which only their owner brings up to a version. The service comes in as a
 * role that may add to the log and change nothing in it.
 */
public final class LogTables {
    private LogTables() {}

    /** Run by whoever knows the owner, before nodes that do not are started. */
    public static void bringUp(UnaryOperator<String> setting) {
        bringUp(
                setting.apply("THIDUA_LOG_URL"),
                setting.apply("THIDUA_LOG_OWNER"),
                setting.apply("THIDUA_LOG_OWNER_PASSWORD"),
                setting.apply("THIDUA_LOG_USER"));
    }

    /** Makes what is missing, and gives the service's role its rights. */
    public static void bringUp(String url, String owner, String password, String service) {
        Flyway.configure()
                .dataSource(url, owner, password)
                .placeholders(Map.of("service", service))
                .connectRetries(10)
                .load()
                .migrate();
    }
}
