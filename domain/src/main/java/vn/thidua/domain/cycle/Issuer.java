package vn.thidua.domain.cycle;

import vn.thidua.domain.Term;

/** Who launches a movement. */
@Term(vi = "cấp phát động", en = "Who launches a movement")
public enum Issuer {
    PRIME_MINISTER,
    MINISTER,
    SECTOR,
    BLOC
}
