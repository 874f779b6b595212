package vn.thidua.domain.cycle;

import static vn.thidua.domain.Rejection.because;
import static vn.thidua.domain.Rejection.require;
import static vn.thidua.domain.ballot.BallotReason.BALLOT_STILL_OPEN;
import static vn.thidua.domain.conference.ConferenceReason.CONFERENCE_NOT_CONVENED;
import static vn.thidua.domain.cycle.YearReason.CHARTER_NOT_ADOPTED;
import static vn.thidua.domain.cycle.YearReason.CYCLE_ALREADY_OPEN;
import static vn.thidua.domain.cycle.YearReason.CYCLE_HAS_NO_MEMBERS;
import static vn.thidua.domain.cycle.YearReason.LEADERSHIP_ALREADY_HANDED_OVER;
import static vn.thidua.domain.cycle.YearReason.LEADERSHIP_NOT_HANDED_OVER;
import static vn.thidua.domain.cycle.YearReason.OBLIGATION_UNSETTLED;
import static vn.thidua.domain.cycle.YearReason.PROPOSAL_UNDECIDED;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Stamp;
import vn.thidua.domain.bloc.Bloc;
import vn.thidua.domain.bloc.BlocEvent.CharterAdopted;
import vn.thidua.domain.bloc.BlocRules;
import vn.thidua.domain.bloc.Charter;
import vn.thidua.domain.bloc.Office;
import vn.thidua.domain.conference.Conference;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.cycle.CycleCommand.OpenCycle;
import vn.thidua.domain.cycle.YearCommand.CloseCycle;
import vn.thidua.domain.cycle.YearCommand.CloseMovement;
import vn.thidua.domain.cycle.YearCommand.HandOverLeadership;
import vn.thidua.domain.cycle.YearCommand.LaunchMovement;
import vn.thidua.domain.cycle.YearCommand.RespondToMovement;
import vn.thidua.domain.cycle.YearEvent.CycleClosed;
import vn.thidua.domain.cycle.YearEvent.CycleOpened;
import vn.thidua.domain.cycle.YearEvent.LeadershipHandedOver;
import vn.thidua.domain.cycle.YearEvent.MovementAnswered;
import vn.thidua.domain.cycle.YearEvent.MovementClosed;
import vn.thidua.domain.cycle.YearEvent.MovementLaunched;
import vn.thidua.domain.dispute.PetitionRules;
import vn.thidua.domain.law.LegalRegime;

/** The rules that frame a year: opening, movements, hand-over, closing. */
final class YearRules {
    private YearRules() {}

    static CycleOpened open(Cycle cycle, Bloc bloc, OpenCycle c, Stamp stamp) {
        require(cycle instanceof Cycle.NotOpened, CYCLE_ALREADY_OPEN, "year", c.year());
        var known = BlocRules.established(bloc);
        var day = stamp.day();
        var members = Copies.members(known, day);
        require(!members.isEmpty(), CYCLE_HAS_NO_MEMBERS, "day", day);
        var offices = Copies.offices(known, c.year(), day);
        if (!stamp.isHistory()) {
            Copies.requireHeldByMembers(known, offices, members, day);
        }
        var adopted = known.charterOn(day).orElse(null);
        require(adopted != null || stamp.isHistory(), CHARTER_NOT_ADOPTED, "day", day);
        var charter = adopted == null ? null : adopted.charter();
        return new CycleOpened(
                c.bloc(),
                c.year(),
                known.founding().name(),
                known.authorityOn(day),
                known.founding().illustrative(),
                stamp.isHistory(),
                LegalRegime.codeOn(day),
                c.guidance(),
                known.subGroupsOn(day),
                members,
                version(adopted),
                charter,
                offices,
                due(c.pledgeDue(), charter == null ? null : charter.pledgeDue(), c.year()),
                due(c.resultDue(), charter == null ? null : charter.resultDue(), c.year()));
    }

    static YearEvent decide(Running year, YearCommand command) {
        return switch (command) {
            case LaunchMovement c -> MovementRules.launch(year, c);
            case RespondToMovement c -> MovementRules.respond(year, c);
            case CloseMovement c -> MovementRules.close(year, c);
            case HandOverLeadership c -> handOver(year, c);
            case CloseCycle c -> close(year, c);
        };
    }

    static Frame evolve(Frame frame, YearEvent event) {
        return switch (event) {
            case MovementLaunched e -> frame.with(frame.movements().with(e));
            case MovementAnswered e -> frame.with(frame.movements().with(e));
            case MovementClosed e -> frame.with(frame.movements().with(e));
            case LeadershipHandedOver e -> frame.with(e);
            case CycleOpened _, CycleClosed _ ->
                    throw new IllegalStateException("not within a year: " + event);
        };
    }

    private static LeadershipHandedOver handOver(Running year, HandOverLeadership c) {
        var successor = year.member(c.successor());
        require(!(year.conference() instanceof Conference.NotConvened), CONFERENCE_NOT_CONVENED);
        var done = year.frame().handover();
        if (done != null) {
            throw because(LEADERSHIP_ALREADY_HANDED_OVER, "board", year.nameOf(done.successor()));
        }
        return new LeadershipHandedOver(
                c.bloc(),
                c.year(),
                year.frame().bloc().holder(Office.HEAD).orElse(null),
                successor.board(),
                c.year() + 1);
    }

    private static CycleClosed close(Running year, CloseCycle c) {
        requireSettled(year);
        require(!(year.conference() instanceof Conference.NotConvened), CONFERENCE_NOT_CONVENED);
        year.ballots()
                .open()
                .ifPresent(ballot -> {
                    throw because(BALLOT_STILL_OPEN, "ballot", ballot);
                });
        require(year.frame().handover() != null, LEADERSHIP_NOT_HANDED_OVER);
        year.awards()
                .undecided()
                .ifPresent(board -> {
                    throw because(PROPOSAL_UNDECIDED, "board", year.nameOf(board));
                });
        PetitionRules.requireNoneOpen(year);
        return new CycleClosed(c.bloc(), c.year());
    }

    private static void requireSettled(Running year) {
        Obligations.firstUnsettled(year)
                .ifPresent(owed -> {
                    throw because(
                            OBLIGATION_UNSETTLED,
                            "obligation",
                            owed.obligation(),
                            "board",
                            year.nameOf(owed.board()));
                });
    }

    private static @Nullable Integer version(@Nullable CharterAdopted adopted) {
        return adopted == null ? null : adopted.version();
    }

    private static @Nullable LocalDate due(
            @Nullable LocalDate asked, Charter.@Nullable YearDay byCharter, int year) {
        if (asked != null) {
            return asked;
        }
        return byCharter == null ? null : byCharter.in(year);
    }
}
