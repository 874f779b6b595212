package vn.thidua.domain;

/** The only place that spells the names of streams. */
public final class Streams {
    private Streams() {}

    public static String bloc(String bloc) {
        return "bloc:" + bloc;
    }

    public static String cycle(String bloc, int year) {
        return "cycle:" + bloc + ":" + year;
    }
}
