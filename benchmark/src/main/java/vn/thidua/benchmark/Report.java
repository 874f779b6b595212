package vn.thidua.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What a bench has found: figures as rows of a table, then its bars. */
public final class Report {
    private final String name;
    private final PrintStream out;
    private final Path folder;
    private final Map<String, List<Double>> samples = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();
    private final List<Bar> bars = new ArrayList<>();

    public Report(String name, PrintStream out, Path folder) {
        this.name = name;
        this.out = out;
        this.folder = folder;
    }

    static Report of(String name) {
        return new Report(name, System.out, Home.target().resolve("bench"));
    }

    /** What must be known to repeat it. */
    public void note(String note) {
        notes.add(note);
        out.println("# " + note);
    }

    /** One measurement of one round. */
    public void sample(String figure, double value) {
        samples.computeIfAbsent(figure, _ -> new ArrayList<>()).add(value);
    }

    /** The middle one of all rounds. */
    public double median(String figure) {
        var sorted = samples.getOrDefault(figure, List.of()).stream().sorted().toList();
        return sorted.isEmpty() ? Double.NaN : sorted.get(sorted.size() / 2);
    }

    public void bar(Bar bar) {
        bars.add(bar);
    }

    /** Prints and writes it all, and gives the exit code: 1 when a bar falls short. */
    public int conclude() {
        out.printf("%n%-44s %12s %12s %12s%n", name, "median", "least", "most");
        samples.keySet().forEach(this::row);
        out.println();
        bars.forEach(bar -> out.println(bar.line()));
        write();
        return bars.stream().allMatch(Bar::isReached) ? 0 : 1;
    }

    private void row(String figure) {
        var values = samples.getOrDefault(figure, List.of()).stream().mapToDouble(x -> x);
        var range = values.summaryStatistics();
        out.printf(
                Locale.ROOT,
                "%-44s %12.2f %12.2f %12.2f%n",
                figure,
                median(figure),
                range.getMin(),
                range.getMax());
    }

    private void write() {
        var json = new LinkedHashMap<String, Object>();
        json.put("bench", name);
        json.put("at", Instant.now().toString());
        json.put("notes", notes);
        json.put("samples", samples);
        json.put("bars", bars.stream().map(Report::json).toList());
        try {
            Files.createDirectories(folder);
            var mapper = JsonMapper.shared().writerWithDefaultPrettyPrinter();
            Files.writeString(folder.resolve(name + ".json"), mapper.writeValueAsString(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> json(Bar bar) {
        return Map.of(
                "name", bar.name(),
                "figure", String.valueOf(bar.figure()),
                "bound", bar.bound(),
                "sense", bar.sense(),
                "reached", bar.isReached());
    }
}
