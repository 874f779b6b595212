package vn.thidua.query.chart;

/** Figures that can be drawn at any width, and told to whoever does not see them. */
public sealed interface Chart permits BarChart, LineageChart, StackChart, TrendChart {
    Scene draw(int width);

    /** The same in words. */
    String told();
}
