package vn.thidua.domain.scoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.domain.scoring.ScoringEvent.ScoreFinalised;
import vn.thidua.domain.scoring.ScoringEvent.ScoreReverified;
import vn.thidua.domain.scoring.ScoringEvent.ScoreVerified;
import vn.thidua.domain.scoring.ScoringEvent.SelfScoreSubmitted;

/** Where the score of one board stands. */
public sealed interface Sheet {
    SelfScoreSubmitted self();

    /** The sheet once its lines that compare the members are computed. */
    default Sheet compared(List<ScoreLine> lines) {
        return this;
    }

    /** The board has scored itself and may do so again. */
    record Submitted(SelfScoreSubmitted self) implements Sheet {}

    /** Somebody else has looked at it; from here on the verified lines count. */
    sealed interface Reviewed extends Sheet {
        Verification verification();

        /** Whatever was settled, these criteria are open again. */
        default Verified opened(List<String> criteria) {
            return new Verified(self(), verification(), Map.of()).with(criteria, Matter.REOPENED);
        }
    }

    /**
     * Verified, and not locked.
     *
     * @param open criteria that are not settled, and why
     */
    record Verified(SelfScoreSubmitted self, Verification verification, Map<String, Matter> open)
            implements Reviewed {

        @Override
        public Verified opened(List<String> criteria) {
            return with(criteria, Matter.REOPENED);
        }

        Verified with(List<String> criteria, Matter matter) {
            var all = new LinkedHashMap<>(open);
            criteria.forEach(criterion -> all.put(criterion, matter));
            return new Verified(self, verification, Map.copyOf(all));
        }

        Verified with(ScoreReverified event) {
            var left = new LinkedHashMap<>(open);
            event.entries().forEach(entry -> left.remove(entry.criterion()));
            return new Verified(
                    self,
                    new Verification(
                            event.verifier(), event.scaleVersion(), event.lines(), event.total()),
                    Map.copyOf(left));
        }
    }

    /** The inputs stand, so that all members can be compared. */
    record Locked(SelfScoreSubmitted self, Verification verification) implements Reviewed {}

    /** The score is final. */
    record Finalised(SelfScoreSubmitted self, Verification verification, ScoreFinalised score)
            implements Reviewed {

        @Override
        public Sheet compared(List<ScoreLine> lines) {
            return score.lines().containsAll(lines) ? this : new Locked(self, verification);
        }
    }

    /** What the verifier found, with the version of the scale that it was computed by. */
    record Verification(String verifier, int scaleVersion, List<ScoreLine> lines, int total) {
        static Verification of(ScoreVerified event) {
            return new Verification(
                    event.verifier(), event.scaleVersion(), event.lines(), event.total());
        }
    }

    /** Why a verified criterion is not settled. */
    enum Matter {
        ASKED,
        EXPLAINED,
        REOPENED
    }
}
