package vn.thidua.command;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import vn.thidua.command.log.LogTables;

/** Takes commands, writes what happened into the log, and relays the log to Kafka. */
@SpringBootApplication
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
