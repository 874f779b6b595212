package vn.thidua.query.page;

import org.springframework.stereotype.Component;
import vn.thidua.domain.award.AwardEvent.AwardProposed;
import vn.thidua.domain.award.AwardEvent.DecisionRecorded;
import vn.thidua.domain.ballot.BallotEvent.BallotClosed;
import vn.thidua.domain.ballot.BallotEvent.BallotOpened;
import vn.thidua.domain.ballot.BallotEvent.VoteCast;
import vn.thidua.domain.conference.ConferenceEvent.AttendanceRecorded;
import vn.thidua.domain.conference.ConferenceEvent.ConferenceConvened;
import vn.thidua.domain.cycle.CycleEvent;
import vn.thidua.domain.cycle.YearEvent.CycleClosed;
import vn.thidua.domain.cycle.YearEvent.CycleOpened;
import vn.thidua.domain.cycle.YearEvent.LeadershipHandedOver;
import vn.thidua.domain.cycle.YearEvent.Member;
import vn.thidua.domain.cycle.YearEvent.MovementLaunched;
import vn.thidua.domain.pledge.PledgeEvent.PledgeRegistered;
import vn.thidua.domain.pledge.PledgeEvent.PledgeSigned;
import vn.thidua.domain.result.ResultEvent.AnnualResultReturned;
import vn.thidua.domain.result.ResultEvent.AnnualResultSubmitted;
import vn.thidua.domain.result.ResultEvent.BlocTotalsRecorded;

/** What happened, as one sentence that names the board. */
@Component("sentences")
class EventSentences {
    private final Show show;
    private final Words words;

    EventSentences(Show show, Words words) {
        this.show = show;
        this.words = words;
    }

    public String of(CycleEvent event, CycleOpened year) {
        return words.of(
                "event." + event.getClass().getSimpleName(),
                switch (event) {
                    case CycleOpened e -> show.count(e.members().size());
                    case MovementLaunched e -> e.theme();
                    case LeadershipHandedOver e -> name(year, e.successor());
                    case CycleClosed _ -> "";
                    case PledgeRegistered e -> name(year, e.board());
                    case PledgeSigned e -> name(year, e.board());
                    case AnnualResultSubmitted e -> report(year, e);
                    case AnnualResultReturned e -> name(year, e.board());
                    case BlocTotalsRecorded e -> show.count(e.totals().size());
                    case ConferenceConvened e -> show.date(e.on()) + ", " + e.place();
                    case AttendanceRecorded e -> show.count(e.present().size());
                    case BallotOpened e -> show.name(e.award());
                    case VoteCast e -> name(year, e.voter());
                    case BallotClosed e -> show.count(e.tally().collected());
                    case AwardProposed e -> show.name(e.award()) + ": " + e.nameAsPrinted();
                    case DecisionRecorded e -> decision(year, e);
                });
    }

    private String report(CycleOpened year, AnnualResultSubmitted e) {
        return name(year, e.board())
                + ": "
                + words.of(
                        "step.report", words.of("status", e.status()), show.count(e.submission()));
    }

    private String decision(CycleOpened year, DecisionRecorded e) {
        return show.name(e.award())
                + ", "
                + name(year, e.board())
                + ": "
                + words.of("decision", e.outcome());
    }

    private static String name(CycleOpened year, String board) {
        return year.member(board).map(Member::name).orElse(board);
    }
}
