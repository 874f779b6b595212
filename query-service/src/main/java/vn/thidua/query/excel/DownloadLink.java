package vn.thidua.query.excel;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/** Every page knows its own address as a workbook: the same day, position and language. */
@ControllerAdvice(basePackages = "vn.thidua.query.page", annotations = AsExcel.class)
class DownloadLink {
    @ModelAttribute("asExcel")
    String link(HttpServletRequest request) {
        return "?"
                + UriComponentsBuilder.newInstance()
                        .query(request.getQueryString())
                        .replaceQueryParam(PageDownload.PARAMETER, PageDownload.XLSX)
                        .build()
                        .getQuery();
    }
}
