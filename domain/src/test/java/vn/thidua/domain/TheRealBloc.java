package vn.thidua.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.bloc.BlocEvent;
import vn.thidua.domain.bloc.BlocEvent.BlocEstablished;
import vn.thidua.domain.bloc.BlocEvent.BoardRegistered;
import vn.thidua.domain.bloc.BoardEvent.BoardReorganised;
import vn.thidua.domain.bloc.BoardEvent.BoardsMerged;
import vn.thidua.domain.bloc.LeadingEvent.LeadershipReplaced;
import vn.thidua.domain.bloc.Office;
import vn.thidua.domain.bloc.Recorded;
import vn.thidua.domain.bloc.SubGroup;
import vn.thidua.domain.cycle.ChangeCommand.AdjustCycle;
import vn.thidua.domain.cycle.ChangeCommand.SettleObligation;
import vn.thidua.domain.cycle.CycleCommand;
import vn.thidua.domain.cycle.CycleCommand.OpenCycle;
import vn.thidua.domain.cycle.Obligation;
import vn.thidua.domain.cycle.Treatment;
import vn.thidua.domain.cycle.YearEvent.Appointment;
import vn.thidua.domain.cycle.YearEvent.CycleOpened;

/**
 * Khối thi đua BQL KCN, KKT, KCNC các tỉnh Tây Nguyên và Duyên hải miền Trung: its eleven boards,
 * and what was published of their reorganisation in 2025. Nothing here is a figure or a vote.
 *
 * <p>Decisions 1498/QĐ-TTg and 1499/QĐ-TTg are known by their numbers and contents; the day they
 * were signed and the day they take effect were not found. {@link #RECORDED} stands in for it: the
 * day on which this log writes them down. Decision 2609/QĐ-TTg is dated 28/11/2025; that day stands
 * in for its effective day. Which sub-groups the new boards belong to was not found either, so they
 * have none. Of the boards of Lâm Đồng and Đắk Nông no decision was found, so they go on here.
 */
final class TheRealBloc {
    static final String BLOC = "taynguyen-duyenhai";
    static final LocalDate FOUNDED = LocalDate.of(2018, 12, 27);
    static final LocalDate SPRING = LocalDate.of(2025, 3, 1);
    static final LocalDate YEAR_END = LocalDate.of(2025, 12, 31);
    static final LocalDate RECORDED = LocalDate.of(2025, 11, 20);
    static final LocalDate DECISION_2609 = LocalDate.of(2025, 11, 28);

    /** The day on which this log writes decision 2609 down: weeks after it. */
    static final LocalDate RECORDED_2609 = LocalDate.of(2025, 12, 22);

    static final String DUNG_QUAT = "BQL KKT Dung Quất và các KCN Quảng Ngãi";
    static final String GIA_LAI = "BQL KKT tỉnh Gia Lai";

    private TheRealBloc() {}

    static BlocEstablished established() {
        return new BlocEstablished(
                BLOC,
                "Khối thi đua Ban quản lý KCN, KKT, KCNC các tỉnh Tây Nguyên và Duyên hải miền Trung",
                "Bộ Kế hoạch và Đầu tư",
                new Document("07/2018/TT-BKHĐT", FOUNDED, null),
                List.of(
                        new SubGroup("tay-nguyen", "Tây Nguyên"),
                        new SubGroup("duyen-hai", "Duyên hải miền Trung")),
                false);
    }

    static List<BlocEvent> eleven() {
        return List.of(
                established(),
                hills("dak-lak", "BQL các KCN tỉnh Đắk Lắk", "Đắk Lắk"),
                hills("gia-lai", GIA_LAI, "Gia Lai"),
                hills("kon-tum", "BQL KKT tỉnh Kon Tum", "Kon Tum"),
                hills("lam-dong", "BQL các KCN tỉnh Lâm Đồng", "Lâm Đồng"),
                hills("dak-nong", "BQL các KCN tỉnh Đắk Nông", "Đắk Nông"),
                coast("da-nang", "BQL Khu công nghệ cao và các KCN Đà Nẵng", "Đà Nẵng"),
                coast("quang-nam", "BQL các KKT và KCN tỉnh Quảng Nam", "Quảng Nam"),
                coast("dung-quat", DUNG_QUAT, "Quảng Ngãi"),
                coast("binh-dinh", "BQL KKT tỉnh Bình Định", "Bình Định"),
                coast("phu-yen", "BQL KKT Phú Yên", "Phú Yên"),
                coast("van-phong", "BQL KKT Vân Phong", "Khánh Hòa"));
    }

    /** QĐ 1499/QĐ-TTg: Dung Quất and Kon Tum; the new board has exactly the old name. */
    static BoardsMerged quangNgai() {
        return new BoardsMerged(
                BLOC,
                List.of("dung-quat", "kon-tum"),
                "quang-ngai",
                DUNG_QUAT,
                "Quảng Ngãi",
                null,
                decision("1499/QĐ-TTg", null),
                RECORDED);
    }

