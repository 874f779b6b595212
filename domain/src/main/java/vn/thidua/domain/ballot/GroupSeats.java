package vn.thidua.domain.ballot;

import java.util.List;
import vn.thidua.domain.Term;

/**
 * The seats that the candidates of one sub-group may take together. Candidates without a sub-group
 * are in no such list and have no limit but the seats of the ballot.
 */
@Term(vi = "suất theo nhóm", en = "The seats that a sub-group has taken")
public record GroupSeats(String subGroup, int seats, List<String> candidates) {

    GroupSeats without(List<String> seated, List<String> remaining) {
        int taken = (int) candidates.stream().filter(seated::contains).count();
        return new GroupSeats(
                subGroup, seats - taken, candidates.stream().filter(remaining::contains).toList());
    }
}
