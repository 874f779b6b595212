package vn.thidua.domain.dispute;

/** The petitions of a year. */
public record Petitions() {

    public static Petitions none() {
        return new Petitions();
    }
}
