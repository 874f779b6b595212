package vn.thidua.query.api;

import java.util.Map;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Under /api also a wrong address is answered as problem+json. */
@RestController
class NowhereController {
    @RequestMapping("/api/**")
    void nowhere() {
        throw new NoAnswer(QueryReason.PATH_UNKNOWN, Map.of());
    }
}
