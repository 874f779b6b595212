package vn.thidua.query.years;

import static vn.thidua.query.feed.Statement.one;

import java.util.List;
import vn.thidua.domain.bloc.BlocEvent;
import vn.thidua.domain.bloc.BlocEvent.BlocEstablished;
import vn.thidua.domain.bloc.BlocEvent.BoardRegistered;
import vn.thidua.domain.bloc.BlocEvent.CharterAdopted;
import vn.thidua.domain.bloc.BlocEvent.CharterRequested;
import vn.thidua.domain.bloc.BlocEvent.LeadershipAppointed;
import vn.thidua.domain.bloc.BoardEvent.BlocPartitioned;
import vn.thidua.domain.bloc.BoardEvent.BoardAbsorbed;
import vn.thidua.domain.bloc.BoardEvent.BoardDissolved;
import vn.thidua.domain.bloc.BoardEvent.BoardReadmitted;
import vn.thidua.domain.bloc.BoardEvent.BoardRenamed;
import vn.thidua.domain.bloc.BoardEvent.BoardReorganised;
import vn.thidua.domain.bloc.BoardEvent.BoardsMerged;
import vn.thidua.domain.bloc.BoardEvent.MembershipEnded;
import vn.thidua.domain.bloc.LeadingEvent.BlocTransferred;
import vn.thidua.domain.bloc.LeadingEvent.LeadershipReplaced;
import vn.thidua.domain.bloc.LeadingEvent.MandateEnded;
import vn.thidua.domain.bloc.LeadingEvent.MandateGranted;
import vn.thidua.domain.privacy.PrivacyEvent;
import vn.thidua.query.feed.Statement;

/** What happens to a bloc, as rows. */
final class BlocStatements {
    private BlocStatements() {}

    static List<Statement> on(BlocEvent event) {
        return switch (event) {
            case BlocEstablished e -> List.of(bloc(e));
            case BoardRegistered e -> List.of(member(e, e.board(), e.name()));
            case BoardsMerged e -> List.of(member(e, e.successor(), e.name()));
            case BoardReorganised e -> List.of(member(e, e.successor(), e.name()));
            case BoardRenamed e -> List.of(member(e, e.board(), e.name()));
            case LeadershipAppointed e -> List.of(office(e));
            case LeadershipReplaced e -> List.of(replaced(e));
            case BlocTransferred e -> List.of(transferred(e));
            case BoardAbsorbed _,
                    BoardDissolved _,
                    MembershipEnded _,
                    BoardReadmitted _,
                    BlocPartitioned _,
                    CharterAdopted _,
                    CharterRequested _,
                    MandateGranted _,
                    MandateEnded _,
                    PrivacyEvent _ ->
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

    /** A board under the name that it has today. */
    private static Statement member(BlocEvent e, String board, String name) {
        return one(
                """
                insert into years_member (bloc, board, name) values (?, ?, ?)
                on conflict (bloc, board) do update set name = excluded.name
                """,
                e.bloc(),
                board,
                name);
    }

    private static Statement office(LeadershipAppointed e) {
        return one(
                "insert into years_office (bloc, year, office, board) values (?, ?, ?, ?)",
                e.bloc(),
                e.year(),
                e.office(),
                e.board());
    }

    private static Statement replaced(LeadershipReplaced e) {
        return one(
                "update years_office set board = ? where bloc = ? and year = ? and office = ?",
                e.board(),
                e.bloc(),
                e.year(),
                e.office());
    }

    private static Statement transferred(BlocTransferred e) {
        return one("update years_bloc set authority = ? where bloc = ?", e.authority(), e.bloc());
    }
}
