package vn.thidua.query.portal;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One part of a form as the page draws it. {@code kind} names the fragment that does. */
sealed interface Part {
    String kind();

    Told told();

    /** Whether nothing of it is left for people to say. */
    default boolean isFixed() {
        return switch (this) {
            case Given _ -> true;
            case Group group -> group.parts.stream().allMatch(Part::isFixed);
            case Grid grid -> grid.rows.stream().flatMap(Row::all).allMatch(Part::isFixed);
            case Blocks blocks -> blocks.rows.stream().flatMap(Row::all).allMatch(Part::isFixed);
            case Scores scores -> scores.sheet.parts().allMatch(Part::isFixed);
            case Line _, Area _, Amount _, Day _, Yes _, Choice _, Ticks _, Ranked _, Upload _ ->
                    false;
        };
    }

    /**
     * What is said of a field.
     *
     * @param fault what is wrong with what was written
     */
    record Told(
            String path,
            String label,
            @Nullable String help,
            boolean required,
            @Nullable String fault) {}

    /** Something to choose, by what is sent and what is read. */
    record Option(String value, String label, boolean chosen) {}

    /** Fixed by what the form is about; nothing is shown where it says nothing to people. */
    record Given(Told told, List<String> values, @Nullable String shown) implements Part {
        @Override
        public String kind() {
            return "given";
        }

        public boolean isNumber() {
            return shown != null && shown.matches("-?[0-9][0-9.,]*");
        }
    }

    record Line(Told told, String value, int max) implements Part {
        @Override
        public String kind() {
            return "line";
        }
    }

    record Area(Told told, String value, int max) implements Part {
        @Override
        public String kind() {
            return "area";
        }
    }

    record Amount(Told told, String value) implements Part {
        @Override
        public String kind() {
            return "amount";
        }
    }

    record Day(Told told, String value) implements Part {
        @Override
        public String kind() {
            return "day";
        }
    }

    record Yes(Told told, boolean checked) implements Part {
        @Override
        public String kind() {
            return "yes";
        }
    }

    record Choice(Told told, List<Option> options) implements Part {
        @Override
        public String kind() {
            return "choice";
        }

        public @Nullable String chosen() {
            return options.stream()
                    .filter(Option::chosen)
                    .map(Option::label)
                    .findFirst()
                    .orElse(null);
        }
    }

    record Ticks(Told told, List<Option> options) implements Part {
        @Override
        public String kind() {
            return "ticks";
        }
    }

    /** What is chosen first, second and so on, with what there is to choose from at each place. */
    record Ranked(Told told, List<List<Option>> places) implements Part {
        @Override
        public String kind() {
            return "ranked";
        }

        public List<String> chosen() {
            return places.stream()
                    .flatMap(List::stream)
                    .filter(Option::chosen)
                    .map(Option::label)
                    .toList();
        }
    }

    /** A file to be handed in, or the one that is there. */
    record Upload(Told told, String name, String sha256, String bytes) implements Part {
        @Override
        public String kind() {
            return "upload";
        }
    }

    record Group(Told told, List<Part> parts) implements Part {
        @Override
        public String kind() {
            return "group";
        }
    }

    /** Rows of short fields under their headings. */
    record Grid(Told told, List<Told> columns, List<Row> rows, boolean growing) implements Part {
        @Override
        public String kind() {
            return "grid";
        }
    }

    /** Rows that are too wide for a table, one below the other. */
    record Blocks(Told told, List<Row> rows, boolean growing) implements Part {
        @Override
        public String kind() {
            return "blocks";
        }
    }

    /** The lines of a score form under their groups. */
    record Scores(Told told, ScoreSheet sheet) implements Part {
        @Override
        public String kind() {
            return "scores";
        }
    }

    /** The same field under another name. */
    default Part called(String label) {
        var named =
                new Told(told().path(), label, told().help(), told().required(), told().fault());
        return switch (this) {
            case Line line -> new Line(named, line.value, line.max);
            case Area area -> new Area(named, area.value, area.max);
            case Amount amount -> new Amount(named, amount.value);
            case Day day -> new Day(named, day.value);
            case Yes yes -> new Yes(named, yes.checked);
            case Choice choice -> new Choice(named, choice.options);
            case Ticks ticks -> new Ticks(named, ticks.options);
            case Ranked ranked -> new Ranked(named, ranked.places);
            case Given _, Upload _, Group _, Grid _, Blocks _, Scores _ -> this;
        };
    }

    /** One row: its path, its cells, and what is seldom needed. */
    record Row(String path, List<Part> cells, List<Part> more) {
        Stream<Part> all() {
            return Stream.concat(cells.stream(), more.stream());
        }

        /** Whether something stands in what is seldom needed, or is wrong there. */
        public boolean isMoreUsed() {
            return more.stream().anyMatch(Part::isUsed);
        }
    }

    /** Whether somebody has written into it. */
    private static boolean isUsed(Part part) {
        return part.told().fault() != null
                || switch (part) {
                    case Given _, Upload _, Grid _, Blocks _, Scores _ -> false;
                    case Line line -> !line.value().isEmpty();
                    case Area area -> !area.value().isEmpty();
                    case Amount amount -> !amount.value().isEmpty();
                    case Day day -> !day.value().isEmpty();
                    case Yes yes -> yes.checked();
                    case Choice choice -> choice.chosen() != null;
                    case Ticks ticks -> ticks.options().stream().anyMatch(Option::chosen);
                    case Ranked ranked -> !ranked.chosen().isEmpty();
                    case Group group -> group.parts().stream().anyMatch(Part::isUsed);
                };
    }
}
