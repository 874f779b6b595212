package vn.thidua.query;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;

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

    /** Views are written in the order in which their records read, and numbers as people do. */
    @Bean
    JsonMapperBuilderCustomizer viewsAsJson() {
        return json ->
                json.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                        .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN);
    }
}
