package vn.thidua.benchmark;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import vn.thidua.command.CommandService;
import vn.thidua.command.axon.Commands;
import vn.thidua.domain.Command;
import vn.thidua.domain.Document;
import vn.thidua.domain.bloc.BlocCommand.EstablishBloc;
import vn.thidua.domain.bloc.BlocCommand.RegisterBoard;
import vn.thidua.domain.policy.Caller;
import vn.thidua.domain.policy.Standing;
import vn.thidua.engines.Ports;
import vn.thidua.engines.Postgres.Role;
import vn.thidua.peer.Crowd;

/**
 * The command service as it is deployed, started when first asked for. No broker runs beside it,
 * since the peers publish nothing either.
 */
final class OurService implements AutoCloseable {
    private static final Caller CALLER =
            new Caller.Person("can-bo-bo", Set.of(Standing.STANDING_BODY));
    private static final Document PAPER = new Document("01/QĐ-MAU", null, null);

    /** As often as can be. */
    static final int PLENTY = 1_000_000_000;

    private static final String HASH =
            "5feceb66ffc86f38d952786c6d696c79c2dbc239dd4e91b46729d73a27fb57e9";

    private final String url;
    private final Role owner;
    private final Role service;
    private String issuer = "http://127.0.0.1:1";
    private int quotaOfPerson = PLENTY;
    private @Nullable ConfigurableApplicationContext context;

    OurService(String url, Role owner, Role service) {
        this.url = url;
        this.owner = owner;
        this.service = service;
    }

    /** With people whom this issuer vouches for, and so many requests a minute of each. */
    void serve(int port, String issuerOfTokens, int perMinute) {
        issuer = issuerOfTokens;
        quotaOfPerson = perMinute;
        started(port);
    }

    private ConfigurableApplicationContext started(int port) {
        var running = context;
        if (running == null) {
            running =
                    SpringApplication.run(
                            CommandService.class,
                            "--server.port=" + port,
                            "--spring.datasource.url=" + url,
                            "--spring.datasource.username=" + service.name(),
                            "--spring.datasource.password=" + service.password(),
                            "--thidua.log-owner=" + owner.name(),
                            "--thidua.log-owner-password=" + owner.password(),
                            "--thidua.kafka=127.0.0.1:1",
                            "--thidua.issuer=" + issuer,
                            "--thidua.quota.address=" + PLENTY,
                            "--thidua.quota.person=" + quotaOfPerson,
                            "--thidua.quota.board=" + PLENTY,
                            "--thidua.topic-keys=none:" + HASH,
                            "--logging.threshold.console=OFF");
            context = running;
        }
        return running;
    }

    /** Each client has blocs of its own, with twenty commands for each. */
    double commandsPerSecond(int clients, int millis) throws InterruptedException {
        var commands = started(Ports.free()).getBean(Commands.class);
        return Crowd.perSecond(clients, millis, _ -> new Client(commands));
    }

    /**
     * How long the first command on each of these long years takes, which nobody has folded yet.
     */
    double firstCommandMillis(int from, int years) throws IOException {
        var commands = started(Ports.free()).getBean(Commands.class);
        var sample = new SampleYear("mau-2025");
        var latencies = new Latencies();
        for (int i = from; i < from + years; i++) {
            var asked = LongYear.next(sample, i);
            var id = UUID.randomUUID().toString();
            var request =
                    new Commands.Request(asked.command(), CALLER, asked.imported(), id, HASH, null);
            long start = System.nanoTime();
            commands.send(request);
            latencies.add(System.nanoTime() - start);
        }
        return latencies.percentile(0.5);
    }

    private static final class Client implements Runnable {
        private final Commands commands;
        private String bloc = "";
        private int next;

        Client(Commands commands) {
            this.commands = commands;
        }

        @Override
        public void run() {
            if (next % Blocs.COMMANDS == 0) {
                bloc = "khoi-" + UUID.randomUUID();
            }
            commands.send(
                    new Commands.Request(
                            command(), CALLER, null, UUID.randomUUID().toString(), HASH, null));
            next++;
        }

        private Command command() {
            if (next % Blocs.COMMANDS == 0) {
                return new EstablishBloc(bloc, "Khối mẫu", "Bộ mẫu", PAPER, List.of(), true);
            }
            var from = LocalDate.of(2025, 1, 2);
            return new RegisterBoard(
                    bloc, "ban-" + next, "Ban mẫu " + next, "tỉnh mẫu", null, from);
        }
    }

    @Override
    public void close() {
        var running = context;
        if (running != null) {
            running.close();
        }
    }
}