    /** QĐ 1498/QĐ-TTg: Bình Định and Gia Lai; the new board bears the old name of one of them. */
    static BoardsMerged giaLai() {
        return new BoardsMerged(
                BLOC,
                List.of("binh-dinh", "gia-lai"),
                "gia-lai-moi",
                GIA_LAI,
                "Gia Lai",
                null,
                decision("1498/QĐ-TTg", null),
                RECORDED);
    }

    /** QĐ 2609/QĐ-TTg of 28/11/2025: Quảng Nam becomes Chu Lai, in the city of Đà Nẵng. */
    static BoardReorganised chuLai() {
        return new BoardReorganised(
                BLOC,
                "quang-nam",
                "chu-lai",
                "BQL KKT mở Chu Lai TP Đà Nẵng",
                "Đà Nẵng",
                null,
                decision("2609/QĐ-TTg", DECISION_2609),
                DECISION_2609);
    }

    /** Founding, members, and the reorganisation as far as it is known. */
    static List<BlocEvent> reorganised() {
        return Stream.concat(
                        eleven().stream(), Stream.<BlocEvent>of(quangNgai(), giaLai(), chuLai()))
                .toList();
    }

    /** The same with the days on which it was written down. */
    static List<Recorded> log() {
        var log = new ArrayList<Recorded>();
        eleven().forEach(event -> log.add(new Recorded(event, FOUNDED)));
        log.add(new Recorded(quangNgai(), RECORDED));
        log.add(new Recorded(giaLai(), RECORDED));
        log.add(new Recorded(chuLai(), RECORDED_2609));
        return log;
    }

    /**
     * A year 2025 kept as history: opened in spring with the eleven, and then what is given. No
     * source tells of that year, so what is given is a case put and not a fact.
     */
    static List<Event> yearOf2025(Event... during) {
        var events = new ArrayList<Event>(reorganised());
        var open = new OpenCycle(BLOC, 2025, null, null, null);
        events.addAll(decided(events, open, SPRING));
        events.addAll(List.of(during));
        return events;
    }

    /**
     * A live year under a charter of illustrative values, led by Dung Quất. Who led the bloc in
     * 2025 was not found: this too is a case put.
     */
    static List<Event> liveYear(BlocEvent... leaders) {
        var kept = (CycleOpened) yearOf2025().getLast();
        var events = new ArrayList<Event>(reorganised());
        events.addAll(List.of(leaders));
        events.add(
                new CycleOpened(
                        BLOC,
                        2025,
                        kept.blocName(),
                        kept.authority(),
                        false,
                        false,
                        kept.regime(),
                        null,
                        kept.subGroups(),
                        kept.members(),
                        1,
                        ABloc.charter(),
                        List.of(new Appointment(Office.HEAD, "dung-quat")),
                        null,
                        null));
        return events;
    }

    static LeadershipReplaced replaced() {
        return new LeadershipReplaced(
                BLOC, 2025, Office.HEAD, "dung-quat", "quang-ngai", "hợp nhất", null, RECORDED);
    }

    static SettleObligation settleKonTum(Treatment treatment) {
        return new SettleObligation(
                BLOC,
                2025,
                "kon-tum",
                Obligation.PLEDGE,
                treatment,
                "quang-ngai",
                "giả định",
                null);
    }

    /** The same year once it has taken over the members of the last day of December. */
    static List<Event> adjusted(Event... during) {
        var events = new ArrayList<>(yearOf2025(during));
        events.addAll(decided(events, new AdjustCycle(BLOC, 2025), YEAR_END));
        return events;
    }

    static State fold(List<Event> events, String stream) {
        var state = Rules.initial(stream);
        for (var event : events) {
            if (event.stream().equals(stream)) {
                state = Rules.evolve(state, event);
            }
        }
        return state;
    }

    static List<? extends Event> decided(List<Event> events, CycleCommand command, LocalDate day) {
        var source = new Imported(day, "a case put");
        var now = day.atStartOfDay(Stamp.ZONE).toInstant();
        return Rules.decide(
                fold(events, command.stream()),
                fold(events, Streams.bloc(BLOC)),
                command,
                new Stamp("id", new Actor("clerk", "van-phong"), now, source));
    }

    static Document decision(String number, @Nullable LocalDate date) {
        return new Document(number, date, "Quyết định của Thủ tướng Chính phủ");
    }

    private static BoardRegistered hills(String board, String name, String province) {
        return new BoardRegistered(BLOC, board, name, province, "tay-nguyen", FOUNDED);
    }

    private static BoardRegistered coast(String board, String name, String province) {
        return new BoardRegistered(BLOC, board, name, province, "duyen-hai", FOUNDED);
    }
}
