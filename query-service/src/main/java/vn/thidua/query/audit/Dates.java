package vn.thidua.query.audit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Event;
import vn.thidua.domain.award.AfterEvent.AwardRevoked;
import vn.thidua.domain.award.AwardEvent;
import vn.thidua.domain.award.AwardEvent.AwardProposed;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.ballot.BallotEvent;
import vn.thidua.domain.bloc.BlocEvent;
import vn.thidua.domain.calendar.CalendarEvent;
import vn.thidua.domain.conference.ConferenceEvent;
import vn.thidua.domain.cycle.ChangeEvent;
import vn.thidua.domain.cycle.ChangeEvent.MembersChanged;
import vn.thidua.domain.cycle.CycleEvent;
import vn.thidua.domain.cycle.RequestEvent;
import vn.thidua.domain.cycle.YearEvent;
import vn.thidua.domain.cycle.YearEvent.CycleClosed;
import vn.thidua.domain.cycle.YearEvent.CycleOpened;
import vn.thidua.domain.cycle.YearEvent.Member;
import vn.thidua.domain.dispute.PetitionEvent;
import vn.thidua.domain.dossier.DossierEvent;
import vn.thidua.domain.pledge.PledgeEvent;
import vn.thidua.domain.pledge.PledgeEvent.PledgeRegistered;
import vn.thidua.domain.pledge.PledgeEvent.PledgeSigned;
import vn.thidua.domain.result.ResultEvent;
import vn.thidua.domain.result.ResultEvent.AnnualResultCorrected;
import vn.thidua.domain.result.ResultEvent.AnnualResultSubmitted;
import vn.thidua.domain.scoring.ScoringEvent;

/**
 * On which day each step was last taken, and what the board that left was like. The rules do not
 * keep it; the entries do.
 */
final class Dates {
    private final Map<Step, LocalDate> days = new HashMap<>();
    private final Map<String, Member> members = new HashMap<>();

    private Dates() {}

    static Dates of(Replay replay) {
        var dates = new Dates();
        for (var moment : replay.moments()) {
            step(moment.event()).ifPresent(step -> dates.days.put(step, day(moment)));
            members(moment.event()).forEach(m -> dates.members.put(m.board(), m));
        }
        return dates;
    }

    private static Optional<Step> step(Event event) {
        return switch (event) {
            case PledgeRegistered e -> Optional.of(new Step("pledge", e.board()));
            case PledgeSigned e -> Optional.of(new Step("signature", e.board()));
            case AnnualResultSubmitted e -> Optional.of(new Step("result", e.board()));
            case AnnualResultCorrected e -> Optional.of(new Step("result", e.board()));
            case AwardProposed e -> Optional.of(new Step(e.award().name(), e.board()));
            case AwardRevoked e -> Optional.of(new Step("revoked " + e.award(), e.board()));
            case CycleClosed _ -> Optional.of(new Step("closing", ""));
            case BlocEvent _, YearEvent _, PledgeEvent _, ResultEvent _, AwardEvent _ ->
                    Optional.empty();
            case ConferenceEvent _,
                    BallotEvent _,
                    ChangeEvent _,
                    CalendarEvent _,
                    ScoringEvent _,
                    DossierEvent _,
                    PetitionEvent _,
                    RequestEvent _ ->
                    Optional.empty();
        };
    }

    /** A revocation names its own day, that of the decision. */
    private static LocalDate day(Replay.Moment moment) {
        return moment.event() instanceof AwardRevoked e ? e.on() : moment.entry().happenedOn();
    }

    private static List<Member> members(Event event) {
        return switch (event) {
            case CycleOpened e -> e.members();
            case MembersChanged e -> e.members();
            case BlocEvent _, CycleEvent _ -> List.of();
        };
    }

    /** The board as a member, as it last was. */
    Optional<Member> member(String board) {
        return Optional.ofNullable(members.get(board));
    }

    @Nullable LocalDate revokedOn(AwardKind award, String board) {
        return days.get(new Step("revoked " + award, board));
    }

    @Nullable LocalDate pledgedOn(String board) {
        return days.get(new Step("pledge", board));
    }

    @Nullable LocalDate signedOn(String board) {
        return days.get(new Step("signature", board));
    }

    @Nullable LocalDate submittedOn(String board) {
        return days.get(new Step("result", board));
    }

    @Nullable LocalDate proposedOn(AwardKind award, String board) {
        return days.get(new Step(award.name(), board));
    }

    @Nullable LocalDate closedOn() {
        return days.get(new Step("closing", ""));
    }

    private record Step(String kind, String board) {}
}
