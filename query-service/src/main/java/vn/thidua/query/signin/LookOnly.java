package vn.thidua.query.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Whoever looks in somebody's place sends nothing, whatever page it comes from. */
@Component
class LookOnly implements HandlerInterceptor, WebMvcConfigurer {
    private static final Set<String> LOOKING = Set.of("GET", "HEAD");

    private final SeeAs seeAs;

    LookOnly(SeeAs seeAs) {
        this.seeAs = seeAs;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns("/see-as", "/see-as/end", "/error");
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!LOOKING.contains(request.getMethod()) && seeAs.shown() != null) {
            throw new OnlyLooking();
        }
        return true;
    }
}
