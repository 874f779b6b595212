package vn.thidua.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The engines that the tests of one JVM share: each started when first asked for, in a folder that
 * is gone when the JVM ends.
 */
public final class Engines {
    private static final Supplier<Engines> SHARED = new Once<>(Engines::new);

    private final Path folder;
    private final Once<Postgres> postgres;
    private final Once<Postgres.Role> service = new Once<>(() -> postgres().createRole("service"));
    private final Once<Kafka> kafka;
    private final Once<Tokens> tokens = new Once<>(Tokens::start);
    private final AtomicInteger databases = new AtomicInteger();

    private Engines() {
        try {
            folder = Files.createTempDirectory("thidua-engines-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var programs = programs(folder);
        postgres =
                new Once<>(
                        () -> Postgres.start(folder.resolve("postgres"), Ports.free(), programs));
        kafka = new Once<>(() -> Kafka.start(folder.resolve("kafka"), Ports.free()));
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "engines-stop"));
    }

    public static Engines shared() {
        return SHARED.get();
    }

    /** A build unpacks PostgreSQL's programs once, beside its other results. */
    private static Path programs(Path folder) {
        var target = Path.of("target");
        return Files.isDirectory(target) ? target.resolve("engines") : folder.resolve("programs");
    }

    public Postgres postgres() {
        return postgres.get();
    }

    public Kafka kafka() {
        return kafka.get();
    }

    public Tokens tokens() {
        return tokens.get();
    }

    /** The role of a service, which enters every fresh database and owns none. */
    public Postgres.Role service() {
        return service.get();
    }

    /** The address of a new empty database; its owner is that of {@link #postgres()}. */
    public String freshDatabase() {
        var name = "test_" + databases.incrementAndGet();
        postgres().createDatabase(name);
        postgres().letIn(service(), name);
        return postgres().url(name);
    }

    private void stop() {
        tokens.ifMade(Tokens::close);
        kafka.ifMade(Kafka::close);
        postgres.ifMade(Postgres::close);
        try {
            // Many databases are many thousand files: nobody waits for that, not even this JVM.
            new ProcessBuilder("rm", "-rf", folder.toString()).start();
        } catch (IOException _) {
            delete();
        }
    }

    private void delete() {
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A value made at first use. */
    private static final class Once<T> implements Supplier<T> {
        private final Supplier<T> maker;
        private @Nullable T made;

        Once(Supplier<T> maker) {
            this.maker = maker;
        }

        @Override
        public synchronized T get() {
            var value = made;
            if (value == null) {
                value = maker.get();
                made = value;
            }
            return value;
        }

        synchronized void ifMade(java.util.function.Consumer<T> action) {
            var value = made;
            if (value != null) {
                action.accept(value);
            }
        }
    }
}
