package vn.thidua.query.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import vn.thidua.query.audit.At;
import vn.thidua.query.audit.AuditQuery;
import vn.thidua.query.audit.RecordsQuery;
import vn.thidua.query.rulesapplied.RulesAppliedQuery;
import vn.thidua.query.rulesapplied.RulesAppliedView;
import vn.thidua.query.yearboard.YearBoardQuery;

/** The events of a year exactly as they were recorded: one by one, and all as a file. */
@Controller
@RequestMapping("/audit/{bloc:[a-z0-9-]+}/{year:[0-9]{4}}")
class RecordPages {
    private final RecordsQuery records;
    private final AuditQuery audit;
    private final YearBoardQuery board;
    private final RulesAppliedQuery rules;
    private final ReplayReader replays;

    RecordPages(
            RecordsQuery records,
            AuditQuery audit,
            YearBoardQuery board,
            RulesAppliedQuery rules,
            ReplayReader replays) {
        this.records = records;
        this.audit = audit;
        this.board = board;
        this.rules = rules;
        this.replays = replays;
    }

    /** A page of its own, or only the record where it opens in the list of events. */
    @GetMapping("/events/{position:[0-9]{1,18}}")
    String event(
            @PathVariable String bloc,
            @PathVariable int year,
            @PathVariable long position,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String within,
            Model model) {
        model.addAttribute(
                "record", records.recorded(bloc, year, position).orElseThrow(RecordPages::unknown));
        if (within != null) {
            return "event :: record";
        }
        var entries =
                audit.moment(bloc, year, new At.Position(position))
                        .orElseThrow(RecordPages::unknown)
                        .entries();
        var heading = board.board(bloc, year).orElseThrow(RecordPages::unknown).heading();
        model.addAttribute("page", PageFrame.of("audit", heading));
        model.addAttribute("path", "/audit/%s/%d".formatted(bloc, year));
        model.addAttribute("sentence", replays.sentence(entries, position));
        model.addAttribute(
                "rules",
                rules.rules(bloc, year).map(RulesAppliedView::rules).orElse(List.of()).stream()
                        .filter(rule -> rule.position() == position)
                        .toList());
        return "event";
    }

    /** The whole year, so that whoever has it can check it without us. */
    @GetMapping("/log.ndjson")
    ResponseEntity<byte[]> log(@PathVariable String bloc, @PathVariable int year) {
        var lines = records.lines(bloc, year).orElseThrow(RecordPages::unknown);
        var file =
                ContentDisposition.attachment()
                        .filename("thi-dua-%s-%d.ndjson".formatted(bloc, year))
                        .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/x-ndjson")
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(lines.getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
