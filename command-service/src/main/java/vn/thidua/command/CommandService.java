package vn.thidua.command;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Takes commands, writes what happened into the log, and relays the log to Kafka. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class CommandService {
    public static void main(String[] args) {
        SpringApplication.run(CommandService.class, args);
    }
}
