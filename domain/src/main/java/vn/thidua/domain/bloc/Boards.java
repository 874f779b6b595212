package vn.thidua.domain.bloc;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.thidua.domain.Lists;
import vn.thidua.domain.bloc.Succession.Kind;

/** Every board that is or was a member, in the order they were recorded, and who follows whom. */
public record Boards(Map<String, BoardHistory> byId, List<Succession> successions) {

    static Boards none() {
        return new Boards(Map.of(), List.of());
    }

    public Optional<BoardHistory> of(String board) {
        return Optional.ofNullable(byId.get(board));
    }

    public List<BoardHistory> membersOn(LocalDate day) {
        return byId.values().stream().filter(board -> board.isMemberOn(day)).toList();
    }

    /** The boards that took the place of this one. */
    public List<Succession> successorsOf(String board) {
        return between().filter(link -> link.predecessor().equals(board)).toList();
    }

    /** The boards whose place this one took. */
    public List<Succession> predecessorsOf(String board) {
        return between().filter(link -> link.successor().equals(board)).toList();
    }

    /** The member that stands on the day where this board stood, however many acts later. */
    public Optional<String> heirOf(String board, LocalDate day) {
        return successorsOf(board).stream()
                .filter(link -> !link.from().isAfter(day))
                .map(Succession::successor)
                .flatMap(next ->
                        of(next).filter(known -> known.isMemberOn(day)).isPresent()
                                ? Stream.of(next)
                                : heirOf(next, day).stream())
                .findFirst();
    }

    Boards with(BoardHistory board) {
        return new Boards(Lists.plus(byId, board.board(), board), successions);
    }

    Boards changed(String board, UnaryOperator<BoardHistory> change) {
        return of(board).map(change).map(this::with).orElse(this);
    }

    Boards linked(Kind kind, String predecessor, String successor, BoardEvent event) {
        var link = new Succession(kind, predecessor, successor, event.instrument(), event.from());
        return new Boards(byId, Lists.plus(successions, link));
    }

    /** The board ended, and another follows it. */
    Boards followed(Kind kind, String predecessor, String successor, BoardEvent event) {
        return ceased(predecessor, event).linked(kind, predecessor, successor, event);
    }

    Boards ceased(String board, BoardEvent event) {
        return changed(board, known -> known.ceased(event.from(), event.instrument()));
    }

    /** Every board has the place it was given, or none. */
    Boards placed(List<Placement> placements, LocalDate from) {
        var placed = new LinkedHashMap<String, BoardHistory>();
        byId.forEach((id, board) -> placed.put(id, board.placed(placeOf(id, placements), from)));
        return new Boards(Collections.unmodifiableMap(placed), successions);
    }

    private static Optional<String> placeOf(String board, List<Placement> placements) {
        return placements.stream()
                .filter(placement -> placement.board().equals(board))
                .map(Placement::subGroup)
                .findFirst();
    }

    private Stream<Succession> between() {
        return successions.stream().filter(Succession::isBetweenTwo);
    }
}
