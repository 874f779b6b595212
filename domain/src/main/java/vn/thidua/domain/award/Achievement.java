package vn.thidua.domain.award;

import static vn.thidua.domain.award.AwardKind.GOVERNMENT_FLAG;
import static vn.thidua.domain.award.AwardKind.MINISTRY_FLAG;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.thidua.domain.Source;
import vn.thidua.domain.award.Awards.Decided;
import vn.thidua.domain.award.Awards.Proposal;
import vn.thidua.domain.award.Awards.Waiting;
import vn.thidua.domain.award.Awards.Withdrawn;
import vn.thidua.domain.cycle.Cycle.Running;

/**
 * One award for one achievement.
 *
 * <p>The law gives no two awards for one achievement (Law 06/2022, Article 5.2.c), and still lets a
 * title and a form of commendation stand side by side (Decree 152, Article 49.7). In a bloc the
 * ministry's flag and its certificate rest on the same achievement, the year's result, and the
 * places are few. The cautious reading is taken: a board gets one of the two in a year. It is a
 * reading, and is not shown as law. The Government's flag is of another level and builds on the
 * ministry's flag, so these two go together.
 */
final class Achievement {
    private static final Source ONCE =
            new Source(
                    Source.Kind.ASSUMPTION,
                    "cách hiểu thận trọng Luật 06/2022/QH15, Điều 5 khoản 2 điểm c: cờ và bằng khen của khối cùng dựa trên một thành tích của năm");
    private static final Source LEADER =
            new Source(Source.Kind.LAW, "Nghị định 152/2025/NĐ-CP, Điều 7 khoản 1");

    private Achievement() {}

    static Stream<Ground> rewarded(Running year, String board, Predicate<AwardKind> level) {
        return year.isHistory()
                ? Stream.empty()
                : year.awards().standing().stream()
                        .filter(proposal -> proposal.proposed().board().equals(board))
                        .map(Achievement::award)
                        .flatMap(Optional::stream)
                        .filter(level)
                        .map(award ->
                                Ground.of(
                                        Ground.Kind.SAME_ACHIEVEMENT,
                                        "thành tích của năm đã gắn với " + award.vi(),
                                        "the year's achievement counts for: " + award.en(),
                                        ONCE));
    }

    static Optional<Ground> ministryFlagMissing(Running year, String board, AwardKind award) {
        return award != GOVERNMENT_FLAG || year.isHistory() || reachesMinistryFlag(year, board)
                ? Optional.empty()
                : Optional.of(
                        Ground.of(
                                Ground.Kind.NO_MINISTRY_FLAG,
                                "chưa đạt và chưa được đề nghị " + MINISTRY_FLAG.vi(),
                                "has not reached and is not proposed for: " + MINISTRY_FLAG.en(),
                                LEADER));
    }

    private static boolean reachesMinistryFlag(Running year, String board) {
        return year.awards()
                .of(MINISTRY_FLAG, board)
                .flatMap(Achievement::award)
                .filter(MINISTRY_FLAG::equals)
                .isPresent();
    }

    /** The award that a proposal asks for, or brought. A refused one brings nothing. */
    private static Optional<AwardKind> award(Proposal proposal) {
        return switch (proposal) {
            case Waiting waiting -> Optional.of(waiting.proposed().award());
            case Decided decided -> decided.decision().granted();
            case Withdrawn _ -> Optional.empty();
        };
    }
}
