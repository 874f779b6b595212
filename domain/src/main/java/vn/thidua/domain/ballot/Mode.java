package vn.thidua.domain.ballot;

/** How the conference votes. */
public enum Mode {
    /** Each board hands in one ballot that carries every line and its name. */
    NAMED,
    /** Hands are raised candidate by candidate, and the secretary records each. */
    SHOW_OF_HANDS
}
