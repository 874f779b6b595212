package vn.thidua.local;

import java.nio.file.Path;
import vn.thidua.engines.Kafka;

/** A broker that a test can kill or hold without holding itself. */
final class KafkaProcess {
    private KafkaProcess() {}

    public static void main(String[] arguments) throws InterruptedException {
        var kafka = Kafka.start(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        Runtime.getRuntime().addShutdownHook(new Thread(kafka::close));
        Thread.currentThread().join();
    }
}
