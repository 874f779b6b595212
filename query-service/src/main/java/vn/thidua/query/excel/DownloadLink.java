package vn.thidua.query.excel;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Every page knows its own address as a workbook: the same day, position and language. */
@ControllerAdvice(basePackages = "vn.thidua.query.page")
class DownloadLink {
    @ModelAttribute("asExcel")
    String link(HttpServletRequest request) {
        return "?"
                + ServletUriComponentsBuilder.fromRequest(request)
                        .replaceQueryParam(PageDownload.PARAMETER, PageDownload.XLSX)
                        .build()
                        .getQuery();
    }
}
