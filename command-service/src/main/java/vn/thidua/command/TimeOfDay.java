package vn.thidua.command;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock. */
@Configuration(proxyBeanMethods = false)
class TimeOfDay {
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
