package vn.thidua.peer;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.NullUnmarked;

/** One aggregate with one rule: a board is registered once. */
@NullUnmarked
public final class Bloc {
    @SuppressWarnings("unused") // read by Axon, by its annotation
    @AggregateIdentifier
    private String bloc;

    private final Set<String> boards = new HashSet<>();

    /** What Axon makes a bloc from before it applies its history. */
    public Bloc() {}

    /** A bloc begins. */
    @CommandHandler
    public Bloc(EstablishBloc command) {
        apply(new BlocEstablished(command.bloc(), command.name(), command.authority()));
    }

    /** Registers a board unless it is registered. */
    @CommandHandler
    public void on(RegisterBoard command) {
        if (boards.contains(command.board())) {
            throw new IllegalStateException("registered already");
        }
        apply(
                new BoardRegistered(
                        command.bloc(),
                        command.board(),
                        command.name(),
                        command.province(),
                        command.memberFrom()));
    }

    @EventSourcingHandler
    void on(BlocEstablished event) {
        bloc = event.bloc();
    }

    @EventSourcingHandler
    void on(BoardRegistered event) {
        boards.add(event.board());
    }

    /** A command. */
    public record EstablishBloc(
            @TargetAggregateIdentifier String bloc, String name, String authority) {}

    /** A command. */
    public record RegisterBoard(
            @TargetAggregateIdentifier String bloc,
            String board,
            String name,
            String province,
            String memberFrom) {}

    /** An event. */
    public record BlocEstablished(String bloc, String name, String authority) {}

    /** An event. */
    public record BoardRegistered(
            String bloc, String board, String name, String province, String memberFrom) {}
}
