package vn.thidua.engines;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL in a folder of ours, durable as a deployed one: what it has acknowledged survives a
 * crash. It listens on the loopback address only and asks for a password that lies in the folder.
 */
public final class Postgres implements AutoCloseable {
    private static final List<String> SETTINGS =
            List.of(
                    "listen_addresses=127.0.0.1",
                    "unix_socket_directories=",
                    "fsync=on",
                    "synchronous_commit=on",
                    "max_connections=100",
                    "timezone=UTC",
                    "log_timezone=UTC",
                    "jit=off");

    private final PostgresCommands commands;
    private final Path folder;
    private final int port;
    private final String password;
    private boolean running = true;

    private Postgres(PostgresCommands commands, Path folder, int port) throws IOException {
        this.commands = commands;
        this.folder = folder;
        this.port = port;
        this.password = Files.readString(folder.resolve("password")).strip();
    }

    /**
     * Starts on the data of this folder, creating it the first time. The folder has one owner: a
     * server that still runs on it was left behind by a killed process and is stopped first.
     */
    public static Postgres start(Path folder, int port) {
        return start(folder, port, folder.resolve("programs"));
    }

    /** Several data folders may share the unpacked programs. */
    public static Postgres start(Path folder, int port, Path programs) {
        try {
            Files.createDirectories(folder);
            var commands =
                    new PostgresCommands(Programs.unpackedIn(programs), folder.toAbsolutePath());
            if (Files.exists(commands.data().resolve("PG_VERSION"))) {
                commands.stopLeftBehind();
            } else {
                create(commands, folder);
            }
            run(commands, port);
            return new Postgres(commands, folder, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops the server that a killed process left running on this folder, if there is one. */
    public static void stopLeftBehind(Path folder, Path programs) {
        try {
            var home = Programs.unpackedIn(programs);
            new PostgresCommands(home, folder.toAbsolutePath()).stopLeftBehind();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(PostgresCommands commands, int port) throws IOException {
        try {
            commands.run("pg_ctl", "-w", "-t", "60", "-o", options(port), "start");
        } catch (IOException e) {
            commands.stopLeftBehind(); // the wait may have been cut short, not the server
            throw e;
        }
    }

    private static void create(PostgresCommands commands, Path folder) throws IOException {
        Folders.delete(commands.data()); // the rest of a creation that was killed half-way
        var password = folder.resolve("password");
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        Files.writeString(OwnerOnly.file(password), HexFormat.of().formatHex(random));
        commands.run(
                "initdb",
                "--username=postgres",
                "--auth=scram-sha-256",
                "--pwfile=" + password.toAbsolutePath(),
                "--encoding=UTF8",
                // The same order of text on every machine, whatever its language.
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C");
    }

    private static String options(int port) {
        var options = new ArrayList<String>();
        options.add("-p " + port);
        SETTINGS.forEach(setting -> options.add("-c " + setting));
        return String.join(" ", options);
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public String user() {
        return "postgres";
    }

    public String password() {
        return password;
    }

    /** Creates the database of the administrator unless it is there. */
    public void createDatabase(String name) {
        createDatabase(name, user());
    }

    /** Creates the database unless it is there, which nobody but its owner can enter. */
    public void createDatabase(String name, String owner) {
        administrator().createDatabase(name, owner);
    }

    /** Creates a role that has no rights but to sign in, unless it is there. */
    public Role createRole(String name) {
        var role = new Role(name, secret(name));
        administrator().createRole(role);
        return role;
    }

    /** Lets a role into a database that is not its own. */
    public void letIn(Role role, String database) {
        administrator().letIn(role, database);
    }

    private PostgresAdministrator administrator() {
        return new PostgresAdministrator(url("postgres"), user(), password);
    }

    /** One for each purpose, which whoever has another's cannot work out. */
    public String secret(String purpose) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest((password + ":" + purpose).getBytes(UTF_8)), 0, 24);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A role of this server, and what it signs in with. */
    public record Role(String name, String password) {}

    /** The process of the server, for tests that kill it. */
    public @Nullable ProcessHandle process() {
        return commands.leftBehind().orElse(null);
    }

    public Path folder() {
        return folder;
    }

    @Override
    public synchronized void close() {
        if (running) {
            running = false;
            commands.stop();
        }
    }
}
