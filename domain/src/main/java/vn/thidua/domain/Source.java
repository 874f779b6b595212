package vn.thidua.domain;

import vn.thidua.domain.shape.Text;

/** Where a rule value comes from. A default or an assumption is never shown as law. */
@Term(
        vi = "nguồn của giá trị",
        en = "Where a rule value comes from: law, charter, document or assumption")
public record Source(Kind kind, @Text(max = 500) String reference) {
    /** How much weight the reference carries. */
    public enum Kind {
        LAW,
        CHARTER,
        DOCUMENT,
        ASSUMPTION
    }
}
