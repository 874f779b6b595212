package vn.thidua.domain.scoring;

import java.util.List;
import java.util.Optional;
import vn.thidua.domain.result.Indicator;
import vn.thidua.domain.scoring.ScoringEvent.RankingComputed;
import vn.thidua.domain.scoring.ScoringEvent.ScoreFinalised;

/** The scores of a year. */
public record Scores() {

    public static Scores none() {
        return new Scores();
    }

    /** The final score of a board, unless its verification was opened again since. */
    public Optional<ScoreFinalised> finalOf(String board) {
        return Optional.empty();
    }

    /** The latest ranking, unless a score in it was opened again since. */
    public Optional<RankingComputed> ranking() {
        return Optional.empty();
    }

    /** The criteria of the scale in force that are measured by one of the indicators. */
    public List<String> measuredBy(List<Indicator> indicators) {
        return List.of();
    }
}
