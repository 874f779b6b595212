package vn.thidua.domain.ballot;

import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Term;
import vn.thidua.domain.shape.Text;

/** A paper that does not count, and why. */
@Term(vi = "phiếu không hợp lệ", en = "A paper that does not count, and why")
public record InvalidPaper(InvalidCause cause, @Text(max = 500) @Nullable String note) {}
