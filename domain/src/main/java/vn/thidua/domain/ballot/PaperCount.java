package vn.thidua.domain.ballot;

import java.util.List;
import vn.thidua.domain.Term;
import vn.thidua.domain.shape.Items;
import vn.thidua.domain.shape.Range;

/**
 * What one teller counted. Issued is at most present, collected at most issued, valid and invalid
 * make collected; a blank paper is valid and agrees with nobody.
 */
@Term(
        vi = "kết quả đếm phiếu giấy",
        en =
                "What one teller counted: papers issued, collected, blank and invalid, and each candidate's line")
public record PaperCount(
        @Range(min = 0, max = 50) int issued,
        @Range(min = 0, max = 50) int collected,
        @Range(min = 0, max = 50) int blank,
        @Items(max = 50) List<InvalidPaper> invalid,
        @Items(min = 1, max = 50) List<PaperLine> lines) {}
