package vn.thidua.query;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Reads the log from Kafka into read models, and shows them: as JSON, as pages, as an audit. */
@SpringBootApplication(proxyBeanMethods = false)
public class QueryService {
    static void main(String[] args) {
        SpringApplication.run(QueryService.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
