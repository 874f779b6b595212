package vn.thidua.query.excel;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Answers the address of a page with {@code format=xlsx} by the tables of that page. The page is
 * made first, for the same person and by the same way, so that whatever guards it guards this; what
 * is no page, such as a refusal, goes out as it is.
 */
@Component
class PageDownload extends OncePerRequestFilter {
    static final String PARAMETER = "format";
    static final String XLSX = "xlsx";
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final PageBook books;

    PageDownload(PageBook books) {
        this.books = books;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.GET.matches(request.getMethod())
                || !XLSX.equals(request.getParameter(PARAMETER));
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var page = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, page);
        if (!isPage(page)) {
            page.copyBodyToResponse();
            return;
        }
        var html = new String(page.getContentAsByteArray(), StandardCharsets.UTF_8);
        var book = books.of(PageTables.of(html));
        response.setCharacterEncoding((String) null);
        response.setContentType(TYPE);
        response.setContentLength(book.length);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name(request)).build().toString());
        response.getOutputStream().write(book);
    }

    private static boolean isPage(HttpServletResponse page) {
        var type = page.getContentType();
        return page.getStatus() == HttpStatus.OK.value()
                && type != null
                && type.startsWith(MediaType.TEXT_HTML_VALUE);
    }

    /** /khoi-mau/2025/awards becomes thi-dua-khoi-mau-2025-awards.xlsx. */
    private static String name(HttpServletRequest request) {
        var path = request.getRequestURI().replaceAll("[^A-Za-z0-9]+", "-");
        return ("thi-dua" + path).replaceFirst("-$", "") + "." + XLSX;
    }
}
