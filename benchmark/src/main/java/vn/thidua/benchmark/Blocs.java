package vn.thidua.benchmark;

import java.util.UUID;

/** The same commands for every server: a bloc begins, then its boards join one by one. */
final class Blocs {
    /** So many commands of one bloc, then the next bloc. */
    static final int COMMANDS = 20;

    private String bloc = "";
    private int next;

    /** The next request of one client, as bytes on the wire would be read. */
    String request(String path) {
        boolean first = next % COMMANDS == 0;
        if (first) {
            bloc = "khoi-" + UUID.randomUUID();
        }
        var body = first ? founding() : member();
        next++;
        var address = path.isEmpty() ? "/api/commands/" + command(first) : path;
        return Wire.post(address, body, bloc + ":" + next);
    }

    private static String command(boolean first) {
        return first ? "EstablishBloc" : "RegisterBoard";
    }

    private String founding() {
        return """
        {"bloc":"%s","name":"Khối mẫu","authority":"Bộ mẫu","instrument":{"number":"01/QĐ-MAU"},\
        "subGroups":[],"illustrative":true}\
        """
                .formatted(bloc);
    }

    private String member() {
        return """
        {"bloc":"%s","board":"ban-%d","name":"Ban mẫu %d","province":"tỉnh mẫu",\
        "memberFrom":"2025-01-02"}\
        """
                .formatted(bloc, next, next);
    }
}
