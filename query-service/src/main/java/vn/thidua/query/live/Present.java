package vn.thidua.query.live;

/**
 * How far the rows of a year are that the screens are made of.
 *
 * @param version number of the last entry in its stream
 * @param position place of that entry in the whole log
 */
record Present(long version, long position) {
    /** By which a screen that comes back says what it was told last. */
    String id() {
        return Long.toString(version);
    }
}
