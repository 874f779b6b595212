package vn.thidua.query.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * Vietnamese, unless the reader asks for English. The browser's own preference is not asked: the
 * papers of the bloc are Vietnamese, and a link sent to a colleague should read the same.
 */
final class PageLanguage implements LocaleResolver, HandlerInterceptor {
    static final Locale VIETNAMESE = Locale.of("vi", "VN");
    static final Locale ENGLISH = Locale.ENGLISH;
    private static final String NAME = "lang";

    /** A page asks for every number that it writes. */
    private static final String RESOLVED = PageLanguage.class.getName();

    private static final List<Locale> SPOKEN = List.of(VIETNAMESE, ENGLISH);

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (request.getAttribute(RESOLVED) instanceof Locale resolved) {
            return resolved;
        }
        var asked = spoken(request.getParameter(NAME));
        var language = asked != null ? asked : remembered(request);
        request.setAttribute(RESOLVED, language);
        return language;
    }

    @Override
    public void setLocale(
            HttpServletRequest request,
            @Nullable HttpServletResponse response,
            @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language is chosen by ?lang=vi or ?lang=en");
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        var asked = spoken(request.getParameter(NAME));
        if (asked != null) {
            var cookie =
                    ResponseCookie.from(NAME, asked.getLanguage())
                            .path("/")
                            .maxAge(Duration.ofDays(365))
                            .httpOnly(true)
                            .secure(request.isSecure())
                            .sameSite("Lax")
                            .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
        return true;
    }

    private static Locale remembered(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, NAME);
        var spoken = spoken(cookie == null ? null : cookie.getValue());
        return spoken == null ? VIETNAMESE : spoken;
    }

    private static @Nullable Locale spoken(@Nullable String language) {
        return SPOKEN.stream()
                .filter(locale -> locale.getLanguage().equals(language))
                .findFirst()
                .orElse(null);
    }
}
