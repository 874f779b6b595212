package vn.thidua.domain;

import vn.thidua.domain.bloc.Bloc;
import vn.thidua.domain.cycle.Cycle;

/** What the rules know of one stream: the fold of its events, and nothing else. */
public sealed interface State permits Bloc, Cycle {}
