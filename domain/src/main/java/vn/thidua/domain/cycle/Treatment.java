package vn.thidua.domain.cycle;

import vn.thidua.domain.Term;

/** What becomes of an open obligation when its board leaves. */
@Term(vi = "cách xử lý nghĩa vụ", en = "What becomes of an open obligation when its board leaves")
public enum Treatment {
    /** The successor takes it over as it stands, and has none of its own. */
    CARRY,
    /** It is added to the successor's own: numeric targets and figures are summed. */
    SUM,
    /** It ends here. */
    CLOSE
}
