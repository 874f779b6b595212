package vn.thidua.domain.ballot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import vn.thidua.domain.ballot.BallotEvent.BallotOpened;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.cycle.YearEvent.Member;

/** The places that a ballot has to give: in all, and what each sub-group may take of them. */
record Places(int seats, List<GroupSeats> groups) {

    /** The places of a ballot; one that did not keep its groups goes by those of the year. */
    static Places of(Running year, BallotOpened opened) {
        var rule = opened.rule();
        var kept = rule.groups();
        return new Places(
                rule.seats(),
                kept == null ? perGroup(year, opened.candidates(), rule.seatsPerSubGroup()) : kept);
    }

    /** The candidates by sub-group, each with the same number of places. */
    static List<GroupSeats> perGroup(Running year, List<String> candidates, int seats) {
        var byGroup = new LinkedHashMap<String, List<String>>();
        for (var candidate : candidates) {
            year.frame()
                    .bloc()
                    .member(candidate)
                    .map(Member::subGroup)
                    .ifPresent(group ->
                            byGroup.computeIfAbsent(group, _ -> new ArrayList<>()).add(candidate));
        }
        return byGroup.entrySet().stream()
                .map(e -> new GroupSeats(e.getKey(), seats, List.copyOf(e.getValue())))
                .toList();
    }

    /** What is left for some candidates once others are seated. */
    Places without(List<String> seated, List<String> candidates) {
        return new Places(
                seats - seated.size(),
                groups.stream()
                        .map(group -> group.without(seated, candidates))
                        .filter(group -> !group.candidates().isEmpty())
                        .toList());
    }
}
