package vn.thidua.local;

/** Asks the running demo to fill a read model again from the log. */
public final class Rebuild {
    private Rebuild() {}

    public static void main(String[] arguments) {
        try (var http = new Http()) {
            var models = new ReadModels(http, Addresses.known().queryUrl(), new Await());
            var answer = models.rebuild(arguments[0]);
            System.out.println(answer.body());
            System.exit(answer.status() / 100 == 2 ? 0 : 1);
        } catch (Halt e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
