package vn.thidua.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.ballot.Base;
import vn.thidua.domain.ballot.Threshold;
import vn.thidua.domain.bloc.BlocCommand.EstablishBloc;
import vn.thidua.domain.bloc.BlocCommand.RegisterBoard;
import vn.thidua.domain.bloc.BlocEvent.BlocEstablished;
import vn.thidua.domain.bloc.BlocEvent.BoardRegistered;
import vn.thidua.domain.bloc.BlocEvent.CharterAdopted;
import vn.thidua.domain.bloc.BlocEvent.LeadershipAppointed;
import vn.thidua.domain.bloc.Charter;
import vn.thidua.domain.bloc.Charter.AwardRule;
import vn.thidua.domain.bloc.Charter.Quorum;
import vn.thidua.domain.bloc.Charter.SelfVote;
import vn.thidua.domain.bloc.Charter.YearDay;
import vn.thidua.domain.bloc.Office;
import vn.thidua.domain.bloc.SubGroup;

/** An invented bloc of eleven boards, six at the coast and five in the hills. */
final class ABloc {
    static final String BLOC = "mau";
    static final List<String> COAST = List.of("sen", "mai", "dao", "cuc", "lan", "phuong");
    static final List<String> HILLS = List.of("ban", "quy", "hong", "sim", "sung");
    static final Source SOURCE = new Source(Source.Kind.ASSUMPTION, "invented for a test");
    static final Document PAPER = new Document("01/QĐ", LocalDate.of(2024, 12, 20), null);

    private ABloc() {}

    static List<String> boards() {
        var all = new ArrayList<>(COAST);
        all.addAll(HILLS);
        return List.copyOf(all);
    }

    static EstablishBloc establish() {
        return new EstablishBloc(BLOC, "Khối mẫu", "Bộ mẫu", PAPER, groups(), true);
    }

    static BlocEstablished established() {
        return new BlocEstablished(BLOC, "Khối mẫu", "Bộ mẫu", PAPER, groups(), true);
    }

    static RegisterBoard register(String board, @Nullable String group) {
        return new RegisterBoard(
                BLOC, board, name(board), "tỉnh " + board, group, LocalDate.of(2025, 1, 1));
    }

    static BoardRegistered registered(String board) {
        return new BoardRegistered(
                BLOC,
                board,
                name(board),
                "tỉnh " + board,
                COAST.contains(board) ? "coast" : "hills",
                LocalDate.of(2025, 1, 1));
    }

    static String name(String board) {
        return "BQL Hoa " + board;
    }

    static List<Event> withMembers() {
        var events = new ArrayList<Event>();
        events.add(established());
        boards().forEach(board -> events.add(registered(board)));
        return events;
    }

    static List<Event> withCharter(Charter charter) {
        var events = withMembers();
        events.add(new CharterAdopted(BLOC, 1, LocalDate.of(2025, 1, 1), charter, null));
        events.add(new LeadershipAppointed(BLOC, 2025, Office.HEAD, "sen", null));
        return events;
    }

    /** Flags: 80 % of all members, two, one a sub-group. Certificates: more than half, three. */
    static Charter charter() {
        return new Charter(
                List.of(
                        rule(
                                AwardKind.MINISTRY_FLAG,
                                new Threshold(80, false, Base.ALL_MEMBERS, SOURCE),
                                2,
                                1),
                        rule(
                                AwardKind.CERTIFICATE_OF_MERIT,
                                new Threshold(50, true, Base.ALL_MEMBERS, SOURCE),
                                3,
                                3)),
                new Quorum(2, 3, SOURCE),
                new SelfVote(false, SOURCE),
                new YearDay(0, 1, 15, SOURCE),
                new YearDay(0, 12, 15, SOURCE),
                null,
                null,
                null,
                null);
    }

    static AwardRule rule(AwardKind award, Threshold threshold, int quota, int perGroup) {
        return new AwardRule(award, threshold, quota, perGroup, SOURCE, false, SOURCE);
    }

    static List<SubGroup> groups() {
        return List.of(new SubGroup("coast", "Ven biển"), new SubGroup("hills", "Cao nguyên"));
    }
}
