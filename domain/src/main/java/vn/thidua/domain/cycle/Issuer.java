package vn.thidua.domain.cycle;

/** Who launches a movement. */
public enum Issuer {
    PRIME_MINISTER,
    MINISTER,
    SECTOR,
    BLOC
}
