package vn.thidua.query.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thidua.domain.Attachment;
import vn.thidua.domain.Event;
import vn.thidua.domain.State;
import vn.thidua.domain.bloc.Bloc;
import vn.thidua.domain.bloc.BoardHistory;
import vn.thidua.domain.cycle.Cycle;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.cycle.YearEvent.Member;
import vn.thidua.domain.result.ResultEvent.EvidenceAttached;

/**
 * What a form can draw on: the bloc and the year as they are, and the year before.
 *
 * @param year the number of the year, 0 for what concerns the bloc alone
 * @param ofBloc what has happened in the bloc, in order
 * @param ofYear what has happened in the year
 */
record Known(
        String bloc,
        int year,
        State blocState,
        State yearState,
        State before,
        LocalDate today,
        List<Happened> ofBloc,
        List<Happened> ofYear) {

    /** Something that happened, and on which day. */
    record Happened(LocalDate on, Event event) {}

    Optional<Running> running() {
        return running(yearState);
    }

    Optional<Running> lastYear() {
        return running(before);
    }

    Optional<Bloc.Established> established() {
        return blocState instanceof Bloc.Established known ? Optional.of(known) : Optional.empty();
    }

    /** The state of the stream that a command of this form belongs to. */
    State own(boolean ofYear) {
        return ofYear ? yearState : blocState;
    }

    /** What has happened where a command of this form belongs to. */
    List<Happened> happened(boolean inYear) {
        return inYear ? ofYear : ofBloc;
    }

    /** The boards of the year, or of the bloc where there is no year. */
    List<String> boards() {
        return running()
                .map(year -> year.members().stream().map(Member::board).toList())
                .orElseGet(() ->
                        established()
                                .map(known ->
                                        known.membersOn(today).stream()
                                                .map(BoardHistory::board)
                                                .toList())
                                .orElse(List.of()));
    }

    String nameOf(String board) {
        return running()
                .map(year -> year.nameOf(board))
                .orElseGet(() ->
                        established()
                                .filter(known -> known.board(board).isPresent())
                                .map(known -> known.nameOn(board, today))
                                .orElse(board));
    }

    /** The files of the evidence of a board, by what it calls each; others may call theirs so. */
    static Map<String, Attachment> evidence(Running year, String board) {
        return year.results().evidence().stream()
                .filter(attached -> attached.board().equals(board))
                .collect(
                        Collectors.toMap(
                                EvidenceAttached::evidence,
                                EvidenceAttached::file,
                                (first, _) -> first));
    }

    private static Optional<Running> running(State state) {
        return switch (state) {
            case Running running -> Optional.of(running);
            case Cycle.Closed closed -> Optional.of(closed.year());
            case Cycle.NotOpened _, Bloc _ -> Optional.empty();
        };
    }
}
