package vn.thidua.domain.bloc;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Document;
import vn.thidua.domain.Term;
import vn.thidua.domain.shape.Id;
import vn.thidua.domain.shape.Items;
import vn.thidua.domain.shape.Text;

/**
 * What can be asked of the boards of a bloc after they were registered. Each act names its
 * instrument, whose date may differ from the day it takes effect.
 */
public sealed interface BoardCommand extends BlocCommand {

    @Term(
            vi = "đổi tên đơn vị",
            en = "Rename a board from a day on; earlier papers keep the earlier name")
    record RenameBoard(
            @Id String bloc,
            @Id String board,
            @Text String name,
            Document instrument,
            LocalDate from)
            implements BoardCommand {}

    @Term(
            vi = "hợp nhất các đơn vị",
            en =
                    "Merge boards into a new one, which may bear an old name; the merged ones end on the day before")
    record MergeBoards(
            @Id String bloc,
            @Items(min = 2, max = 10) List<@Id String> predecessors,
            @Id String successor,
            @Text String name,
            @Text String province,
            @Id @Nullable String subGroup,
            Document instrument,
            LocalDate from)
            implements BoardCommand {}

    @Term(
            vi = "sáp nhập đơn vị",
            en = "Absorb a board into one that goes on; only the absorbed one ends")
    record AbsorbBoard(
            @Id String bloc, @Id String board, @Id String into, Document instrument, LocalDate from)
            implements BoardCommand {}

    @Term(
            vi = "tổ chức lại đơn vị",
            en = "Reorganise one board into one successor with its own name and scope")
    record ReorganiseBoard(
            @Id String bloc,
            @Id String predecessor,
            @Id String successor,
            @Text String name,
            @Text String province,
            @Id @Nullable String subGroup,
            Document instrument,
            LocalDate from)
            implements BoardCommand {}

    @Term(
            vi = "giải thể đơn vị",
            en = "Dissolve a board without a successor in the bloc; it ends on the day before")
    record DissolveBoard(@Id String bloc, @Id String board, Document instrument, LocalDate from)
            implements BoardCommand {}

    @Term(
            vi = "chấm dứt tư cách thành viên",
            en = "End a membership from a day on; the board goes on elsewhere")
    record EndMembership(
            @Id String bloc,
            @Id String board,
            @Text(max = 1000) String reason,
            Document instrument,
            LocalDate from)
            implements BoardCommand {}

    @Term(
            vi = "tiếp nhận lại thành viên",
            en = "Admit a board again that had left, from a day after it left")
    record ReadmitBoard(
            @Id String bloc,
            @Id String board,
            @Id @Nullable String subGroup,
            Document instrument,
            LocalDate from)
            implements BoardCommand {}

    @Term(
            vi = "chia lại nhóm",
            en =
                    "Divide the bloc into sub-groups anew from a day on; every member has one place or none has")
    record PartitionBloc(
            @Id String bloc,
            @Items(max = 10) List<SubGroup> subGroups,
            @Items(max = 50) List<Placement> placements,
            Document instrument,
            LocalDate from)
            implements BoardCommand {}
}
