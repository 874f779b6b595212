package vn.thidua.domain.calendar;

import java.util.List;
import java.util.function.Predicate;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.cycle.YearEvent.Member;
import vn.thidua.domain.pledge.Pledges;
import vn.thidua.domain.result.Results;

/**
 * Which members still have a step to do, in the order of the bloc. What was returned waits again.
 */
final class Waiting {
    private Waiting() {}

    static List<String> boards(Running year, Step step) {
        return switch (step) {
            case PLEDGE -> members(year, board -> pledge(year, board));
            case MID_YEAR -> members(year, board -> year.results().midYear().of(board).isEmpty());
            case RESULT -> members(year, board -> result(year, board));
            case SELF_SCORE, VERIFICATION, EXPLANATION, DOSSIER -> List.of();
            case PETITION -> List.of();
        };
    }

    private static boolean pledge(Running year, String board) {
        var pledge = year.pledges().of(board).orElse(null);
        return pledge == null || pledge instanceof Pledges.Returned;
    }

    private static boolean result(Running year, String board) {
        var result = year.results().of(board).orElse(null);
        return result == null || result instanceof Results.Returned;
    }

    private static List<String> members(Running year, Predicate<String> waits) {
        return year.members().stream().map(Member::board).filter(waits).toList();
    }
}
