package vn.thidua.query.audit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Event;
import vn.thidua.domain.award.AfterEvent.AwardRevoked;
import vn.thidua.domain.award.AwardEvent;
import vn.thidua.domain.award.AwardEvent.AwardProposed;
import vn.thidua.domain.award.AwardEvent.DecisionRecorded;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.ballot.BallotEvent;
import vn.thidua.domain.ballot.BallotEvent.VoteCast;
import vn.thidua.domain.bloc.BlocEvent;
import vn.thidua.domain.calendar.CalendarEvent;
import vn.thidua.domain.conference.Absence;
import vn.thidua.domain.conference.ConferenceEvent;
import vn.thidua.domain.conference.ConferenceEvent.AttendanceRecorded;
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
import vn.thidua.query.audit.AuditView.Origin;

/**
 * With which entry each step of a board was last taken, and what the board that left was like. The
 * rules do not keep it; the entries do.
 */
final class Origins {
    private final Map<Step, Replay.Moment> last = new LinkedHashMap<>();
    private final Map<String, Member> members = new HashMap<>();

    private Origins() {}

    static Origins of(Replay replay) {
        var origins = new Origins();
        for (var moment : replay.moments()) {
            steps(moment.event()).forEach(step -> origins.last.put(step, moment));
            members(moment.event()).forEach(m -> origins.members.put(m.board(), m));
        }
        return origins;
    }

    private static List<Step> steps(Event event) {
        return switch (event) {
            case PledgeRegistered e -> List.of(new Step(Kind.PLEDGE, e.board()));
            case PledgeSigned e -> List.of(new Step(Kind.SIGNATURE, e.board()));
            case AnnualResultSubmitted e -> List.of(new Step(Kind.RESULT, e.board()));
            case AnnualResultCorrected e -> List.of(new Step(Kind.RESULT, e.board()));
            case AttendanceRecorded e -> attendance(e);
            case VoteCast e -> List.of(new Step(Kind.VOTE, e.voter()));
            case AwardProposed e -> List.of(new Step(Kind.PROPOSAL, e.award(), e.board()));
            case DecisionRecorded e -> List.of(new Step(Kind.DECISION, e.award(), e.board()));
            case AwardRevoked e -> List.of(new Step(Kind.REVOCATION, e.award(), e.board()));
            case CycleClosed _ -> List.of(new Step(Kind.CLOSING, ""));
            case BlocEvent _, YearEvent _, PledgeEvent _, ResultEvent _, AwardEvent _ -> List.of();
            case ConferenceEvent _,
                    BallotEvent _,
                    ChangeEvent _,
                    CalendarEvent _,
                    ScoringEvent _,
                    DossierEvent _,
                    PetitionEvent _,
                    RequestEvent _ ->
                    List.of();
        };
    }

    private static List<Step> attendance(AttendanceRecorded e) {
        return Stream.concat(e.present().stream(), e.absent().stream().map(Absence::board))
                .map(board -> new Step(Kind.ATTENDANCE, board))
                .toList();
    }

    private static List<Member> members(Event event) {
        return switch (event) {
            case CycleOpened e -> e.members();
            case MembersChanged e -> e.members();
            case BlocEvent _, CycleEvent _ -> List.of();
        };
    }

    /** Every step that was taken, with the position of its entry. */
    List<Origin> all() {
        return last.entrySet().stream()
                .filter(taken -> taken.getKey().kind() != Kind.CLOSING)
                .map(taken ->
                        new Origin(
                                taken.getKey().kind().name(),
                                taken.getKey().award(),
                                taken.getKey().board(),
                                taken.getValue().entry().position()))
                .toList();
    }

    /** The board as a member, as it last was. */
    Optional<Member> member(String board) {
        return Optional.ofNullable(members.get(board));
    }

    /** A revocation names its own day, that of the decision. */
    @Nullable LocalDate revokedOn(AwardKind award, String board) {
        var moment = last.get(new Step(Kind.REVOCATION, award, board));
        return moment != null && moment.event() instanceof AwardRevoked e ? e.on() : null;
    }

    @Nullable LocalDate pledgedOn(String board) {
        return day(new Step(Kind.PLEDGE, board));
    }

    @Nullable LocalDate signedOn(String board) {
        return day(new Step(Kind.SIGNATURE, board));
    }

    @Nullable LocalDate submittedOn(String board) {
        return day(new Step(Kind.RESULT, board));
    }

    @Nullable LocalDate proposedOn(AwardKind award, String board) {
        return day(new Step(Kind.PROPOSAL, award, board));
    }

    @Nullable LocalDate closedOn() {
        return day(new Step(Kind.CLOSING, ""));
    }

    private @Nullable LocalDate day(Step step) {
        var moment = last.get(step);
        return moment == null ? null : moment.entry().happenedOn();
    }

    private enum Kind {
        PLEDGE,
        SIGNATURE,
        RESULT,
        ATTENDANCE,
        VOTE,
        PROPOSAL,
        DECISION,
        REVOCATION,
        CLOSING
    }

    private record Step(Kind kind, @Nullable AwardKind award, String board) {
        Step(Kind kind, String board) {
            this(kind, null, board);
        }
    }
}
