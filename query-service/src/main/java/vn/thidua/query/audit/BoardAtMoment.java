package vn.thidua.query.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.bloc.Office;
import vn.thidua.domain.calendar.Step;
import vn.thidua.domain.conference.Conference;
import vn.thidua.domain.cycle.ChangeEvent.Departure;
import vn.thidua.domain.cycle.Cycle;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.cycle.YearEvent.Member;
import vn.thidua.domain.cycle.YearEvent.MovementLaunched;
import vn.thidua.domain.law.LegalRegime;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.query.reading.AsOf;
import vn.thidua.query.reading.Board;
import vn.thidua.query.reading.Board.Departed;
import vn.thidua.query.reading.Heading;
import vn.thidua.query.yearboard.Standings;
import vn.thidua.query.yearboard.YearBoardView;
import vn.thidua.query.yearboard.YearBoardView.ConferenceFrame;
import vn.thidua.query.yearboard.YearBoardView.Frame;
import vn.thidua.query.yearboard.YearBoardView.Movement;
import vn.thidua.query.yearboard.YearBoardView.Row;

/**
 * The year board at a moment of the past, folded by the rules and not read from the read model: the
 * two are made in different ways and must show the same.
 */
final class BoardAtMoment {
    private final Running year;
    private final Origins origins;
    private final LogEntry last;
    private final boolean closed;

    private BoardAtMoment(Running year, Replay until, LogEntry last) {
        this.year = year;
        this.origins = Origins.of(until);
        this.last = last;
        this.closed = until.state() instanceof Cycle.Closed;
    }

    /** Nothing before the year was opened. */
    static Optional<YearBoardView> of(Replay until) {
        return until.last()
                .flatMap(last ->
                        Recounts.running(until)
                                .map(year -> new BoardAtMoment(year, until, last).view()));
    }

    private YearBoardView view() {
        var opening = year.opening();
        var standings =
                new Standings(
                        last.happenedOn(),
                        opening.history(),
                        closed,
                        !(year.conference() instanceof Conference.NotConvened),
                        !year.ballots().isEmpty(),
                        year.due(Step.PLEDGE),
                        year.due(Step.RESULT),
                        false);
        return new YearBoardView(
                new Heading(
                        opening.bloc(),
                        opening.blocName(),
                        opening.year(),
                        opening.illustrative(),
                        opening.history(),
                        closed,
                        AsOf.of(last, null)),
                frame(),
                boards().map(board -> row(board, standings)).toList());
    }

    private Row row(Board board, Standings ofMembers) {
        return new RowAtMoment(year, origins, ofMembers.of(board))
                .row(board, offices(board.board()));
    }

    /** The members by sub-group, after them those that left. */
    private Stream<Board> boards() {
        var frame = year.frame();
        return Stream.concat(
                Board.inOrder(frame.bloc().subGroups(), frame.bloc().members()).stream(),
                frame.bloc().departed().stream().map(this::departed));
    }

    private Board departed(Departure gone) {
        return new Board(
                gone.board(),
                gone.name(),
                origins.member(gone.board()).map(Member::province).orElse(""),
                null,
                new Departed(gone.from(), name(gone.successor())));
    }

    private Frame frame() {
        var opening = year.opening();
        var regime = opening.regime();
        var handover = year.frame().handover();
        return new Frame(
                regime == null ? null : LegalRegime.valueOf(regime),
                holder(Office.HEAD),
                holder(Office.DEPUTY),
                holder(Office.HOST),
                year.members().size(),
                year.due(Step.PLEDGE),
                year.due(Step.RESULT),
                year.frame().bloc().charterVersion(),
                conference(),
                year.frame().movements().launched().stream().map(BoardAtMoment::movement).toList(),
                handover == null ? null : year.nameOf(handover.successor()),
                closed ? origins.closedOn() : null);
    }

    private @Nullable ConferenceFrame conference() {
        return switch (year.conference()) {
            case Conference.NotConvened _ -> null;
            case Conference.Convened c ->
                    new ConferenceFrame(
                            c.call().on(), c.call().place(), name(c.call().host()), null, null);
            case Conference.Met m -> met(m);
            case Conference.Minuted m -> met(m.met());
        };
    }

    private ConferenceFrame met(Conference.Met m) {
        return new ConferenceFrame(
                m.call().on(),
                m.call().place(),
                name(m.call().host()),
                m.attendance().present().size(),
                m.attendance().guests());
    }

    private @Nullable String holder(Office office) {
        return name(year.frame().bloc().holder(office).orElse(null));
    }

    private @Nullable String name(@Nullable String board) {
        return board == null ? null : year.nameOf(board);
    }

    private List<Office> offices(String board) {
        return Arrays.stream(Office.values())
                .filter(office ->
                        year.frame().bloc().holder(office).filter(board::equals).isPresent())
                .toList();
    }

    private static Movement movement(MovementLaunched m) {
        return new Movement(
                m.movement(), m.issuer(), m.theme(), m.fromYear(), m.toYear(), m.document());
    }
}
