package vn.thidua.query.members;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.domain.Stamp;
import vn.thidua.domain.Streams;
import vn.thidua.domain.bloc.Bloc;
import vn.thidua.domain.bloc.Bloc.Established;
import vn.thidua.domain.bloc.BoardHistory;
import vn.thidua.domain.bloc.Boards;
import vn.thidua.domain.bloc.Spell;
import vn.thidua.domain.bloc.Succession;
import vn.thidua.domain.cycle.Cycle;
import vn.thidua.query.journal.Fold;
import vn.thidua.query.members.LineageView.Line;
import vn.thidua.query.members.LineageView.Link;
import vn.thidua.query.members.LineageView.Stretch;

/** Reads the boards of a bloc along the years, by what the rules know of it. */
@Component
public class LineageQuery {
    private final Fold fold;
    private final Clock clock;

    LineageQuery(Fold fold, Clock clock) {
        this.fold = fold;
        this.clock = clock;
    }

    /** As it stands today; what is dated later does not show yet. */
    public Optional<LineageView> lineage(String bloc) {
        var folded = fold.of(Streams.bloc(bloc), _ -> true);
        return switch (folded.state()) {
            case Established known -> {
                var founding = known.founding();
                var today = LocalDate.now(clock.withZone(Stamp.ZONE));
                yield Optional.of(
                        new LineageView(
                                founding.bloc(),
                                founding.name(),
                                founding.illustrative(),
                                folded.asOf(),
                                today,
                                families(known.boards()).stream()
                                        .flatMap(board -> known.board(board).stream())
                                        .filter(board -> board.spellBy(today).isPresent())
                                        .map(board -> line(board, today))
                                        .toList(),
                                known.boards().successions().stream()
                                        .filter(link -> !link.from().isAfter(today))
                                        .map(link -> link(known, link))
                                        .toList()));
            }
            case Bloc.Unknown _, Cycle _ -> Optional.empty();
        };
    }

    private static Line line(BoardHistory board, LocalDate today) {
        return new Line(
                board.board(),
                board.nameOn(today),
                board.province(),
                board.spells().stream()
                        .filter(spell -> !spell.from().isAfter(today))
                        .map(spell -> stretch(spell, today))
                        .toList());
    }

    /** An end that is still to come is none yet. */
    private static Stretch stretch(Spell spell, LocalDate today) {
        return switch (spell) {
            case Spell.Open open -> new Stretch(open.from(), null);
            case Spell.Ended ended ->
                    new Stretch(ended.from(), ended.until().isAfter(today) ? null : ended.until());
        };
    }

    private static Link link(Established bloc, Succession link) {
        return new Link(
                link.kind(),
                link.predecessor(),
                bloc.nameOn(link.predecessor(), link.from().minusDays(1)),
                link.successor(),
                bloc.nameOn(link.successor(), link.from()),
                link.instrument(),
                link.from());
    }

    /**
     * The boards in the order they were recorded, but each right before the one that follows it.
     */
    private static List<String> families(Boards boards) {
        var placed = new ArrayList<String>();
        var begun = new HashSet<String>();
        for (var board : boards.byId().keySet()) {
            place(heir(boards, board), boards, begun, placed);
            place(board, boards, begun, placed);
        }
        return placed;
    }

    private static void place(String board, Boards boards, Set<String> begun, List<String> placed) {
        if (begun.add(board)) {
            predecessors(boards, board)
                    .forEach(predecessor -> place(predecessor, boards, begun, placed));
            placed.add(board);
        }
    }

    private static List<String> predecessors(Boards boards, String board) {
        return boards.predecessorsOf(board).stream().map(Succession::predecessor).toList();
    }

    /** The last board of a line; one that came back after it was followed ends its own line. */
    private static String heir(Boards boards, String board) {
        var line = new LinkedHashSet<String>();
        var next = Optional.of(board);
        while (next.isPresent() && line.add(next.get())) {
            next = boards.successorsOf(next.get()).stream().map(Succession::successor).findFirst();
        }
        return line.getLast();
    }
}
