package vn.thidua.domain.scoring;

import java.util.Comparator;
import java.util.List;
import vn.thidua.domain.scoring.ScoringEvent.Place;
import vn.thidua.domain.scoring.ScoringEvent.ScoreFinalised;

/**
 * Places by the share of what each board could attain, which is its total scaled to the full table
 * and compared without rounding. Equal shares share a rank and leave out the next ones.
 */
public final class Ranking {
    /** The higher share first. */
    private static final Comparator<ScoreFinalised> BY_SHARE =
            (one, other) ->
                    Long.compare(
                            (long) other.total() * one.attainable(),
                            (long) one.total() * other.attainable());

    private Ranking() {}

    /** The same scores give the same places; equals stay in the order in which they come. */
    public static List<Place> of(List<ScoreFinalised> scores) {
        return scores.stream().sorted(BY_SHARE).map(score -> place(score, scores)).toList();
    }

    private static Place place(ScoreFinalised score, List<ScoreFinalised> all) {
        long higher = all.stream().filter(other -> BY_SHARE.compare(other, score) < 0).count();
        long equal = all.stream().filter(other -> BY_SHARE.compare(other, score) == 0).count();
        return new Place(
                score.board(), score.total(), score.attainable(), (int) higher + 1, equal > 1);
    }
}
