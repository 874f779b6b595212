package vn.thidua.domain.bloc;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Document;

/**
 * What can happen to the boards of a bloc. The effect begins on {@code from}, not when recorded.
 */
public sealed interface BoardEvent extends BlocEvent {
    LocalDate from();

    Document instrument();

    record BoardRenamed(String bloc, String board, String name, Document instrument, LocalDate from)
            implements BoardEvent {}

    record BoardsMerged(
            String bloc,
            List<String> predecessors,
            String successor,
            String name,
            String province,
            @Nullable String subGroup,
            Document instrument,
            LocalDate from)
            implements BoardEvent {}

    record BoardAbsorbed(
            String bloc, String board, String into, Document instrument, LocalDate from)
            implements BoardEvent {}

    record BoardReorganised(
            String bloc,
            String predecessor,
            String successor,
            String name,
            String province,
            @Nullable String subGroup,
            Document instrument,
            LocalDate from)
            implements BoardEvent {}

    record BoardDissolved(String bloc, String board, Document instrument, LocalDate from)
            implements BoardEvent {}

    record MembershipEnded(
            String bloc, String board, String reason, Document instrument, LocalDate from)
            implements BoardEvent {}

    record BoardReadmitted(
            String bloc,
            String board,
            @Nullable String subGroup,
            Document instrument,
            LocalDate from)
            implements BoardEvent {}

    record BlocPartitioned(
            String bloc,
            List<SubGroup> subGroups,
            List<Placement> placements,
            Document instrument,
            LocalDate from)
            implements BoardEvent {}
}
