package vn.thidua.domain.dossier;

/** The dossiers of a year. */
public record Dossiers() {

    public static Dossiers none() {
        return new Dossiers();
    }
}
