package vn.thidua.command;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import vn.thidua.command.log.LogTables;

/** Takes commands, writes what happened into the log, and relays the log to Kafka. */
// Without pages of its own for errors: what fails before or beside the doors is answered by the
// gate.
@SpringBootApplication(exclude = ErrorMvcAutoConfiguration.class)
@ConfigurationPropertiesScan
public class CommandService {
    public static void main(String[] args) {
        if (List.of(args).equals(List.of("migrate"))) {
            LogTables.bringUp(System::getenv);
        } else {
            SpringApplication.run(CommandService.class, args);
        }
    }
}
