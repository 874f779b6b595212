package vn.thidua.query.conference;

import java.util.List;

/** The run of the conference, and what the asker can do next in it. */
public record ChairView(ConferenceView conference, List<NextAct> next) {}
