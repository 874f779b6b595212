package vn.thidua.domain.calendar;

import java.util.List;
import java.util.function.Predicate;
import vn.thidua.domain.award.Awards;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.cycle.YearEvent.Member;
import vn.thidua.domain.dossier.Dossiers;
import vn.thidua.domain.dossier.Dossiers.Dossier;
import vn.thidua.domain.pledge.Pledges;
import vn.thidua.domain.result.Results;
import vn.thidua.domain.scoring.Sheet;

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
            case SELF_SCORE -> members(year, board -> year.scores().sheet(board).isEmpty());
            case VERIFICATION -> verifiers(year);
            case EXPLANATION -> members(year, board -> explanation(year, board));
            case DOSSIER -> members(year, board -> dossier(year, board));
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

    /** Members that were assigned a board and have not verified its score. */
    private static List<String> verifiers(Running year) {
        var busy =
                members(year, board -> !isVerified(year, board)).stream()
                        .flatMap(board -> year.scores().verifierOf(board).stream())
                        .toList();
        return members(year, busy::contains);
    }

    private static boolean isVerified(Running year, String board) {
        return year.scores().sheet(board).filter(Sheet.Reviewed.class::isInstance).isPresent();
    }

    /** The verifier has asked about a criterion and the board has not answered. */
    private static boolean explanation(Running year, String board) {
        return year.scores().sheet(board).orElse(null) instanceof Sheet.Verified verified
                && verified.open().containsValue(Sheet.Matter.ASKED);
    }

    /** A proposal waits for the decision and its dossier is not with the ministry. */
    private static boolean dossier(Running year, String board) {
        return year.awards().standing().stream()
                .filter(Awards.Waiting.class::isInstance)
                .map(Awards.Proposal::proposed)
                .filter(proposed -> proposed.board().equals(board))
                .map(proposed -> year.awards().dossiers().of(proposed.award(), board))
                .anyMatch(Waiting::isAtHome);
    }

    private static boolean isAtHome(Dossier dossier) {
        return switch (dossier) {
            case Dossiers.Assembling _, Dossiers.Signed _ -> true;
            case Dossiers.Submitted _, Dossiers.Accepted _, Dossiers.Voted _ -> false;
        };
    }

    private static List<String> members(Running year, Predicate<String> waits) {
        return year.members().stream().map(Member::board).filter(waits).toList();
    }
}
