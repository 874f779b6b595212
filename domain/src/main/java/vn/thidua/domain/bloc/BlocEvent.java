package vn.thidua.domain.bloc;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Document;
import vn.thidua.domain.Event;
import vn.thidua.domain.Streams;

/** What can happen to a bloc. */
public sealed interface BlocEvent extends Event
        permits BlocEvent.BlocEstablished,
                BlocEvent.BoardRegistered,
                BlocEvent.CharterAdopted,
                BlocEvent.LeadershipAppointed,
                BoardEvent,
                LeadingEvent {
    String bloc();

    @Override
    default String stream() {
        return Streams.bloc(bloc());
    }

    record BlocEstablished(
            String bloc,
            String name,
            String authority,
            Document instrument,
            List<SubGroup> subGroups,
            boolean illustrative)
            implements BlocEvent {}

    record BoardRegistered(
            String bloc,
            String board,
            String name,
            String province,
            @Nullable String subGroup,
            LocalDate memberFrom)
            implements BlocEvent {}

    record CharterAdopted(
            String bloc,
            int version,
            LocalDate effectiveFrom,
            Charter charter,
            @Nullable CharterVote vote)
            implements BlocEvent {}

    record LeadershipAppointed(
            String bloc, int year, Office office, String board, @Nullable Document instrument)
            implements BlocEvent {}
}
