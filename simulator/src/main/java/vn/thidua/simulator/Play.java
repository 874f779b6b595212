package vn.thidua.simulator;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import vn.thidua.domain.Command;
import vn.thidua.domain.calendar.CalendarCommand.AnnounceRegimeEnd;
import vn.thidua.domain.calendar.CalendarCommand.PassDeadline;
import vn.thidua.domain.calendar.CalendarCommand.RemindOfDeadline;
import vn.thidua.domain.calendar.Step;

/** One whole year of one bloc, played from a seed: the same seed plays the same year. */
final class Play {
    private static final List<String> BOARDS =
            List.of("sen", "mai", "dao", "cuc", "lan", "ban", "quy", "hong", "sim", "sung", "tra");

    private Play() {}

    /** Plays the year of a seed and gives back what happened. */
    static Game year(long seed, Coverage coverage, List<Command> outOfSeason) {
        var random = new Random(seed);
        var game = new Game(random, coverage);
        if (random.nextInt(20) == 0) {
            game.asHistory();
        }
        var boards = BOARDS.subList(0, 5 + random.nextInt(BOARDS.size() - 4));
        var table = new Table(game, boards, outOfSeason);
        try {
            play(table);
            game.restart();
            return game;
        } catch (RuntimeException e) {
            throw new Violation("seed " + seed + ": " + e.getMessage(), e);
        }
    }

    /** One undisturbed year, whose acts come out of season in the others. */
    static List<Command> rehearsal() {
        return Stream.of(1L, 2L, 3L)
                .flatMap(seed -> year(seed, new Coverage(), List.of()).asked().stream())
                .toList();
    }

    private static void play(Table table) {
        new Founding(table).play();
        if (!table.game.isRunning()) {
            return;
        }
        new Pledging(table).play();
        table.day(2025, 6, 20);
        new Changing(table).play();
        new Reporting(table).midYear();
        var scoring = new Scoring(table);
        scoring.adopt(1);
        if (table.chance(20)) {
            new Changing(table).play();
        }
        new Reporting(table).yearEnd();
        scoring.play();
        if (table.chance(20)) {
            new Reporting(table).restate();
        }
        scoring.settle();
        if (table.chance(40)) {
            new Reporting(table).restate();
            scoring.again();
        }
        if (table.chance(10)) {
            scoring.adopt(2);
        }
        if (table.chance(10)) {
            new Changing(table).play();
        }
        conclude(table, scoring);
    }

    private static void conclude(Table table, Scoring scoring) {
        var meeting = new Meeting(table);
        var awarding = new Awarding(table);
        var disputing = new Disputing(table);
        meeting.play();
        awarding.hold();
        awarding.propose();
        awarding.hold();
        if (table.chance(85)) {
            meeting.approve();
        }
        if (table.chance(10)) {
            new Changing(table).play();
        }
        table.day(2026, 1, 25 + table.random.nextInt(5));
        new Pledging(table).clock(Step.DOSSIER, 7);
        new Filing(table).play();
        table.act(new PassDeadline(Game.BLOC, Game.YEAR, Step.DOSSIER));
        table.day(2026, 3, 2);
        if (table.chance(30)) {
            awarding.publish();
            disputing.play();
            scoring.again();
        }
        awarding.decide();
        awarding.publish();
        disputing.play();
        scoring.again();
        awarding.present();
        awarding.close();
        late(table, awarding, disputing);
    }

    /** What comes after the year is closed, and what is only known years later. */
    private static void late(Table table, Awarding awarding, Disputing disputing) {
        awarding.present();
        table.day(2026, 9, 1);
        awarding.revoke();
        disputing.play();
        new Privacy(table).play();
        if (table.chance(5)) {
            table.game.goTo(LocalDate.of(2027, 1, 15));
            table.act(new AnnounceRegimeEnd(Game.BLOC, Game.YEAR));
            table.act(new RemindOfDeadline(Game.BLOC, Game.YEAR, Step.PETITION, 7));
        }
    }
}
