package vn.thidua.local;

import java.util.stream.IntStream;
import vn.thidua.engines.Ports;

/**
 * The ports of one run, all on the loopback address.
 *
 * @param traces where a collector of traces may listen
 */
record Addresses(int query, int command, int issuer, int postgres, int kafka, int traces) {

    /** The ones that people remember. */
    static Addresses known() {
        return new Addresses(8080, 8081, 8082, 15432, 19092, 4318);
    }

    /** Ones that nobody uses now, for a run beside others. */
    static Addresses free() {
        return new Addresses(
                Ports.free(), Ports.free(), Ports.free(), Ports.free(), Ports.free(), Ports.free());
    }

    Addresses withQuery(int port) {
        return new Addresses(port, command, issuer, postgres, kafka, traces);
    }

    Addresses withCommand(int port) {
        return new Addresses(query, port, issuer, postgres, kafka, traces);
    }

    Addresses withIssuer(int port) {
        return new Addresses(query, command, port, postgres, kafka, traces);
    }

    IntStream taken() {
        return IntStream.of(query, command, issuer, postgres, kafka)
                .filter(port -> !Ports.isFree(port));
    }

    String queryUrl() {
        return "http://127.0.0.1:" + query;
    }

    String commandUrl() {
        return "http://127.0.0.1:" + command;
    }

    String issuerUrl() {
        return "http://127.0.0.1:" + issuer;
    }

    String tracesUrl() {
        return "http://127.0.0.1:" + traces + "/v1/traces";
    }

    String kafkaServers() {
        return "127.0.0.1:" + kafka;
    }
}
