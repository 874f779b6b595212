package vn.thidua.query.chart;

import java.util.List;

/** What is drawn on one sheet, from the back to the front. */
public record Scene(int width, int height, List<Mark> marks) {
    public Scene {
        marks = List.copyOf(marks);
    }
}
