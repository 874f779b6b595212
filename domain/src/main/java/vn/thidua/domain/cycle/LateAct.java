package vn.thidua.domain.cycle;

/** What a closed year still takes: publishing, presenting, taking back, escalating. */
public interface LateAct {}
