package vn.thidua.command;

/** One service for all tests that can live beside each other. It ends with the JVM. */
public final class SharedService {
    public static final RunningService SERVICE = RunningService.start();

    private SharedService() {}
}
