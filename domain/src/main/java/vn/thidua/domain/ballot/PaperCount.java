package vn.thidua.domain.ballot;

import java.util.List;
import java.util.Optional;
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
        @Items(min = 1, max = 50) List<PaperLine> lines) {

    public int valid() {
        return collected - invalid.size();
    }

    int invalidBy(InvalidCause cause) {
        return (int) invalid.stream().filter(paper -> paper.cause() == cause).count();
    }

    public Optional<PaperLine> line(String candidate) {
        return lines.stream().filter(line -> line.candidate().equals(candidate)).findFirst();
    }
}
