package vn.thidua.simulator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import vn.thidua.domain.Command;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.cycle.YearEvent.Member;

/**
 * The table that the players of a year sit at: each right act may be preceded by wrong ones, out of
 * season ones and repeated ones.
 */
final class Table {
    private static final List<String> THINGS =
            List.of(
                    "phieu-co",
                    "phieu-bang-khen",
                    "phieu-cp",
                    "phieu-co-v2",
                    "tam-dung-0",
                    "tam-dung-1",
                    "kien-nghi-0",
                    "kien-nghi-1",
                    "vuon-hoa",
                    "dat",
                    "phong-trao",
                    "doanh-thu",
                    "ubnd",
                    "bien",
                    "kiem-phieu-sen");

    final Game game;
    final Random random;
    final List<String> boards;
    private final Garbler garbler;
    private final List<Command> outOfSeason;

    Table(Game game, List<String> boards, List<Command> outOfSeason) {
        this.game = game;
        this.random = game.random;
        this.boards = boards;
        this.outOfSeason = outOfSeason;
        var identifiers = new ArrayList<>(boards);
        identifiers.addAll(THINGS);
        identifiers.add("tulip");
        this.garbler = new Garbler(random, identifiers);
    }

    /** Does what is right, among much that may be wrong; says whether the right act was taken. */
    boolean act(Command right) {
        while (random.nextInt(4) == 0) {
            game.ask(garbler.garble(right));
        }
        if (!outOfSeason.isEmpty() && random.nextInt(6) == 0) {
            game.ask(pick(outOfSeason));
        }
        boolean taken = game.ask(right);
        if (random.nextInt(8) == 0) {
            game.ask(right);
        }
        if (random.nextInt(12) == 0) {
            game.ask(pick(game.asked()));
        }
        return taken;
    }

    /** Tries so many wrong forms of an act and does not do it. */
    void pester(Command right, int times) {
        for (int i = 0; i < times; i++) {
            game.ask(garbler.garble(right));
        }
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** The day, or some days after it for those who are late. */
    void day(int year, int month, int day) {
        game.goTo(LocalDate.of(year, month, day));
    }

    Running year() {
        return game.year();
    }

    /** Today's members in an order of chance. */
    List<String> members() {
        var ids = new ArrayList<>(year().members().stream().map(Member::board).toList());
        Collections.shuffle(ids, random);
        return ids;
    }

    /** So many of today's members, or all where there are fewer. */
    List<String> some(int many) {
        var ids = members();
        return List.copyOf(ids.subList(0, Math.min(many, ids.size())));
    }

    String member() {
        return pick(members());
    }

    <T> List<T> shuffled(List<T> list) {
        var copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return List.copyOf(copy);
    }

    <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    @SafeVarargs
    final <T> T any(T... of) {
        return of[random.nextInt(of.length)];
    }
}
