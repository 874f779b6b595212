package vn.thidua.domain.bloc;

import static vn.thidua.domain.Rejection.because;
import static vn.thidua.domain.Rejection.require;
import static vn.thidua.domain.bloc.BlocReason.HEAD_CANNOT_BE_DEPUTY;
import static vn.thidua.domain.bloc.BlocReason.OFFICE_ALREADY_FILLED;
import static vn.thidua.domain.bloc.BoardReason.AUTHORITY_UNCHANGED;
import static vn.thidua.domain.bloc.BoardReason.HOLDER_NOT_A_MEMBER;
import static vn.thidua.domain.bloc.BoardReason.OFFICE_VACANT;
import static vn.thidua.domain.bloc.MemberRules.known;
import static vn.thidua.domain.bloc.MemberRules.memberOn;

import java.time.LocalDate;
import java.util.Optional;
import vn.thidua.domain.bloc.Bloc.Established;
import vn.thidua.domain.bloc.BlocCommand.AppointLeadership;
import vn.thidua.domain.bloc.BlocEvent.LeadershipAppointed;
import vn.thidua.domain.bloc.LeadingCommand.EndMandate;
import vn.thidua.domain.bloc.LeadingCommand.GrantMandate;
import vn.thidua.domain.bloc.LeadingCommand.ReplaceLeadership;
import vn.thidua.domain.bloc.LeadingCommand.TransferBloc;
import vn.thidua.domain.bloc.LeadingEvent.BlocTransferred;
import vn.thidua.domain.bloc.LeadingEvent.LeadershipReplaced;
import vn.thidua.domain.bloc.LeadingEvent.MandateEnded;
import vn.thidua.domain.bloc.LeadingEvent.MandateGranted;

/** The rules of the offices of a year, and of the ministry that the bloc belongs to. */
final class LeadingRules {
    private LeadingRules() {}

    static LeadingEvent decide(Established bloc, LeadingCommand command) {
        return switch (command) {
            case ReplaceLeadership c -> replace(bloc, c);
            case TransferBloc c -> transfer(bloc, c);
            case GrantMandate c -> MandateRules.grant(bloc, c);
            case EndMandate c -> MandateRules.end(bloc, c);
        };
    }

    static Established evolve(Established bloc, LeadingEvent event) {
        return switch (event) {
            case LeadershipReplaced e -> bloc.with(bloc.offices().with(e));
            case BlocTransferred e -> bloc.with(e);
            case MandateGranted e -> bloc.with(bloc.mandates().with(e));
            case MandateEnded e -> bloc.with(bloc.mandates().with(e));
        };
    }

    static LeadershipAppointed appoint(Established bloc, AppointLeadership c, LocalDate day) {
        var board = known(bloc, c.board());
        require(
                board.isMemberBetween(firstDay(c.year(), day), LocalDate.of(c.year(), 12, 31)),
                HOLDER_NOT_A_MEMBER,
                "board",
                board.nameOn(day),
                "year",
                c.year());
        bloc.offices()
                .holder(c.year(), c.office(), day)
                .ifPresent(holder -> {
                    throw because(
                            OFFICE_ALREADY_FILLED,
                            "year",
                            c.year(),
                            "board",
                            bloc.nameOn(holder, day));
                });
        requireNoRival(bloc, c.year(), c.office(), c.board(), day);
        return new LeadershipAppointed(c.bloc(), c.year(), c.office(), c.board(), c.instrument());
    }

    /** A board that ceased in the year can only have been appointed before it did. */
    private static LocalDate firstDay(int year, LocalDate day) {
        return day.getYear() == year ? day : LocalDate.of(year, 1, 1);
    }

    private static LeadershipReplaced replace(Established bloc, ReplaceLeadership c) {
        var board = memberOn(bloc, c.board(), c.from());
        var holder =
                bloc.offices()
                        .holder(c.year(), c.office(), c.from())
                        .orElseThrow(() ->
                                because(OFFICE_VACANT, "year", c.year(), "office", c.office()));
        require(
                !holder.equals(c.board()),
                OFFICE_ALREADY_FILLED,
                "year",
                c.year(),
                "board",
                board.nameOn(c.from()));
        requireNoRival(bloc, c.year(), c.office(), c.board(), c.from());
        return new LeadershipReplaced(
                c.bloc(),
                c.year(),
                c.office(),
                holder,
                c.board(),
                c.reason(),
                c.instrument(),
                c.from());
    }

    private static BlocTransferred transfer(Established bloc, TransferBloc c) {
        var before = bloc.authorityOn(c.from());
        require(
                !before.equals(c.authority()),
                AUTHORITY_UNCHANGED,
                "day",
                c.from(),
                "authority",
                before);
        return new BlocTransferred(c.bloc(), before, c.authority(), c.instrument(), c.from());
    }

    /** Head and deputy are two boards, on the day and as far as is known after it. */
    private static void requireNoRival(
            Established bloc, int year, Office office, String board, LocalDate day) {
        var rivals =
                rival(office)
                        .flatMap(other -> bloc.offices().of(year, other))
                        .map(Offices.Tenure::holders);
        require(
                rivals.stream().flatMap(held -> held.since(day)).noneMatch(board::equals),
                HEAD_CANNOT_BE_DEPUTY);
    }

    private static Optional<Office> rival(Office office) {
        return switch (office) {
            case HEAD -> Optional.of(Office.DEPUTY);
            case DEPUTY -> Optional.of(Office.HEAD);
            case HOST -> Optional.empty();
        };
    }
}
