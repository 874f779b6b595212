package vn.thidua.domain.bloc;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.domain.Lists;
import vn.thidua.domain.Requests;
import vn.thidua.domain.State;
import vn.thidua.domain.bloc.BlocEvent.BlocEstablished;
import vn.thidua.domain.bloc.BlocEvent.CharterAdopted;
import vn.thidua.domain.privacy.DataRequests;

/** What the rules know of a bloc. */
public sealed interface Bloc extends State {

    /** Nobody has established it. */
    record Unknown() implements Bloc {}

    /** It exists. Whatever holds from a day on is asked for by the day; nothing is forgotten. */
    record Established(
            BlocEstablished founding,
            Timeline<String> authorities,
            Timeline<List<SubGroup>> partitions,
            Boards boards,
            List<CharterAdopted> charters,
            Offices offices,
            Mandates mandates,
            Asked asked)
            implements Bloc {

        static Established from(BlocEstablished founding) {
            return new Established(
                    founding,
                    Timeline.of(founding.authority()),
                    Timeline.of(founding.subGroups()),
                    Boards.none(),
                    List.of(),
                    Offices.none(),
                    Mandates.none(),
                    Asked.nothing());
        }

        public Optional<BoardHistory> board(String board) {
            return boards.of(board);
        }

        /** The members of a day, in the order they were recorded. */
        public List<BoardHistory> membersOn(LocalDate day) {
            return boards.membersOn(day);
        }

        /** The name of a board on a day; an identifier that nobody knows stands for itself. */
        public String nameOn(String board, LocalDate day) {
            return board(board).map(known -> known.nameOn(day)).orElse(board);
        }

        /** The place of a board, as long as the bloc is divided into that sub-group. */
        public Optional<String> subGroupOn(String board, LocalDate day) {
            return board(board)
                    .flatMap(known -> known.places().on(day))
                    .filter(group -> hasSubGroup(group, day));
        }

        /** How the membership of a board that is no member on the day ended, or a refusal. */
        public Spell.Ended endOf(String board, LocalDate day) {
            return MemberRules.endedBy(this, board, day);
        }

        public List<SubGroup> subGroupsOn(LocalDate day) {
            return partitions.on(day);
        }

        public String authorityOn(LocalDate day) {
            return authorities.on(day);
        }

        public List<Succession> successorsOf(String board) {
            return boards.successorsOf(board);
        }

        public List<Succession> predecessorsOf(String board) {
            return boards.predecessorsOf(board);
        }

        public Optional<CharterAdopted> charterOn(LocalDate day) {
            return charters.stream()
                    .filter(charter -> !charter.effectiveFrom().isAfter(day))
                    .reduce((earlier, later) -> later);
        }

        /** The mandates by which somebody acts for the board; none when it is no member. */
        public List<Mandates.Mandate> mandatesOf(String board, LocalDate day) {
            return mandates.ofBoard(board).stream()
                    .filter(mandate -> mandate.holdsBetween(day, day))
                    .filter(_ -> board(board).filter(known -> known.isMemberOn(day)).isPresent())
                    .toList();
        }

        /** The boards for which a person acts on the day, in whatever capacity. */
        public List<String> boardsOf(String person, LocalDate day) {
            return mandates.byId().values().stream()
                    .filter(mandate -> mandate.granted().person().equals(person))
                    .filter(mandate -> mandatesOf(mandate.granted().board(), day).contains(mandate))
                    .map(mandate -> mandate.granted().board())
                    .distinct()
                    .toList();
        }

        public Requests requests() {
            return asked.requests();
        }

        public DataRequests dataRequests() {
            return asked.dataRequests();
        }

        boolean hasSubGroup(String group, LocalDate day) {
            return subGroupsOn(day).stream().anyMatch(known -> known.id().equals(group));
        }

        Established with(Boards next) {
            return new Established(
                    founding, authorities, partitions, next, charters, offices, mandates, asked);
        }

        Established with(CharterAdopted next) {
            return new Established(
                    founding,
                    authorities,
                    partitions,
                    boards,
                    Lists.plus(charters, next),
                    offices,
                    mandates,
                    asked);
        }

        Established with(Offices next) {
            return new Established(
                    founding, authorities, partitions, boards, charters, next, mandates, asked);
        }

        Established with(Mandates next) {
            return new Established(
                    founding, authorities, partitions, boards, charters, offices, next, asked);
        }

        Established with(Requests next) {
            return with(new Asked(next, asked.dataRequests()));
        }

        Established with(DataRequests next) {
            return with(new Asked(asked.requests(), next));
        }

        private Established with(Asked next) {
            return new Established(
                    founding, authorities, partitions, boards, charters, offices, mandates, next);
        }

        Established with(LeadingEvent.BlocTransferred e) {
            return new Established(
                    founding,
                    authorities.then(e.from(), e.authority()),
                    partitions,
                    boards,
                    charters,
                    offices,
                    mandates,
                    asked);
        }

        Established with(BoardEvent.BlocPartitioned e) {
            return new Established(
                    founding,
                    authorities,
                    partitions.then(e.from(), e.subGroups()),
                    boards.placed(e.placements(), e.from()),
                    charters,
                    offices,
                    mandates,
                    asked);
        }
    }
}
