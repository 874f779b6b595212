package vn.thidua.domain.ballot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.thidua.domain.ballot.Tally.Outcome;

/**
 * Gives the seats from high to low, within what each sub-group may take. Equals who cannot all be
 * seated are tied; the seats that they contend for are kept for them.
 */
final class Seats {
    private static final String NO_GROUP = "";

    private final Map<String, String> groupOf = new HashMap<>();
    private final Map<String, Integer> room = new HashMap<>();
    private final Map<String, Outcome> outcomes = new HashMap<>();
    private int left;

    private Seats(int seats, List<GroupSeats> groups) {
        left = seats;
        for (var group : groups) {
            room.put(group.subGroup(), group.seats());
            group.candidates().forEach(candidate -> groupOf.put(candidate, group.subGroup()));
        }
    }

    /** The outcome of each candidate in the ranks. */
    static Map<String, Outcome> give(Ranks ranks, int seats, List<GroupSeats> groups) {
        var giving = new Seats(seats, groups);
        ranks.from().forEach(giving::rank);
        return giving.outcomes;
    }

    private void rank(List<String> rank) {
        rank.forEach(candidate -> outcomes.put(candidate, Outcome.OVER_QUOTA));
        var byGroup = new TreeMap<String, List<String>>();
        rank.forEach(candidate ->
                byGroup.computeIfAbsent(group(candidate), _ -> new ArrayList<>()).add(candidate));
        int seatable =
                byGroup.entrySet().stream().mapToInt(e -> seatable(e.getKey(), e.getValue())).sum();
        if (seatable <= left) {
            byGroup.forEach(this::seat);
        } else if (left > 0) {
            byGroup.forEach(this::tieIfRoom);
            left = 0;
        }
    }

    /** Enough seats for the whole rank; only a sub-group may be too small for its own. */
    private void seat(String group, List<String> equals) {
        int taking = seatable(group, equals);
        if (taking == equals.size()) {
            mark(equals, Outcome.ELECTED);
        } else if (taking > 0) {
            mark(equals, Outcome.TIED);
        }
        left -= taking;
        room.computeIfPresent(group, (_, seats) -> seats - taking);
    }

    private void tieIfRoom(String group, List<String> equals) {
        if (seatable(group, equals) > 0) {
            mark(equals, Outcome.TIED);
        }
    }

    private void mark(List<String> candidates, Outcome outcome) {
        candidates.forEach(candidate -> outcomes.put(candidate, outcome));
    }

    private int seatable(String group, List<String> equals) {
        return Math.min(equals.size(), room.getOrDefault(group, equals.size()));
    }

    private String group(String candidate) {
        return groupOf.getOrDefault(candidate, NO_GROUP);
    }
}
