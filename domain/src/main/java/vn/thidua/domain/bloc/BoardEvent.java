package vn.thidua.domain.bloc;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Document;
import vn.thidua.domain.Term;

/**
 * What can happen to the boards of a bloc. The effect begins on {@code from}, not when recorded.
 */
public sealed interface BoardEvent extends BlocEvent {
    LocalDate from();

    Document instrument();

    @Term(vi = "đã đổi tên đơn vị", en = "A board bears another name from a day on")
    record BoardRenamed(String bloc, String board, String name, Document instrument, LocalDate from)
            implements BoardEvent {}

    @Term(vi = "đã hợp nhất các đơn vị", en = "Boards went into a new one")
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

    @Term(vi = "đã sáp nhập đơn vị", en = "A board went into another that goes on")
    record BoardAbsorbed(
            String bloc, String board, String into, Document instrument, LocalDate from)
            implements BoardEvent {}

    @Term(
            vi = "đã tổ chức lại đơn vị",
            en = "A board went on as another with its own name and scope")
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

    @Term(vi = "đã giải thể đơn vị", en = "A board ended without a successor in the bloc")
    record BoardDissolved(String bloc, String board, Document instrument, LocalDate from)
            implements BoardEvent {}

    @Term(vi = "đã chấm dứt tư cách thành viên", en = "A board left the bloc and goes on elsewhere")
    record MembershipEnded(
            String bloc, String board, String reason, Document instrument, LocalDate from)
            implements BoardEvent {}

    @Term(vi = "đã tiếp nhận lại thành viên", en = "A board that had left is a member again")
    record BoardReadmitted(
            String bloc,
            String board,
            @Nullable String subGroup,
            Document instrument,
            LocalDate from)
            implements BoardEvent {}

    @Term(vi = "đã chia lại nhóm", en = "The bloc is divided into sub-groups anew")
    record BlocPartitioned(
            String bloc,
            List<SubGroup> subGroups,
            List<Placement> placements,
            Document instrument,
            LocalDate from)
            implements BoardEvent {}
}
