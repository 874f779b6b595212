package vn.thidua.domain;

/** The only place that spells the names of streams. */
public final class Streams {
    private Streams() {}

    public static String bloc(String bloc) {
        return "bloc:" + bloc;
    }

    /** The year as an address names it, which may be none. */
    public static String cycle(String bloc, String year) {
        return "cycle:" + bloc + ":" + year;
    }

    public static String cycle(String bloc, int year) {
        return cycle(bloc, String.valueOf(year));
    }
}
