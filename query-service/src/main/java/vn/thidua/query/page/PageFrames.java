package vn.thidua.query.page;

import org.springframework.stereotype.Component;
import vn.thidua.query.yearboard.YearBoardQuery;

/** The frame of pages that stand beside the views of a year. */
@Component
public class PageFrames {
    private final YearBoardQuery board;

    PageFrames(YearBoardQuery board) {
        this.board = board;
    }

    /** The first page, which is about no year. */
    public static PageFrame home() {
        return alone("home");
    }

    /** A page about no year and no bloc. */
    public static PageFrame alone(String section) {
        return new PageFrame(section, null, null, null);
    }

    /** What is new to somebody, over all years. */
    public static PageFrame notices() {
        return new PageFrame("notices", null, null, null);
    }

    /** The year as its board heads it; without one where there is no such year yet. */
    public PageFrame of(String section, String bloc, int year) {
        return board.board(bloc, year)
                .map(view -> PageFrame.of(section, view.heading()))
                .orElseGet(() -> new PageFrame(section, null, null, null));
    }
}
