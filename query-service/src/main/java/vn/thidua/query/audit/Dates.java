package vn.thidua.query.audit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Event;
import vn.thidua.domain.award.AwardEvent.AwardProposed;
import vn.thidua.domain.award.AwardEvent.DecisionRecorded;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.ballot.BallotEvent;
import vn.thidua.domain.bloc.BlocEvent;
import vn.thidua.domain.conference.ConferenceEvent;
import vn.thidua.domain.cycle.YearEvent.CycleClosed;
import vn.thidua.domain.cycle.YearEvent.CycleOpened;
import vn.thidua.domain.cycle.YearEvent.LeadershipHandedOver;
import vn.thidua.domain.cycle.YearEvent.MovementLaunched;
import vn.thidua.domain.pledge.PledgeEvent.PledgeRegistered;
import vn.thidua.domain.pledge.PledgeEvent.PledgeSigned;
import vn.thidua.domain.result.ResultEvent.AnnualResultReturned;
import vn.thidua.domain.result.ResultEvent.AnnualResultSubmitted;
import vn.thidua.domain.result.ResultEvent.BlocTotalsRecorded;

/** On which day each step was last taken. The rules do not keep it; the entries do. */
final class Dates {
    private final Map<Step, LocalDate> days = new HashMap<>();

    private Dates() {}

    static Dates of(Replay replay) {
        var dates = new Dates();
        for (var moment : replay.moments()) {
            step(moment.event())
                    .ifPresent(step -> dates.days.put(step, moment.entry().happenedOn()));
        }
        return dates;
    }

    private static Optional<Step> step(Event event) {
        return switch (event) {
            case PledgeRegistered e -> Optional.of(new Step("pledge", e.board()));
            case PledgeSigned e -> Optional.of(new Step("signature", e.board()));
            case AnnualResultSubmitted e -> Optional.of(new Step("result", e.board()));
            case AwardProposed e -> Optional.of(new Step(e.award().name(), e.board()));
            case CycleClosed _ -> Optional.of(new Step("closing", ""));
            case BlocEvent _,
                    ConferenceEvent _,
                    BallotEvent _,
                    CycleOpened _,
                    MovementLaunched _,
                    LeadershipHandedOver _,
                    AnnualResultReturned _,
                    BlocTotalsRecorded _,
                    DecisionRecorded _ ->
                    Optional.empty();
        };
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
