package vn.thidua.command.door;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import vn.thidua.domain.policy.Standing;
import vn.thidua.gate.Callers;
import vn.thidua.gate.Gate;
import vn.thidua.gate.Quotas;
import vn.thidua.gate.TurnedAway;

/**
 * Which doors open to whom. Behind the door of commands the policy decides on each; a new door is
 * closed to everybody until it is named here.
 */
@Configuration(proxyBeanMethods = false)
@Import(Gate.class)
class WhoComesIn {
    @Bean
    SecurityFilterChain doors(
            HttpSecurity http, Callers callers, Quotas quotas, TurnedAway turnedAway)
            throws Exception {
        return Gate.byToken(http, callers, quotas, turnedAway)
                .authorizeHttpRequests(doors ->
                        doors.requestMatchers(HttpMethod.GET, "/api/openapi.json")
                                .permitAll()
                                .requestMatchers(HttpMethod.GET, Gate.health())
                                .permitAll()
                                .requestMatchers("/actuator/**")
                                .hasAuthority(Standing.OPERATOR.name())
                                .requestMatchers(DirectoryDoor.PATH + DirectoryDoor.REQUESTS)
                                .hasAuthority(Standing.STANDING_BODY.name())
                                .requestMatchers("/api/log")
                                .hasAnyAuthority(Standing.AUDITOR.name(), Gate.READS_THE_LOG)
                                .anyRequest()
                                .authenticated())
                .build();
    }
}
