package vn.thidua.domain.scoring;

import java.util.List;
import vn.thidua.domain.Term;

/**
 * The computed score of one board.
 *
 * @param lines one for each criterion of the scale, in its order
 * @param total hundredths over what is known; relative criteria count once they are computed
 * @param attainable hundredths that the criteria assigned to the board can give without bonus
 */
@Term(
        vi = "điểm của một đơn vị",
        en = "The points of a board, line by line, and what it could attain")
public record Score(List<ScoreLine> lines, int total, int attainable) {}
