package vn.thidua.domain;

import java.util.Optional;
import vn.thidua.domain.bloc.BlocCommand;
import vn.thidua.domain.cycle.CycleCommand;

/** What somebody asks for. Each record is the body of one HTTP request. */
public sealed interface Command permits BlocCommand, CycleCommand {
    /** The bloc that it is about, whose mandates say who may ask for it. */
    String bloc();

    /** The stream whose state decides and which receives the events. */
    String stream();

    /** Another stream whose present state the decision copies from. */
    default Optional<String> copiesFrom() {
        return Optional.empty();
    }
}
