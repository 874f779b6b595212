package vn.thidua.domain.bloc;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.domain.Lists;
import vn.thidua.domain.bloc.BlocEvent.LeadershipAppointed;
import vn.thidua.domain.bloc.LeadingEvent.LeadershipReplaced;

/** Who holds which office of which year, in the order of the first appointments. */
public record Offices(List<Tenure> tenures) {

    /** One office of one year, and the boards that held it one after the other. */
    public record Tenure(int year, Office office, Timeline<String> holders) {}

    static Offices none() {
        return new Offices(List.of());
    }

    public Optional<Tenure> of(int year, Office office) {
        return tenures.stream()
                .filter(tenure -> tenure.year() == year && tenure.office() == office)
                .findFirst();
    }

    /** Who holds the office of the year on the day. */
    public Optional<String> holder(int year, Office office, LocalDate day) {
        return of(year, office).map(tenure -> tenure.holders().on(day));
    }

    Offices with(LeadershipAppointed e) {
        return new Offices(
                Lists.plus(tenures, new Tenure(e.year(), e.office(), Timeline.of(e.board()))));
    }

    Offices with(LeadershipReplaced e) {
        return new Offices(
                tenures.stream()
                        .map(tenure ->
                                tenure.year() == e.year() && tenure.office() == e.office()
                                        ? replaced(tenure, e)
                                        : tenure)
                        .toList());
    }

    private static Tenure replaced(Tenure tenure, LeadershipReplaced e) {
        return new Tenure(
                tenure.year(), tenure.office(), tenure.holders().then(e.from(), e.board()));
    }
}
