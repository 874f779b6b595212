package vn.thidua.command.json;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** The web speaks the same JSON as the log. */
@Configuration(proxyBeanMethods = false)
class JsonBean {
    @Bean
    JsonMapper jsonMapper() {
        return Json.MAPPER;
    }
}
