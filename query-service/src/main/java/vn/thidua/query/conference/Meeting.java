package vn.thidua.query.conference;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Document;
import vn.thidua.domain.conference.Conference.Convened;
import vn.thidua.domain.conference.Conference.Met;
import vn.thidua.domain.conference.Conference.Minuted;
import vn.thidua.domain.conference.Conference.NotConvened;
import vn.thidua.domain.conference.ConferenceEvent.AttendanceRecorded;
import vn.thidua.domain.conference.ConferenceEvent.ConferenceConvened;
import vn.thidua.domain.conference.ConferenceEvent.ResolutionRecorded;
import vn.thidua.domain.conference.Teller;
import vn.thidua.query.conference.ConferenceView.Absent;
import vn.thidua.query.conference.ConferenceView.Attendance;
import vn.thidua.query.conference.ConferenceView.Call;
import vn.thidua.query.conference.ConferenceView.Phase;
import vn.thidua.query.conference.ConferenceView.Quorum;
import vn.thidua.query.conference.ConferenceView.Resolution;

/** What the rules know of the conference, boards by their names and no person at all. */
record Meeting(Sitting sitting) {

    ConferenceView view() {
        var year = sitting.year();
        var met = met();
        return new ConferenceView(
                sitting.folded().heading(year),
                phase(),
                call().map(this::call).orElse(null),
                agenda(),
                met.map(Met::attendance).map(this::attendance).orElse(null),
                quorum(),
                year.conference().tellers().stream().map(Teller::board).map(year::nameOf).toList(),
                new Sheets(sitting).all(),
                met.map(Met::resolutions).orElse(List.of()).stream()
                        .map(Meeting::resolution)
                        .toList(),
                minutes());
    }

    private Phase phase() {
        return switch (sitting.year().conference()) {
            case NotConvened _ -> Phase.NOT_CONVENED;
            case Convened _ -> Phase.CONVENED;
            case Met _ -> Phase.IN_SESSION;
            case Minuted _ -> Phase.OVER;
        };
    }

    private Optional<ConferenceConvened> call() {
        return switch (sitting.year().conference()) {
            case NotConvened _ -> Optional.empty();
            case Convened convened -> Optional.of(convened.call());
            case Met met -> Optional.of(met.call());
            case Minuted minuted -> Optional.of(minuted.met().call());
        };
    }

    private List<String> agenda() {
        return switch (sitting.year().conference()) {
            case NotConvened _ -> List.of();
            case Convened convened -> convened.agenda();
            case Met met -> met.agenda();
            case Minuted minuted -> minuted.met().agenda();
        };
    }

    private Optional<Met> met() {
        return switch (sitting.year().conference()) {
            case NotConvened _, Convened _ -> Optional.empty();
            case Met met -> Optional.of(met);
            case Minuted minuted -> Optional.of(minuted.met());
        };
    }

    private @Nullable Document minutes() {
        return sitting.year().conference() instanceof Minuted over
                ? over.minutes().minutes()
                : null;
    }

    private Call call(ConferenceConvened e) {
        var host = e.host();
        return new Call(
                e.on(), e.place(), host == null ? null : sitting.year().nameOf(host), e.chairs());
    }

    private Attendance attendance(AttendanceRecorded e) {
        var year = sitting.year();
        return new Attendance(
                e.present().stream().map(year::nameOf).toList(),
                e.absent().stream()
                        .map(absent -> new Absent(year.nameOf(absent.board()), absent.reason()))
                        .toList(),
                e.guests());
    }

    private @Nullable Quorum quorum() {
        var charter = sitting.year().frame().bloc().charter();
        if (charter == null) {
            return null;
        }
        var rule = charter.quorum();
        int members = sitting.year().members().size();
        return new Quorum(
                members, rule.numerator(), rule.denominator(), rule.needed(members), rule.source());
    }

    private static Resolution resolution(ResolutionRecorded e) {
        return new Resolution(e.text(), e.adopted(), e.agree(), e.disagree(), e.abstain());
    }
}
