package vn.thidua.query.page;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import vn.thidua.query.awards.AwardsQuery;
import vn.thidua.query.ballots.BallotsQuery;
import vn.thidua.query.indicators.IndicatorsQuery;
import vn.thidua.query.indicators.IndicatorsView;
import vn.thidua.query.yearboard.YearBoardQuery;

/** The pages of one year. */
@Controller
@RequestMapping("/{bloc:[a-z0-9-]+}/{year:[0-9]{4}}")
class YearPages {
    private final YearBoardQuery board;
    private final IndicatorsQuery indicators;
    private final BallotsQuery ballots;
    private final AwardsQuery awards;

    YearPages(
            YearBoardQuery board,
            IndicatorsQuery indicators,
            BallotsQuery ballots,
            AwardsQuery awards) {
        this.board = board;
        this.indicators = indicators;
        this.ballots = ballots;
        this.awards = awards;
    }

    @GetMapping
    String board(@PathVariable String bloc, @PathVariable int year, Model model) {
        var view = found(board.board(bloc, year));
        // The two read models advance on their own; each says how far it is where it is shown.
        var beside = indicators.indicators(bloc, year);
        var page = PageFrame.of("board", view.heading());
        model.addAttribute("page", beside.map(it -> page.beside(it.heading())).orElse(page));
        model.addAttribute("view", view);
        model.addAttribute("groups", RowGroup.of(view.rows()));
        beside.map(KeyFigure::of).ifPresent(six -> model.addAttribute("figures", six));
        return "board";
    }

    @GetMapping("/indicators")
    String indicators(@PathVariable String bloc, @PathVariable int year, Model model) {
        var view = found(indicators.indicators(bloc, year));
        model.addAttribute("page", PageFrame.of("indicators", view.heading()));
        model.addAttribute("view", view);
        model.addAttribute("keys", view.sheets().stream().map(KeyFigure::of).toList());
        model.addAttribute(
                "reported",
                view.sheets().stream().filter(IndicatorsView.Sheet::tellsOfBoards).toList());
        return "indicators";
    }

    @GetMapping("/ballots")
    String ballots(@PathVariable String bloc, @PathVariable int year, Model model) {
        var view = found(ballots.ballots(bloc, year));
        model.addAttribute("page", PageFrame.of("ballots", view.heading()));
        model.addAttribute("view", view);
        return "ballots";
    }

    @GetMapping("/awards")
    String awards(@PathVariable String bloc, @PathVariable int year, Model model) {
        var view = found(awards.awards(bloc, year));
        model.addAttribute("page", PageFrame.of("awards", view.heading()));
        model.addAttribute("view", view);
        return "awards";
    }

    private static <T> T found(Optional<T> view) {
        return view.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
