package vn.thidua.local;

/** Prints a token of a sample person of the running demo, for a program or for curl. */
public final class Token {
    private Token() {}

    public static void main(String[] arguments) {
        if (arguments.length != 1) {
            System.err.println("./thidua token <person>");
            System.exit(2);
        }
        try (var http = new Http()) {
            var tokens = new Tokens(http, Addresses.known().issuerUrl(), new Await());
            System.out.println(tokens.of(arguments[0]).substring("Bearer ".length()));
        } catch (Halt e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
