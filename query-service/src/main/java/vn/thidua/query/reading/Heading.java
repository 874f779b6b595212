package vn.thidua.query.reading;

/**
 * What stands above every view of a year.
 *
 * @param illustrative an invented bloc, which every page says
 * @param history recorded after the fact, so that what is absent is unknown and not missing
 */
public record Heading(
        String bloc,
        String blocName,
        int year,
        boolean illustrative,
        boolean history,
        boolean closed,
        AsOf asOf) {}
