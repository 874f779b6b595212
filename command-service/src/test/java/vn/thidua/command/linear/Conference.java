package vn.thidua.command.linear;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import vn.thidua.command.json.Json;
import vn.thidua.domain.Command;
import vn.thidua.domain.Vocabulary;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.ballot.BallotCommand.CastVote;
import vn.thidua.domain.ballot.BallotCommand.CloseBallot;
import vn.thidua.domain.ballot.BallotCommand.InvalidateVote;
import vn.thidua.domain.ballot.BallotCommand.OpenBallot;
import vn.thidua.domain.ballot.BallotCommand.VoidBallot;
import vn.thidua.domain.ballot.Choice;
import vn.thidua.domain.ballot.Mode;
import vn.thidua.domain.ballot.VoteLine;
import vn.thidua.domain.conference.ConferenceCommand.RecordAttendance;

/** An invented bloc on the day of its conference: how it came there, and what is asked there. */
record Conference(String bloc) {
    private static final String SAMPLE = "khoi-mau-dang-hop";
    private static final int YEAR = 2026;
    private static final List<String> BOARDS =
            List.of("trang-non", "trang-ram", "sao-mai", "sao-hom", "cau-vong");

    private static final List<String> CANDIDATES = List.of("sao-mai", "sao-hom");

    /** From the founding of the bloc up to the first ballot, as the sample year has it. */
    List<Command> before() {
        var commands = new ArrayList<Command>();
        for (var line : sample().get("commands")) {
            if (line.get("command").stringValue().equals("CastVote")) {
                break;
            }
            if (line.get("body").get("bloc").stringValue().equals(SAMPLE)) {
                commands.add(command(line));
            }
        }
        return commands;
    }

    private Command command(JsonNode line) {
        var type = Vocabulary.commands().get(line.get("command").stringValue());
        var body = line.get("body").toString().replace(SAMPLE, bloc);
        return Json.read(body, Objects.requireNonNull(type));
    }

    private static JsonNode sample() {
        try {
            return Json.MAPPER.readTree(Files.readString(Path.of("../samples/mau-2026.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Mostly votes; now and then what opens, ends or undoes the voting. */
    Command any(Random random) {
        var ballot = random.nextInt(4) > 0 ? "bang-khen" : "lan-hai";
        return switch (random.nextInt(20)) {
            case 0 -> new CloseBallot(bloc, YEAR, ballot);
            case 1, 2 ->
                    new OpenBallot(
                            bloc,
                            YEAR,
                            "lan-hai",
                            AwardKind.MINISTRY_FLAG,
                            Mode.NAMED,
                            CANDIDATES,
                            null);
            case 3 -> new VoidBallot(bloc, YEAR, "lan-hai", "sai danh sách");
            case 4, 5 -> new InvalidateVote(bloc, YEAR, ballot, board(random), "ghi thêm tên");
            case 6 -> new RecordAttendance(bloc, YEAR, BOARDS.subList(0, 4), List.of(), 1);
            default -> vote(ballot, board(random), random);
        };
    }

    private Command vote(String ballot, String voter, Random random) {
        var lines =
                CANDIDATES.stream()
                        .filter(candidate -> !candidate.equals(voter))
                        .map(candidate ->
                                new VoteLine(
                                        candidate,
                                        random.nextBoolean() ? Choice.AGREE : Choice.DISAGREE))
                        .toList();
        return new CastVote(bloc, YEAR, ballot, voter, lines);
    }

    private static String board(Random random) {
        return BOARDS.get(random.nextInt(BOARDS.size()));
    }
}
