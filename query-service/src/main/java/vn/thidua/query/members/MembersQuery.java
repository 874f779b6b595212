package vn.thidua.query.members;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.domain.Stamp;
import vn.thidua.domain.Streams;
import vn.thidua.domain.bloc.Bloc;
import vn.thidua.domain.bloc.Bloc.Established;
import vn.thidua.domain.bloc.BoardHistory;
import vn.thidua.domain.bloc.Spell;
import vn.thidua.domain.bloc.SubGroup;
import vn.thidua.domain.bloc.Succession;
import vn.thidua.domain.cycle.Cycle;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.query.journal.Fold;
import vn.thidua.query.members.MembersView.Former;
import vn.thidua.query.members.MembersView.Holder;
import vn.thidua.query.members.MembersView.Link;
import vn.thidua.query.members.MembersView.Mandate;
import vn.thidua.query.members.MembersView.Member;
import vn.thidua.query.reading.AsOf;

/** Reads a bloc through time, by the rules that say who was a member on which day. */
@Component
public class MembersQuery {
    private final Fold fold;
    private final Clock clock;

    MembersQuery(Fold fold, Clock clock) {
        this.fold = fold;
        this.clock = clock;
    }

    /**
     * The bloc on a day.
     *
     * @param on the day, or today
     * @param known the last day whose records count, or all of them
     */
    public Optional<MembersView> members(
            String bloc, @Nullable LocalDate on, @Nullable LocalDate known) {
        var folded = fold.of(Streams.bloc(bloc), entry -> isKnown(entry, known));
        return switch (folded.state()) {
            case Established b ->
                    Optional.of(new OnDay(b, on == null ? today() : on).view(known, folded.asOf()));
            case Bloc.Unknown _, Cycle _ -> Optional.empty();
        };
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Stamp.ZONE));
    }

    private static boolean isKnown(LogEntry entry, @Nullable LocalDate known) {
        return known == null || !entry.recordedAt().atZone(Stamp.ZONE).toLocalDate().isAfter(known);
    }

    /** The bloc seen from one day. */
    private record OnDay(Established bloc, LocalDate day) {

        MembersView view(@Nullable LocalDate known, AsOf asOf) {
            var founding = bloc.founding();
            return new MembersView(
                    founding.bloc(),
                    founding.name(),
                    founding.illustrative(),
                    day,
                    known,
                    asOf,
                    bloc.authorityOn(day),
                    bloc.subGroupsOn(day).stream().map(SubGroup::name).toList(),
                    members(),
                    bloc.boards().byId().values().stream()
                            .flatMap(board -> former(board).stream())
                            .toList(),
                    offices());
        }

        private List<Member> members() {
            var groups = bloc.subGroupsOn(day).stream().map(SubGroup::id).toList();
            return bloc.membersOn(day).stream()
                    .sorted(
                            Comparator.comparingInt(board ->
                                    bloc.subGroupOn(board.board(), day)
                                            .map(groups::indexOf)
                                            .orElse(groups.size())))
                    .map(this::member)
                    .toList();
        }

        private Member member(BoardHistory board) {
            var id = board.board();
            return new Member(
                    id,
                    board.nameOn(day),
                    board.province(),
                    bloc.subGroupOn(id, day).flatMap(this::groupName).orElse(null),
                    board.spellBy(day).map(Spell::from).orElse(day),
                    bloc.predecessorsOf(id).stream()
                            .filter(link -> !link.from().isAfter(day))
                            .map(link -> link(link, link.predecessor()))
                            .toList(),
                    bloc.mandatesOf(id, day).stream()
                            .map(mandate ->
                                    new Mandate(
                                            mandate.granted().capacity(),
                                            mandate.granted().from(),
                                            mandate.lastDay()))
                            .toList());
        }

        /** A board whose last stretch of membership was over by the day. */
        private Optional<Former> former(BoardHistory board) {
            return board.spellBy(day)
                    .filter(spell -> spell instanceof Spell.Ended && !spell.covers(day))
                    .map(spell -> former(board, (Spell.Ended) spell));
        }

        private Former former(BoardHistory board, Spell.Ended spell) {
            return new Former(
                    board.board(),
                    board.nameOn(spell.until().minusDays(1)),
                    board.province(),
                    spell.from(),
                    spell.until(),
                    spell.instrument(),
                    bloc.successorsOf(board.board()).stream()
                            .filter(link -> !link.from().isAfter(day))
                            .map(link -> link(link, link.successor()))
                            .toList());
        }

        private Link link(Succession link, String other) {
            return new Link(link.kind(), bloc.nameOn(other, day), link.instrument(), link.from());
        }

        private Optional<String> groupName(String group) {
            return bloc.subGroupsOn(day).stream()
                    .filter(known -> known.id().equals(group))
                    .map(SubGroup::name)
                    .findFirst();
        }

        private List<Holder> offices() {
            return bloc.offices().tenures().stream()
                    .map(tenure ->
                            new Holder(
                                    tenure.year(),
                                    tenure.office(),
                                    bloc.nameOn(tenure.holders().on(day), day)))
                    .sorted(
                            Comparator.comparingInt(Holder::year)
                                    .reversed()
                                    .thenComparing(Holder::office))
                    .toList();
        }
    }
}
