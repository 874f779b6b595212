package vn.thidua.domain.award;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.domain.Source;
import vn.thidua.domain.award.EligibilityEvent.HoldPlaced;
import vn.thidua.domain.cycle.ChangeEvent.Departure;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.law.LegalRegime;

/**
 * What keeps a board from being proposed, in a fixed order.
 *
 * <p>History keeps only what its source tells: a pledge or a result that it does not mention is no
 * ground, and what was proposed then was proposed. An award of the same year in another line, such
 * as a flag of the province, is not known here; it would be a warning and no ground.
 */
public final class Eligibility {
    private static final Source DISSOLVED =
            new Source(
                    Source.Kind.LAW,
                    "Thông tư 15/2025/TT-BNV: không khen thưởng đơn vị đã giải thể do sắp xếp tổ chức");
    private static final Source HOLD =
            new Source(Source.Kind.LAW, "Nghị định 152/2025/NĐ-CP, Điều 4 khoản 4");
    private static final Source HOLD_BEFORE =
            new Source(
                    Source.Kind.ASSUMPTION,
                    "áp dụng như Nghị định 152/2025/NĐ-CP, Điều 4 khoản 4, khi chưa rõ văn bản của thời kỳ đó");
    private static final Source BY_CHARTER = new Source(Source.Kind.CHARTER, "quy chế của khối");

    private Eligibility() {}

    /** Everything that stands against a board, whichever award it may be proposed for. */
    public static List<Ground> of(Running year, String board) {
        return Stream.concat(ofBoard(year, board), Achievement.rewarded(year, board, _ -> true))
                .toList();
    }

    /** What stands against proposing a board for one award. */
    public static List<Ground> of(Running year, String board, AwardKind award) {
        return Stream.of(
                        ofBoard(year, board),
                        Achievement.rewarded(year, board, award::isOfTheLevelOf),
                        Achievement.ministryFlagMissing(year, board, award).stream())
                .flatMap(grounds -> grounds)
                .toList();
    }

    private static Stream<Ground> ofBoard(Running year, String board) {
        return Stream.of(
                        year.frame().bloc().departure(board).map(Eligibility::departed).stream(),
                        year.awards().holds().on(board).stream().map(Eligibility::held),
                        Duties.pledge(year, board).stream(),
                        Duties.result(year, board).stream())
                .flatMap(grounds -> grounds);
    }

    private static Ground departed(Departure gone) {
        return gone.successor() == null
                ? Ground.of(
                        Ground.Kind.DEPARTED,
                        "không còn là đơn vị thành viên",
                        "is a member no longer",
                        new Source(Source.Kind.DOCUMENT, gone.instrument().number()))
                : Ground.of(
                        Ground.Kind.DEPARTED,
                        "đã kết thúc hoạt động do sắp xếp tổ chức",
                        "has ended in a reorganisation",
                        DISSOLVED);
    }

    private static Ground held(HoldPlaced hold) {
        var ground = hold.ground();
        return Ground.of(
                Ground.Kind.HOLD,
                ground.vi(),
                ground.en(),
                ground == HoldGround.CHARTER ? BY_CHARTER : law(hold.from()));
    }

    /** Only the text that was read is shown as law. */
    private static Source law(LocalDate from) {
        return LegalRegime.on(from).filter(LegalRegime.DECREE_152_2025::equals).isPresent()
                ? HOLD
                : HOLD_BEFORE;
    }
}
