package vn.thidua.domain.bloc;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.domain.State;
import vn.thidua.domain.bloc.BlocEvent.BlocEstablished;
import vn.thidua.domain.bloc.BlocEvent.BoardRegistered;
import vn.thidua.domain.bloc.BlocEvent.CharterAdopted;
import vn.thidua.domain.bloc.BlocEvent.LeadershipAppointed;

/** What the rules know of a bloc. */
public sealed interface Bloc extends State {

    /** Nobody has established it. */
    record Unknown() implements Bloc {}

    /** It exists; members, charters and offices are kept as they were recorded. */
    record Established(
            BlocEstablished founding,
            List<BoardRegistered> boards,
            List<CharterAdopted> charters,
            List<LeadershipAppointed> offices)
            implements Bloc {

        public Optional<BoardRegistered> board(String board) {
            return boards.stream().filter(known -> known.board().equals(board)).findFirst();
        }

        public List<BoardRegistered> membersOn(LocalDate day) {
            return boards.stream().filter(board -> !board.memberFrom().isAfter(day)).toList();
        }

        public Optional<CharterAdopted> charterOn(LocalDate day) {
            return charters.stream()
                    .filter(charter -> !charter.effectiveFrom().isAfter(day))
                    .reduce((earlier, later) -> later);
        }

        public Optional<String> holder(int year, Office office) {
            return offices.stream()
                    .filter(held -> held.year() == year && held.office() == office)
                    .map(LeadershipAppointed::board)
                    .findFirst();
        }
    }
}
