package vn.thidua.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.benchmark.SampleYear.Step;

/**
 * The year of an invented bloc up to its conference, and ballots in it, as commands. More boards
 * than an attendance list may hold answer in writing, as the charter lets them.
 */
final class Conference {
    /** The longest attendance list that {@code RecordAttendance} takes. */
    private static final int MOST_PRESENT = 50;

    private static final int CANDIDATES = 4;
    private static final String DAY = "2026-01-09";
    private static final String CONDUCT =
            """
            {"writtenOpinions":true,"tieChain":["SCORE","CHAIR"],"departureNeedsReason":false,\
            "source":{"kind":"ASSUMPTION","reference":"khối mẫu"}}\
            """;

    private final SampleYear sample;
    private final String bloc;
    private final List<String> boards;

    Conference(SampleYear sample, String bloc, int boards) {
        this.sample = sample;
        this.bloc = bloc;
        this.boards = IntStream.rangeClosed(1, boards).mapToObj(i -> "ban-" + i).toList();
    }

    List<String> boards() {
        return boards;
    }

    /** Everything that comes before the first ballot. */
    List<Step> opening() {
        var steps = founding();
        steps.addAll(convening());
        return steps;
    }

    /** The bloc, and its year opened. */
    List<Step> founding() {
        var steps = new ArrayList<Step>();
        steps.add(
                step(
                        "EstablishBloc",
                        """
                        {"name":"Khối mẫu","authority":"Bộ mẫu","instrument":{"number":"01/QĐ-MẪU"},\
                        "subGroups":[],"illustrative":true}\
                        """));
        boards.forEach(board -> steps.add(step("RegisterBoard", member(board))));
        steps.add(charter());
        steps.add(
                step(
                        "AppointLeadership",
                        """
                        {"year":2025,"office":"HEAD","board":"ban-1"}\
                        """));
        steps.addAll(sample.all("OpenCycle", bloc));
        return steps;
    }

    List<Step> convening() {
        var steps = new ArrayList<Step>();
        if (isPresent()) {
            steps.add(
                    step(
                            "ConveneConference",
                            """
                            {"year":2025,"on":"%s","place":"hội trường mẫu","chairs":["Chủ trì mẫu"]}\
                            """
                                    .formatted(DAY)));
            steps.add(
                    step(
                            "RecordAttendance",
                            """
                            {"year":2025,"present":["%s"],"absent":[],"guests":0}\
                            """
                                    .formatted(String.join("\",\"", boards))));
        }
        return steps;
    }

    private boolean isPresent() {
        return boards.size() <= MOST_PRESENT;
    }

    private static String member(String board) {
        return """
        {"board":"%s","name":"Ban mẫu %s","province":"tỉnh mẫu","memberFrom":"2024-12-20"}\
        """
                .formatted(board, board);
    }

    /** The charter of the sample year, with answers in writing. */
    private Step charter() {
        var adopt = sample.all("AdoptCharter", bloc).getFirst();
        var body = (ObjectNode) JsonMapper.shared().readTree(adopt.body());
        ((ObjectNode) body.path("charter")).set("conduct", JsonMapper.shared().readTree(CONDUCT));
        return new Step(adopt.command(), body.toString());
    }

    Step open(String ballot) {
        return step(
                "OpenBallot",
                """
                {"year":2025,"ballot":"%s","award":"CERTIFICATE_OF_MERIT","mode":"%s",\
                "candidates":["%s"]}\
                """
                        .formatted(
                                ballot,
                                isPresent() ? "NAMED" : "WRITTEN",
                                String.join("\",\"", boards.subList(0, CANDIDATES))));
    }

    /** A board agrees to the first candidate that it is not itself, and to nobody else. */
    Step vote(String ballot, String voter) {
        var others = boards.stream().limit(CANDIDATES).filter(it -> !it.equals(voter)).toList();
        var lines = new ArrayList<String>();
        for (var candidate : others) {
            lines.add(
                    """
                    {"candidate":"%s","choice":"%s"}\
                    """
                            .formatted(candidate, lines.isEmpty() ? "AGREE" : "DISAGREE"));
        }
        return step(
                "CastVote",
                """
                {"year":2025,"ballot":"%s","voter":"%s","lines":[%s]}\
                """
                        .formatted(ballot, voter, String.join(",", lines)));
    }

    Step close(String ballot) {
        return step(
                "CloseBallot",
                """
                {"year":2025,"ballot":"%s"}\
                """
                        .formatted(ballot));
    }

    private Step step(String command, String body) {
        return sample.step(command, body, bloc, DAY);
    }

    /** Where the ballots of the year show, at this version of it or a later one. */
    String shown(long version) {
        return "/api/cycles/" + bloc + "/2025/ballots?atLeast=" + version;
    }
}
