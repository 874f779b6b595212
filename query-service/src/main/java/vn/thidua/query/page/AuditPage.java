package vn.thidua.query.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.thidua.query.audit.At;
import vn.thidua.query.audit.AuditQuery;
import vn.thidua.query.audit.AuditView.Entry;
import vn.thidua.query.audit.AuditView.YearState;
import vn.thidua.query.reading.Heading;
import vn.thidua.query.rulesapplied.RulesAppliedQuery;
import vn.thidua.query.rulesapplied.RulesAppliedView;
import vn.thidua.query.yearboard.YearBoardQuery;

/** The year event by event, and the year as it was at any of them. */
@Controller
@RequestMapping("/audit/{bloc:[a-z0-9-]+}/{year:[0-9]{4}}")
class AuditPage {
    /** The part of the page that shows a moment, and is asked for alone while somebody looks on. */
    private static final String MOMENT = "moment";

    private final AuditQuery audit;
    private final YearBoardQuery board;
    private final RulesAppliedQuery rules;
    private final ReplayReader replays;

    AuditPage(
            AuditQuery audit, YearBoardQuery board, RulesAppliedQuery rules, ReplayReader replays) {
        this.audit = audit;
        this.board = board;
        this.rules = rules;
        this.replays = replays;
    }

    /** {@code event}: the number of an event in the year; {@code at}: any other way to say when. */
    @GetMapping
    String audit(
            @PathVariable String bloc,
            @PathVariable int year,
            @RequestParam @Nullable String event,
            @RequestParam @Nullable String at,
            @RequestHeader(name = "HX-Target", required = false) @Nullable String part,
            Model model) {
        var when = when(event, at);
        if (MOMENT.equals(part)) {
            var moment = audit.moment(bloc, year, when).orElseThrow(AuditPage::unknown);
            show(bloc, year, moment.entries(), moment.at(), model);
            return "audit :: moment";
        }
        var view = audit.audit(bloc, year, when).orElseThrow(AuditPage::unknown);
        var replay = show(bloc, year, view.entries(), view.at(), model);
        boolean asked = event != null || at != null;
        model.addAttribute("page", frame(bloc, year, view.at(), asked ? replay.at() : null));
        model.addAttribute("view", view);
        return "audit";
    }

    private Replay show(
            String bloc, int year, List<Entry> entries, @Nullable YearState then, Model model) {
        var applied = rules.rules(bloc, year).map(RulesAppliedView::rules).orElse(List.of());
        var replay = replays.replay(entries, then, applied);
        model.addAttribute("year", year);
        model.addAttribute("path", "/audit/%s/%d".formatted(bloc, year));
        model.addAttribute("then", then);
        model.addAttribute("replay", replay);
        model.addAttribute("origins", replay.origins());
        model.addAttribute("rules", RulesThen.by(applied, replay.at()));
        return replay;
    }

    /** The heading as it was then; before the year was opened, as it is today. */
    private PageFrame frame(String bloc, int year, @Nullable YearState then, @Nullable Long at) {
        Heading heading =
                then == null || then.board() == null
                        ? board.board(bloc, year).orElseThrow(AuditPage::unknown).heading()
                        : then.board().heading();
        return new PageFrame("audit", heading, heading.asOf(), at);
    }

    /** Whoever does not say when stands at the end. */
    private static At when(@Nullable String event, @Nullable String at) {
        if (event != null && event.matches("[0-9]{1,9}")) {
            return new At.InYear(Long.parseLong(event));
        }
        if (event != null) {
            throw unreadable();
        }
        return at == null || at.isBlank()
                ? new At.Position(Long.MAX_VALUE)
                : At.parse(at).orElseThrow(AuditPage::unreadable);
    }

    private static ResponseStatusException unreadable() {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
