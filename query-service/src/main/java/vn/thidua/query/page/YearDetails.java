package vn.thidua.query.page;

import static vn.thidua.query.page.Words.details;

import org.springframework.stereotype.Component;
import vn.thidua.domain.calendar.CalendarEvent;
import vn.thidua.domain.calendar.CalendarEvent.DeadlineExtended;
import vn.thidua.domain.calendar.CalendarEvent.DeadlinePassed;
import vn.thidua.domain.calendar.CalendarEvent.DeadlineReminded;
import vn.thidua.domain.calendar.CalendarEvent.DeadlineSet;
import vn.thidua.domain.calendar.CalendarEvent.RegimeEndAnnounced;
import vn.thidua.domain.cycle.ChangeEvent;
import vn.thidua.domain.cycle.ChangeEvent.AuthorityChanged;
import vn.thidua.domain.cycle.ChangeEvent.CharterReplaced;
import vn.thidua.domain.cycle.ChangeEvent.MembersChanged;
import vn.thidua.domain.cycle.ChangeEvent.ObligationSettled;
import vn.thidua.domain.cycle.ChangeEvent.OfficesChanged;
import vn.thidua.domain.cycle.RequestEvent;
import vn.thidua.domain.cycle.RequestEvent.CertificationRequested;
import vn.thidua.domain.cycle.RequestEvent.ExtensionRequested;
import vn.thidua.domain.cycle.RequestEvent.RevocationRequested;
import vn.thidua.domain.cycle.YearEvent;
import vn.thidua.domain.cycle.YearEvent.CycleClosed;
import vn.thidua.domain.cycle.YearEvent.CycleOpened;
import vn.thidua.domain.cycle.YearEvent.LeadershipHandedOver;
import vn.thidua.domain.cycle.YearEvent.MovementAnswered;
import vn.thidua.domain.cycle.YearEvent.MovementClosed;
import vn.thidua.domain.cycle.YearEvent.MovementLaunched;

/** What the sentences about the frame of the year name. */
@Component
class YearDetails {
    private final Show show;
    private final Words words;

    YearDetails(Show show, Words words) {
        this.show = show;
        this.words = words;
    }

    String[] of(YearEvent event, BoardNames names) {
        return switch (event) {
            case CycleOpened e -> details(show.count(e.members().size()));
            case MovementLaunched e -> details(e.theme());
            case MovementAnswered e -> details(names.of(e.board()), e.movement());
            case MovementClosed e -> details(e.movement());
            case LeadershipHandedOver e -> details(names.of(e.successor()));
            case CycleClosed _ -> details();
        };
    }

    String[] of(ChangeEvent event, BoardNames names) {
        return switch (event) {
            case MembersChanged e ->
                    details(
                            show.date(e.on()),
                            show.count(e.members().size()),
                            show.count(e.departed().size()));
            case CharterReplaced e -> details(show.count(e.version()));
            case OfficesChanged e ->
                    details(
                            String.join(
                                    "; ",
                                    e.offices().stream()
                                            .map(held ->
                                                    words.of("office", held.office())
                                                            + ": "
                                                            + names.of(held.board()))
                                            .toList()));
            case AuthorityChanged e -> details(e.authority());
            case ObligationSettled e ->
                    details(
                            names.of(e.board()),
                            show.name(e.obligation()),
                            e.successor() == null
                                    ? words.of("treatment", e.treatment())
                                    : words.of(
                                            "treatment.to",
                                            words.of("treatment", e.treatment()),
                                            names.of(e.successor())));
        };
    }

    String[] of(RequestEvent event, BoardNames names) {
        return switch (event) {
            case ExtensionRequested e ->
                    details(show.name(e.step()), show.date(e.due()), e.reason());
            case CertificationRequested e -> details(e.ballot(), show.paper(e.minutes()));
            case RevocationRequested e ->
                    details(
                            show.name(e.award()) + ", " + names.of(e.board()),
                            show.name(e.ground()));
        };
    }

    String[] of(CalendarEvent event, BoardNames names) {
        return switch (event) {
            case DeadlineSet e -> details(show.name(e.step()), show.date(e.due()));
            case DeadlineExtended e -> details(show.name(e.step()), show.date(e.due()), e.reason());
            case DeadlineReminded e ->
                    details(
                            show.name(e.step()),
                            show.count(e.daysBefore()),
                            show.count(e.waiting().size()));
            case DeadlinePassed e ->
                    details(
                            show.name(e.step()),
                            show.date(e.due()),
                            e.missing().isEmpty()
                                    ? words.of("deadline.nobody")
                                    : names.of(e.missing()));
            case RegimeEndAnnounced e -> details(words.regime(e.regime()), show.date(e.endsOn()));
        };
    }
}
