package vn.thidua.domain;

import static vn.thidua.domain.ABloc.BLOC;
import static vn.thidua.domain.ABoard.JULY;
import static vn.thidua.domain.ABoard.ORDER;
import static vn.thidua.domain.AYear.YEAR;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.cycle.ChangeCommand.SettleObligation;
import vn.thidua.domain.cycle.ChangeEvent.Departure;
import vn.thidua.domain.cycle.ChangeEvent.MembersChanged;
import vn.thidua.domain.cycle.ChangeEvent.ObligationSettled;
import vn.thidua.domain.cycle.Obligation;
import vn.thidua.domain.cycle.Treatment;

/** The invented year after Mai went up in Sen and Ban was dissolved without a successor. */
final class ADeparture {
    private ADeparture() {}

    /** What was done while they still were members, and then they left. */
    static List<Event> left(Event... before) {
        var events = new ArrayList<Event>();
        events.add(AYear.opened());
        events.addAll(List.of(before));
        events.add(departed());
        return events;
    }

    static MembersChanged departed() {
        return new MembersChanged(
                BLOC,
                YEAR,
                JULY,
                ABloc.groups(),
                AYear.opened().members().stream()
                        .filter(member -> !List.of("mai", "ban").contains(member.board()))
                        .toList(),
                List.of(departure("mai", "sen"), departure("ban", null)));
    }

    static Departure departure(String board, @Nullable String successor) {
        return new Departure(board, ABloc.name(board), successor, ORDER, JULY);
    }

    static SettleObligation settle(
            String board, Obligation obligation, Treatment treatment, @Nullable String successor) {
        return new SettleObligation(
                BLOC, YEAR, board, obligation, treatment, successor, "theo quyết định", null);
    }

    static ObligationSettled settled(
            String board, Obligation obligation, Treatment treatment, @Nullable String successor) {
        return new ObligationSettled(
                BLOC, YEAR, board, obligation, treatment, successor, "theo quyết định", null);
    }
}
