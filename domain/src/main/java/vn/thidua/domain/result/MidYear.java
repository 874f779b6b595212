package vn.thidua.domain.result;

import java.util.List;
import vn.thidua.domain.Lists;
import vn.thidua.domain.result.ResultEvent.MidYearConcluded;
import vn.thidua.domain.result.ResultEvent.MidYearSubmitted;

/**
 * The mid-year review: how far the boards are on the way to their pledges. No award rests on it.
 */
public sealed interface MidYear {

    /** Every submission so far, oldest first. */
    List<MidYearSubmitted> submissions();

    default List<MidYearSubmitted> of(String board) {
        return submissions().stream().filter(s -> s.board().equals(board)).toList();
    }

    MidYear with(MidYearSubmitted submitted);

    /** Boards may submit, and submit again. */
    record Open(List<MidYearSubmitted> submissions) implements MidYear {
        @Override
        public Open with(MidYearSubmitted submitted) {
            return new Open(Lists.plus(submissions, submitted));
        }
    }

    /** The review is over. */
    record Concluded(List<MidYearSubmitted> submissions, MidYearConcluded conclusion)
            implements MidYear {
        @Override
        public Concluded with(MidYearSubmitted submitted) {
            return new Concluded(Lists.plus(submissions, submitted), conclusion);
        }
    }
}
