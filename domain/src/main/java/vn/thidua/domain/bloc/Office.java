package vn.thidua.domain.bloc;

/** The three appointments of a year. None follows from another: the host need not be the head. */
public enum Office {
    HEAD,
    DEPUTY,
    HOST
}
