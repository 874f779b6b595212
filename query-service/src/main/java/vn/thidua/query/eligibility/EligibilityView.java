package vn.thidua.query.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Document;
import vn.thidua.domain.award.Ground;
import vn.thidua.domain.award.HoldGround;
import vn.thidua.query.reading.Heading;

/** Which boards may be proposed, and what stands against the others. */
public record EligibilityView(Heading heading, List<BoardLine> boards) {

    /**
     * One board; without a ground it may be proposed.
     *
     * @param holds every hold there has been, also those that are lifted
     */
    public record BoardLine(
            String board, String name, boolean member, List<Ground> grounds, List<Hold> holds) {

        public boolean isEligible() {
            return grounds.isEmpty();
        }
    }

    /** A hold: why, by which paper, and from when until when. */
    public record Hold(
            HoldGround ground,
            Document basis,
            LocalDate from,
            @Nullable LocalDate liftedOn,
            @Nullable Document liftBasis) {}
}
