package vn.thidua.domain.result;

import vn.thidua.domain.Term;

/** Whether a figure is still an estimate. */
@Term(vi = "tình trạng số liệu", en = "Whether a figure is still an estimate")
public enum FigureStatus {
    ESTIMATE,
    FINAL
}
