package vn.thidua.query.years;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.bloc.Office;
import vn.thidua.domain.law.LegalRegime;

/**
 * The blocs and their years, the latest first.
 *
 * @param heldSince since when a fault keeps something of it from going on
 */
public record YearsView(List<BlocLine> blocs, @Nullable Instant heldSince) {

    /** Of these blocs alone. */
    public YearsView only(Predicate<String> blocIsShown) {
        return new YearsView(
                blocs.stream().filter(line -> blocIsShown.test(line.bloc())).toList(), heldSince);
    }

    /**
     * A bloc.
     *
     * @param boards members ever registered
     * @param offices appointments of all years, also of years that were never opened here
     */
    public record BlocLine(
            String bloc,
            String name,
            String authority,
            boolean illustrative,
            int boards,
            List<OfficeLine> offices,
            List<YearLine> years) {}

    /** Who was appointed to an office, by name. */
    public record OfficeLine(int year, Office office, String board) {}

    /** A year; head, deputy and host by name, absent where nobody is recorded. */
    public record YearLine(
            int year,
            boolean history,
            @Nullable String head,
            @Nullable String deputy,
            @Nullable String host,
            int members,
            @Nullable ConferenceLine conference,
            State state,
            @Nullable LegalRegime regime,
            @Nullable String nextHead,
            List<AwardCount> awards) {}

    public record ConferenceLine(LocalDate on, String place, @Nullable String host) {}

    /** How often an award was proposed, and what became of it; a revoked one was awarded first. */
    public record AwardCount(
            AwardKind award, int proposed, int awarded, int downgraded, int refused, int revoked) {}

    /** Whether a year still takes acts. */
    public enum State {
        OPEN,
        CLOSED
    }
}
