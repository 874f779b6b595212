package vn.thidua.query.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thidua.query.chart.Mark.Anchor;
import vn.thidua.query.chart.Mark.Bar;
import vn.thidua.query.chart.Mark.Dot;
import vn.thidua.query.chart.Mark.Line;
import vn.thidua.query.chart.Mark.Words;

/** The boards of a bloc along the years: since when each is a member, and which follows which. */
public record LineageChart(
        LocalDate from, LocalDate until, List<Member> members, List<Succession> successions)
        implements Chart {
    private static final Letters SMALL = Letters.plain(11);
    private static final int HEAD = 20;
    private static final int ROW = 22;
    private static final int BAR = 8;
    private static final int SPACE = 12;

    /**
     * One board.
     *
     * @param own whether the reader acts for it
     * @param note how its membership ended, in words
     */
    public record Member(String name, boolean own, List<Stretch> stretches, @Nullable String note) {

        /** Who is gone is paler than who is there. */
        private Ink ink() {
            boolean there = stretches.getLast().until() == null;
            return own ? Ink.OWN : there ? Ink.BLOC : Ink.OTHER;
        }
    }

    /** Days as a member; the last day is open where it is one still. */
    public record Stretch(LocalDate from, @Nullable LocalDate until) {}

    /** From a day on one board stands in the place of another: their places in the list. */
    public record Succession(int predecessor, int successor, LocalDate from) {}

    @Override
    public Scene draw(int width) {
        var frame = Frame.of(this, width);
        var marks = new ArrayList<Mark>();
        int bottom = frame.bottom();
        IntStream.rangeClosed(from.getYear(), until.getYear())
                .filter(year -> !LocalDate.of(year, 1, 1).isBefore(from))
                .mapToObj(year -> frame.year(year, bottom))
                .forEach(marks::addAll);
        for (int i = 0; i < members.size(); i++) {
            marks.addAll(frame.member(members.get(i), frame.middles().get(i)));
        }
        successions.forEach(succession -> marks.addAll(frame.succession(succession)));
        return new Scene(width, bottom, marks);
    }

    @Override
    public String told() {
        return members.stream()
                .map(member ->
                        member.note() == null
                                ? member.name()
                                : member.name() + ": " + member.note())
                .collect(Collectors.joining("; "));
    }

    /** Where the names end and the days begin, and in the middle of what height each board is. */
    private record Frame(
            LineageChart chart, Names names, int width, List<Integer> middles, int bottom) {

        static Frame of(LineageChart chart, int width) {
            var names = new Names(chart.members.stream().map(Member::name), width * 42 / 100);
            var middles = new ArrayList<Integer>();
            int y = HEAD;
            for (var member : chart.members) {
                int height = ROW + names.extra(member.name(), member.own());
                middles.add(y + height / 2);
                y += height;
            }
            return new Frame(chart, names, width, middles, y);
        }

        List<Mark> member(Member member, int middle) {
            var marks = new ArrayList<Mark>(names.at(middle, member.name(), member.own()));
            for (var stretch : member.stretches()) {
                int begin = x(stretch.from());
                var until = stretch.until();
                int end = x(until == null ? chart.until : until);
                marks.add(
                        new Bar(
                                begin,
                                middle - BAR / 2,
                                Math.max(2, end - begin),
                                BAR,
                                member.ink()));
            }
            var note = member.note();
            if (note != null) {
                marks.add(note(member, note, middle));
            }
            return marks;
        }

        /** Beside the end of the bar where there is room, else before it on the same row. */
        private Words note(Member member, String note, int middle) {
            var until = member.stretches().getLast().until();
            int end = x(until == null ? chart.until : until);
            boolean fits = end + SPACE + SMALL.width(note) <= width;
            return fits
                    ? new Words(end + SPACE, middle + 4, Anchor.START, SMALL, Ink.QUIET, note)
                    : new Words(width, middle - BAR, Anchor.END, SMALL, Ink.QUIET, note);
        }

        /** Down or up from the end of the one to the other. */
        List<Mark> succession(Succession succession) {
            int x = x(succession.from());
            int above = middles.get(succession.predecessor());
            int below = middles.get(succession.successor());
            return List.of(
                    new Line(x, above, x, below, 2, Ink.QUIET),
                    new Dot(x, below, 3, false, Ink.WORDS));
        }

        /** A year is marked where it begins, and named where there is room. */
        List<Mark> year(int year, int bottom) {
            int x = x(LocalDate.of(year, 1, 1));
            var word = String.valueOf(year);
            int half = SMALL.width(word) / 2 + 1;
            var line = new Line(x, HEAD - 4, x, bottom, 1, Ink.RULE);
            int apart = Math.max(1, x(LocalDate.of(year + 1, 1, 1)) - x);
            int every = 1 + 2 * half / apart;
            return year % every == 0 && x + half <= width
                    ? List.of(line, new Words(x, HEAD - 8, Anchor.MIDDLE, SMALL, Ink.QUIET, word))
                    : List.of(line);
        }

        private int x(LocalDate day) {
            int left = names.width() + SPACE;
            long days = Math.max(1, ChronoUnit.DAYS.between(chart.from, chart.until));
            long passed = ChronoUnit.DAYS.between(chart.from, day);
            return left + (int) (passed * (width - left - SPACE) / days);
        }
    }
}
