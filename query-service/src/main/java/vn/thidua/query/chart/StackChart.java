package vn.thidua.query.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Totals in their parts. The names of the parts stand above the first bar, each with a line down to
 * its part.
 */
public record StackChart(List<String> parts, List<Stack> stacks) implements Chart {

    /**
     * One bar.
     *
     * @param label the total, or why there is none
     * @param parts as many as there are names of parts; none where nothing is known
     */
    public record Stack(String name, Who who, String label, List<Part> parts) {
        /** How far to the right what was given reaches. */
        int given() {
            return parts.stream().mapToInt(part -> Math.max(0, part.points())).sum();
        }

        /** What was taken away again. */
        int taken() {
            return parts.stream().mapToInt(part -> Math.min(0, part.points())).sum();
        }
    }

    /** The points of one part; below zero they are taken from the whole. */
    public record Part(int points, String label) {}

    @Override
    public Scene draw(int width) {
        var frame = StackFrame.of(this, width);
        var marks = new ArrayList<Mark>();
        int y = frame.head(parts);
        boolean named = false;
        for (var stack : stacks) {
            if (!named && !stack.parts().isEmpty()) {
                marks.addAll(frame.nameParts(parts, stack, y));
                named = true;
            }
            marks.addAll(frame.row(stack, y));
            y += frame.height(stack);
        }
        return new Scene(width, y, marks);
    }

    @Override
    public String told() {
        return stacks.stream().map(this::told).collect(Collectors.joining("; "));
    }

    private String told(Stack stack) {
        var of =
                IntStream.range(0, stack.parts().size())
                        .mapToObj(i -> parts.get(i) + " " + stack.parts().get(i).label())
                        .collect(Collectors.joining(", "));
        var total = stack.name() + " " + stack.label();
        return of.isEmpty() ? total : total + " (" + of + ")";
    }
}
