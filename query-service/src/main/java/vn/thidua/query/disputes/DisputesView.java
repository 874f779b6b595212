package vn.thidua.query.disputes;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Document;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.dispute.Finding;
import vn.thidua.domain.dispute.Matter;
import vn.thidua.query.reading.Heading;

/** The petitions of a year in the order they were filed. */
public record DisputesView(Heading heading, List<Petition> petitions) {

    /**
     * One petition; boards by name.
     *
     * @param about the board that it is about
     * @param criteria lines of the score that it disputes
     */
    public record Petition(
            String petition,
            String board,
            Matter matter,
            String about,
            List<String> criteria,
            @Nullable String ballot,
            @Nullable AwardKind award,
            String grounds,
            LocalDate filedOn,
            LocalDate answerBy,
            @Nullable LocalDate acknowledgedOn,
            @Nullable Resolution resolution,
            @Nullable Escalation escalation) {}

    /**
     * How it was decided, and by which board.
     *
     * @param reopened lines of the score that are verified again
     */
    public record Resolution(
            LocalDate on,
            String decidedBy,
            Finding finding,
            List<String> reopened,
            String reason,
            int daysLate) {}

    /** To whom it went on. */
    public record Escalation(LocalDate on, String authority, @Nullable Document document) {}
}
