package vn.thidua.proof;

/**
 * How much a proof does: enough for every build, or all that was promised when it is asked for with
 * {@code -Dthidua.proof=long}.
 */
public final class Size {
    private static final boolean LONG = "long".equals(System.getProperty("thidua.proof"));

    private Size() {}

    public static boolean isLong() {
        return LONG;
    }

    public static int of(int inTheBuild, int inTheLongForm) {
        return LONG ? inTheLongForm : inTheBuild;
    }
}
