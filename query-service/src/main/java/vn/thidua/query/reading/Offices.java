package vn.thidua.query.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.bloc.Office;
import vn.thidua.domain.cycle.YearEvent.Appointment;

/** Who holds which office, out of what a year was told. */
public final class Offices {
    private Offices() {}

    public static @Nullable String holder(List<Appointment> offices, Office office) {
        return offices.stream()
                .filter(held -> held.office() == office)
                .map(Appointment::board)
                .findFirst()
                .orElse(null);
    }
}
