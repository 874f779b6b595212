package vn.thidua.query.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thidua.domain.cycle.ChangeEvent.MembersChanged;
import vn.thidua.domain.cycle.CycleEvent;
import vn.thidua.domain.cycle.YearEvent.CycleOpened;
import vn.thidua.domain.cycle.YearEvent.Member;

/** The names of the boards as a year learns them, event by event. */
final class BoardNames {
    private final Map<String, String> byBoard = new HashMap<>();

    /** Takes in what an event says of names; a board that left keeps its last one. */
    void learn(CycleEvent event) {
        if (event instanceof CycleOpened e) {
            learn(e.members());
        } else if (event instanceof MembersChanged e) {
            learn(e.members());
        }
    }

    boolean isEmpty() {
        return byBoard.isEmpty();
    }

    String of(String board) {
        return byBoard.getOrDefault(board, board);
    }

    String of(List<String> boards) {
        return boards.stream().map(this::of).collect(Collectors.joining(", "));
    }

    private void learn(List<Member> members) {
        members.forEach(member -> byBoard.put(member.board(), member.name()));
    }
}
