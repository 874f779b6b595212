package vn.thidua.domain.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Document;
import vn.thidua.domain.Term;
import vn.thidua.domain.bloc.Charter;
import vn.thidua.domain.bloc.Office;
import vn.thidua.domain.bloc.SubGroup;

/** What frames the year. */
public sealed interface YearEvent extends CycleEvent {

    /**
     * The year begins, with a copy of all that it needs from its bloc.
     *
     * @param history the whole year is recorded after the fact
     * @param regime code of the legal regime in force on the opening day, where known
     * @param charter the version in force, unknown for history that does not tell
     */
    @Term(vi = "đã mở năm thi đua", en = "The year runs, with a copy of all it needs from its bloc")
    record CycleOpened(
            String bloc,
            int year,
            String blocName,
            String authority,
            boolean illustrative,
            boolean history,
            @Nullable String regime,
            @Nullable Document guidance,
            List<SubGroup> subGroups,
            List<Member> members,
            @Nullable Integer charterVersion,
            @Nullable Charter charter,
            List<Appointment> offices,
            @Nullable LocalDate pledgeDue,
            @Nullable LocalDate resultDue)
            implements YearEvent {

        public Optional<Member> member(String board) {
            return members.stream().filter(member -> member.board().equals(board)).findFirst();
        }

        public Optional<String> holder(Office office) {
            return offices.stream()
                    .filter(appointment -> appointment.office() == office)
                    .map(Appointment::board)
                    .findFirst();
        }
    }

    /** A board as the year knows it: name and province on the opening day. */
    @Term(vi = "đơn vị thành viên trong năm", en = "A board as the year knows it")
    record Member(String board, String name, String province, @Nullable String subGroup) {}

    /** Who holds an office in the year. */
    @Term(vi = "nhiệm vụ trong năm", en = "Who holds an office in the year")
    record Appointment(Office office, String board) {}

    @Term(vi = "đã phát động phong trào", en = "A movement is launched")
    record MovementLaunched(
            String bloc,
            int year,
            String movement,
            Issuer issuer,
            String theme,
            @Nullable Integer fromYear,
            @Nullable Integer toYear,
            @Nullable Document document)
            implements YearEvent {}

    @Term(vi = "đã hưởng ứng phong trào", en = "A board answered a movement")
    record MovementAnswered(
            String bloc,
            int year,
            String movement,
            String board,
            String plan,
            @Nullable Document document)
            implements YearEvent {}

    @Term(vi = "đã kết thúc phong trào", en = "A movement is over in this year")
    record MovementClosed(String bloc, int year, String movement, String outcome)
            implements YearEvent {}

    /** The head's office passes on; who held it may be unknown in history. */
    @Term(vi = "đã bàn giao nhiệm vụ Trưởng Khối", en = "The head's office passed on")
    record LeadershipHandedOver(
            String bloc, int year, @Nullable String predecessor, String successor, int termYear)
            implements YearEvent {}

    @Term(vi = "đã đóng năm thi đua", en = "The year is over")
    record CycleClosed(String bloc, int year) implements YearEvent {}
}
