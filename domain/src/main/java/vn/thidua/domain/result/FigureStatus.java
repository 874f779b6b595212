package vn.thidua.domain.result;

/** Whether a figure is still an estimate. */
public enum FigureStatus {
    ESTIMATE,
    FINAL
}
