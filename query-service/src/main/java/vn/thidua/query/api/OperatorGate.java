package vn.thidua.query.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Until there is a sign-in, operating is for somebody on the machine itself, in local mode. A web
 * site that the same person happens to look at is not that person.
 */
@Component
class OperatorGate implements HandlerInterceptor, WebMvcConfigurer {
    private static final Set<String> OWN_SITES = Set.of("none", "same-origin");

    private final boolean local;

    OperatorGate(@Value("${thidua.local}") boolean local) {
        this.local = local;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/operations/**");
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws UnknownHostException {
        if (!local) {
            throw new NoAnswer(QueryReason.NOT_SIGNED_IN, Map.of());
        }
        if (!isLoopback(request.getRemoteAddr())
                || !isLoopback(request.getServerName())
                || isAnotherSite(request)) {
            throw new NoAnswer(QueryReason.NOT_FROM_HERE, Map.of());
        }
        return true;
    }

    /**
     * Only literal addresses and localhost: a name that a stranger's DNS points here is no proof.
     */
    private static boolean isLoopback(String host) throws UnknownHostException {
        return host.equals("localhost")
                || (host.matches("[0-9.]+|\\[?[0-9a-f:]+]?")
                        && InetAddress.getByName(host).isLoopbackAddress());
    }

    private static boolean isAnotherSite(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        return site != null && !OWN_SITES.contains(site);
    }
}
