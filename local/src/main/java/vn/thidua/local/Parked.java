package vn.thidua.local;

/** Shows which streams a read model of the running demo holds, or tries one of them again. */
public final class Parked {
    private Parked() {}

    public static void main(String[] arguments) {
        boolean retries = arguments.length == 3 && arguments[1].equals("--retry");
        if (arguments.length != 1 && !retries) {
            System.err.println("./thidua parked <read-model> [--retry <stream>]");
            System.exit(2);
        }
        try (var http = new Http()) {
            var models = ReadModels.ofDemo(http);
            System.exit(
                    show(
                            retries
                                    ? models.retry(arguments[0], arguments[2])
                                    : models.parked(arguments[0])));
        } catch (Halt e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static int show(Http.Answer answer) {
        if (!answer.isOk()) {
            System.err.println(answer.body());
            return 1;
        }
        System.out.println(answer.json().toPrettyString());
        return 0;
    }
}
