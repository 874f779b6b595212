package vn.thidua.query.page;

import org.jspecify.annotations.Nullable;
import vn.thidua.query.chart.Chart;
import vn.thidua.query.chart.Picture;
import vn.thidua.query.chart.Png;
import vn.thidua.query.chart.Svg;

/**
 * One chart with what a page says around it.
 *
 * @param name of its pictures' address
 * @param title its one message
 * @param under unit, status and how many boards are in it
 */
public record ChartFigure(String name, String title, String under, Chart chart, ChartTable table) {
    /** Of one of several columns, and of a phone. */
    private static final int COLUMN = 352;

    /** Of the whole page. */
    private static final int SHEET = 1120;

    public String column() {
        return Svg.onPage(chart.draw(COLUMN), told());
    }

    public String sheet() {
        return Svg.onPage(chart.draw(SHEET), told());
    }

    /** Whether it can be had as PNG here, too. */
    public boolean paintable() {
        return Png.isPossible();
    }

    String svg(Around around) {
        return Svg.file(picture(around).around(chart), title, told());
    }

    byte[] png(Around around) {
        return Png.of(picture(around).around(chart));
    }

    private Picture picture(Around around) {
        return new Picture(title, around.of(), under, around.notice(), around.source());
    }

    private String told() {
        return title + ". " + chart.told();
    }

    /**
     * What a picture says beside the chart once it is away from its page.
     *
     * @param of the bloc and the year
     * @param notice that the figures are invented, where they are
     */
    record Around(String of, @Nullable String notice, String source) {}
}
