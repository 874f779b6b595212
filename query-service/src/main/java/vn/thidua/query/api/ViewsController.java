package vn.thidua.query.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.query.audit.At;
import vn.thidua.query.audit.AuditQuery;
import vn.thidua.query.audit.AuditView;
import vn.thidua.query.awards.Awards;
import vn.thidua.query.awards.AwardsQuery;
import vn.thidua.query.awards.AwardsView;
import vn.thidua.query.ballots.Ballots;
import vn.thidua.query.ballots.BallotsQuery;
import vn.thidua.query.ballots.BallotsView;
import vn.thidua.query.indicators.Indicators;
import vn.thidua.query.indicators.IndicatorsQuery;
import vn.thidua.query.indicators.IndicatorsView;
import vn.thidua.query.journal.Journal;
import vn.thidua.query.signin.ReadGate;
import vn.thidua.query.yearboard.YearBoard;
import vn.thidua.query.yearboard.YearBoardQuery;
import vn.thidua.query.yearboard.YearBoardView;
import vn.thidua.query.years.YearsQuery;
import vn.thidua.query.years.YearsView;

/** The views as JSON. A caller who has just written may ask for at least that version. */
@RestController
class ViewsController {
    private final Answers answers;
    private final YearsQuery years;
    private final YearBoardQuery board;
    private final IndicatorsQuery indicators;
    private final BallotsQuery ballots;
    private final AwardsQuery awards;
    private final AuditQuery audit;
    private final ReadGate gate;

    ViewsController(
            Answers answers,
            YearsQuery years,
            YearBoardQuery board,
            IndicatorsQuery indicators,
            BallotsQuery ballots,
            AwardsQuery awards,
            AuditQuery audit,
            ReadGate gate) {
        this.answers = answers;
        this.years = years;
        this.board = board;
        this.indicators = indicators;
        this.ballots = ballots;
        this.awards = awards;
        this.audit = audit;
        this.gate = gate;
    }

    @GetMapping("/api/years")
    YearsView years() {
        return years.years().only(gate::reads);
    }

    @GetMapping("/api/cycles/{bloc}/{year}/board")
    YearBoardView board(
            @PathVariable String bloc,
            @PathVariable int year,
            @RequestParam(defaultValue = "0") long atLeast) {
        return answers.answer(YearBoard.NAME, bloc, year, atLeast, () -> board.board(bloc, year));
    }

    @GetMapping("/api/cycles/{bloc}/{year}/indicators")
    IndicatorsView indicators(
            @PathVariable String bloc,
            @PathVariable int year,
            @RequestParam(defaultValue = "0") long atLeast) {
        return answers.answer(
                Indicators.NAME, bloc, year, atLeast, () -> indicators.indicators(bloc, year));
    }

    @GetMapping("/api/cycles/{bloc}/{year}/ballots")
    BallotsView ballots(
            @PathVariable String bloc,
            @PathVariable int year,
            @RequestParam(defaultValue = "0") long atLeast) {
        return answers.answer(Ballots.NAME, bloc, year, atLeast, () -> ballots.ballots(bloc, year));
    }

    @GetMapping("/api/cycles/{bloc}/{year}/awards")
    AwardsView awards(
            @PathVariable String bloc,
            @PathVariable int year,
            @RequestParam(defaultValue = "0") long atLeast) {
        return answers.answer(Awards.NAME, bloc, year, atLeast, () -> awards.awards(bloc, year));
    }

    @GetMapping("/api/audit/cycles/{bloc}/{year}")
    AuditView audit(
            @PathVariable String bloc,
            @PathVariable int year,
            @RequestParam @Nullable String at,
            @RequestParam(defaultValue = "0") long atLeast) {
        var moment = at == null ? null : moment(at);
        return answers.answer(
                Journal.NAME, bloc, year, atLeast, () -> audit.audit(bloc, year, moment));
    }

    private static At moment(String at) {
        return At.parse(at).orElseThrow(() -> new NoAnswer(QueryReason.BAD_AT, Map.of("at", at)));
    }
}
