package vn.thidua.domain;

import vn.thidua.domain.bloc.BlocEvent;
import vn.thidua.domain.cycle.CycleEvent;

/** What happened. A letter to the future: never edited, only followed by another. */
public sealed interface Event permits BlocEvent, CycleEvent {
    /** The stream that this event belongs to. */
    String stream();
}
