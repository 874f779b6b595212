package vn.thidua.query.page;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.thidua.query.audit.At;
import vn.thidua.query.audit.AuditQuery;
import vn.thidua.query.audit.AuditView;
import vn.thidua.query.reading.Heading;
import vn.thidua.query.yearboard.YearBoardQuery;

/** The year event by event, and the board as it was at any of them. */
@Controller
class AuditPage {
    private final AuditQuery audit;
    private final YearBoardQuery board;
    private final ReplayReader replays;

    AuditPage(AuditQuery audit, YearBoardQuery board, ReplayReader replays) {
        this.audit = audit;
        this.board = board;
        this.replays = replays;
    }

    @GetMapping("/audit/{bloc:[a-z0-9-]+}/{year:[0-9]{4}}")
    String audit(
            @PathVariable String bloc,
            @PathVariable int year,
            @RequestParam @Nullable String at,
            Model model) {
        var view = audit.audit(bloc, year, moment(at)).orElseThrow(AuditPage::unknown);
        var replay = replays.replay(view);
        model.addAttribute("page", frame(bloc, year, view, at == null ? null : replay.at()));
        model.addAttribute("year", year);
        model.addAttribute("path", "/audit/%s/%d".formatted(bloc, year));
        model.addAttribute("view", view);
        model.addAttribute("replay", replay);
        return "audit";
    }

    /** The heading as it was then; before the year was opened, as it is today. */
    private PageFrame frame(String bloc, int year, AuditView view, @Nullable Long at) {
        var state = view.at();
        Heading heading =
                state == null || state.board() == null
                        ? board.board(bloc, year).orElseThrow(AuditPage::unknown).heading()
                        : state.board().heading();
        return new PageFrame("audit", heading, heading.asOf(), at);
    }

    /** Without a position the audit stands at the end. */
    private static At moment(@Nullable String at) {
        return at == null || at.isBlank()
                ? new At.Position(Long.MAX_VALUE)
                : At.parse(at)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
