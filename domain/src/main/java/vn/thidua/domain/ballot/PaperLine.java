package vn.thidua.domain.ballot;

import vn.thidua.domain.Term;
import vn.thidua.domain.shape.Id;
import vn.thidua.domain.shape.Range;

/** What the papers say on one candidate. */
@Term(vi = "dòng kiểm phiếu", en = "What the papers say on one candidate")
public record PaperLine(
        @Id String candidate,
        @Range(min = 0, max = 50) int agree,
        @Range(min = 0, max = 50) int disagree,
        @Range(min = 0, max = 50) int abstain) {

    public int answers() {
        return agree + disagree + abstain;
    }
}
