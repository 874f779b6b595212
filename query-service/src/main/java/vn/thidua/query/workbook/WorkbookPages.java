package vn.thidua.query.workbook;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import vn.thidua.query.page.PageFrames;
import vn.thidua.query.signin.OnBehalf;
import vn.thidua.query.workbook.Work.Order;

/** The whole year as one workbook: asked for, waited for, given up, and taken away. */
@Controller
@RequestMapping("/{bloc:[a-z0-9-]+}/{year:[0-9]{4}}/workbook")
class WorkbookPages {
    private static final MediaType XLSX =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Works works;
    private final Workshop workshop;
    private final OnBehalf onBehalf;
    private final PageFrames frames;

    WorkbookPages(Works works, Workshop workshop, OnBehalf onBehalf, PageFrames frames) {
        this.works = works;
        this.workshop = workshop;
        this.onBehalf = onBehalf;
        this.frames = frames;
    }

    @GetMapping
    String page(
            @PathVariable String bloc, @PathVariable int year, Principal signedIn, Model model) {
        var page = frames.of("workbook", bloc, year);
        if (page.cycle() == null) {
            throw notFound();
        }
        model.addAttribute("page", page);
        model.addAttribute("work", works.of(signedIn.getName(), bloc, year).orElse(null));
        model.addAttribute(
                "other",
                works.underWay(signedIn.getName())
                        .map(Work::order)
                        .filter(order -> !order.address().equals("/%s/%d".formatted(bloc, year)))
                        .orElse(null));
        return "workbook";
    }

    @PostMapping
    String begin(
            @PathVariable String bloc,
            @PathVariable int year,
            Authentication signedIn,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        page(bloc, year, signedIn, model);
        var authorization = onBehalf.header(signedIn, request, response);
        if (authorization.isEmpty()) {
            request.getSession().invalidate();
            return back(bloc, year);
        }
        var order =
                new Order(
                        signedIn.getName(),
                        bloc,
                        year,
                        LocaleContextHolder.getLocale().getLanguage());
        if (workshop.begin(order, authorization.get())) {
            return back(bloc, year);
        }
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("refused", true);
        return page(bloc, year, signedIn, model);
    }

    @PostMapping("/cancel")
    String cancel(@PathVariable String bloc, @PathVariable int year, Principal signedIn) {
        works.remove(signedIn.getName(), bloc, year);
        return back(bloc, year);
    }

    @GetMapping("/file.xlsx")
    ResponseEntity<byte[]> file(
            @PathVariable String bloc, @PathVariable int year, Principal signedIn) {
        var content =
                works.content(signedIn.getName(), bloc, year).orElseThrow(WorkbookPages::notFound);
        var name = "thi-dua-%s-%d.xlsx".formatted(bloc, year);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .contentType(XLSX)
                .body(content);
    }

    private static String back(String bloc, int year) {
        return "redirect:/%s/%d/workbook".formatted(bloc, year);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
