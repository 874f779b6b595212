package vn.thidua.query.years;

import static vn.thidua.query.feed.Statement.one;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.domain.Event;
import vn.thidua.domain.award.AwardEvent.AwardProposed;
import vn.thidua.domain.award.AwardEvent.DecisionRecorded;
import vn.thidua.domain.ballot.BallotEvent.BallotClosed;
import vn.thidua.domain.ballot.BallotEvent.BallotOpened;
import vn.thidua.domain.ballot.BallotEvent.VoteCast;
import vn.thidua.domain.bloc.BlocEvent.BlocEstablished;
import vn.thidua.domain.bloc.BlocEvent.BoardRegistered;
import vn.thidua.domain.bloc.BlocEvent.CharterAdopted;
import vn.thidua.domain.bloc.BlocEvent.LeadershipAppointed;
import vn.thidua.domain.bloc.Office;
import vn.thidua.domain.conference.ConferenceEvent.AttendanceRecorded;
import vn.thidua.domain.conference.ConferenceEvent.ConferenceConvened;
import vn.thidua.domain.cycle.YearEvent.CycleClosed;
import vn.thidua.domain.cycle.YearEvent.CycleOpened;
import vn.thidua.domain.cycle.YearEvent.LeadershipHandedOver;
import vn.thidua.domain.cycle.YearEvent.MovementLaunched;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.domain.pledge.PledgeEvent.PledgeRegistered;
import vn.thidua.domain.pledge.PledgeEvent.PledgeSigned;
import vn.thidua.domain.result.ResultEvent.AnnualResultReturned;
import vn.thidua.domain.result.ResultEvent.AnnualResultSubmitted;
import vn.thidua.domain.result.ResultEvent.BlocTotalsRecorded;
import vn.thidua.query.feed.ReadModel;
import vn.thidua.query.feed.Statement;
import vn.thidua.query.feed.YearTables;

/** The blocs, their offices and their years. */
@Component
public class Years implements ReadModel {
    static final String NAME = "years";

    private static final YearTables TABLES = new YearTables(NAME);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> tables() {
        return Stream.concat(
                        YearTables.names(NAME).stream(),
                        Stream.of(
                                "years_bloc",
                                "years_member",
                                "years_office",
                                "years_frame",
                                "years_award"))
                .toList();
    }

    @Override
    public List<Statement> on(LogEntry entry, Event event) {
        return switch (event) {
            case BlocEstablished e -> List.of(bloc(e));
            case BoardRegistered e -> List.of(member(e));
            case LeadershipAppointed e -> List.of(office(e));
            case CycleOpened e -> Stream.concat(TABLES.opened(e), Stream.of(frame(e))).toList();
            case ConferenceConvened e -> List.of(conference(e));
            case AwardProposed e -> List.of(proposed(e));
            case DecisionRecorded e -> List.of(decided(e));
            case LeadershipHandedOver e -> List.of(handedOver(e));
            case CycleClosed e -> List.of(TABLES.closed(e));
            case CharterAdopted _,
                    MovementLaunched _,
                    PledgeRegistered _,
                    PledgeSigned _,
                    AnnualResultSubmitted _,
                    AnnualResultReturned _,
                    BlocTotalsRecorded _,
                    AttendanceRecorded _,
                    BallotOpened _,
                    VoteCast _,
                    BallotClosed _ ->
                    List.of();
        };
    }

    private static Statement bloc(BlocEstablished e) {
        return one(
                "insert into years_bloc (bloc, name, authority, illustrative) values (?, ?, ?, ?)",
                e.bloc(),
                e.name(),
                e.authority(),
                e.illustrative());
    }

    private static Statement member(BoardRegistered e) {
        return one(
                "insert into years_member (bloc, board, name) values (?, ?, ?)",
                e.bloc(),
                e.board(),
                e.name());
    }

    private static Statement office(LeadershipAppointed e) {
        return one(
                "insert into years_office (bloc, year, office, board) values (?, ?, ?, ?)",
                e.bloc(),
                e.year(),
                e.office(),
                e.board());
    }

    private static Statement frame(CycleOpened e) {
        return one(
                "insert into years_frame (bloc, year, regime, head, deputy, host) values (?, ?, ?, ?, ?, ?)",
                e.bloc(),
                e.year(),
                e.regime(),
                e.holder(Office.HEAD).orElse(null),
                e.holder(Office.DEPUTY).orElse(null),
                e.holder(Office.HOST).orElse(null));
    }

    private static Statement conference(ConferenceConvened e) {
        return one(
                "update years_frame set conference_on = ?, conference_place = ?, conference_host = ? where bloc = ? and year = ?",
                e.on(),
                e.place(),
                e.host(),
                e.bloc(),
                e.year());
    }

    private static Statement proposed(AwardProposed e) {
        return one(
                """
                insert into years_award (bloc, year, award, proposed, awarded, refused) values (?, ?, ?, 1, 0, 0)
                on conflict (bloc, year, award) do update set proposed = years_award.proposed + 1
                """,
                e.bloc(),
                e.year(),
                e.award());
    }

    private static Statement decided(DecisionRecorded e) {
        var column =
                switch (e.outcome()) {
                    case AWARDED -> "awarded";
                    case REFUSED -> "refused";
                };
        return one(
                "update years_award set %1$s = %1$s + 1 where bloc = ? and year = ? and award = ?"
                        .formatted(column),
                e.bloc(),
                e.year(),
                e.award());
    }

    private static Statement handedOver(LeadershipHandedOver e) {
        return one(
                "update years_frame set next_head = ? where bloc = ? and year = ?",
                e.successor(),
                e.bloc(),
                e.year());
    }
}
