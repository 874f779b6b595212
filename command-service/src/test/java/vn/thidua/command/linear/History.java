package vn.thidua.command.linear;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Command;
import vn.thidua.proof.linear.Linearizable;
import vn.thidua.proof.linear.Operation;

/** What eight clients asked of a server at the same time, and what they were answered. */
final class History {
    private static final int CLIENTS = 8;
    private static final int COMMANDS_EACH = 4;

    final List<Operation<Asked, String>> operations =
            Collections.synchronizedList(new ArrayList<>());

    private final Server server;
    private final Function<Random, Command> commands;
    private final long seed;

    /** A command with the id that makes a repetition harmless. */
    record Asked(String commandId, Command command) {}

    private History(Server server, Function<Random, Command> commands, long seed) {
        this.server = server;
        this.commands = commands;
        this.seed = seed;
    }

    static History record(Server server, Function<Random, Command> commands, long seed)
            throws Exception {
        var history = new History(server, commands, seed);
        try (var clients = Executors.newFixedThreadPool(CLIENTS * 2)) {
            var work = new ArrayList<Callable<Boolean>>();
            for (int client = 0; client < CLIENTS; client++) {
                var random = new Random(seed * CLIENTS + client);
                work.add(() -> {
                    for (int i = 0; i < COMMANDS_EACH; i++) {
                        history.act(random, clients::submit);
                    }
                    return true;
                });
            }
            for (var done : clients.invokeAll(work)) {
                done.get();
            }
        }
        return history;
    }

    private interface Twins {
        Future<Boolean> submit(Callable<Boolean> twin);
    }

    /** One command: alone, sent twice at once, or sent again because the answer was lost. */
    private void act(Random random, Twins twins) throws Exception {
        var asked = new Asked(UUID.randomUUID().toString(), commands.apply(random));
        int luck = random.nextInt(100);
        if (luck < 15) {
            var twin = twins.submit(() -> ask(asked, false));
            ask(asked, false);
            twin.get();
        } else if (luck < 30) {
            ask(asked, true);
            if (random.nextInt(3) > 0) {
                ask(asked, false);
            }
        } else if (!ask(asked, false)) {
            ask(asked, false);
        }
    }

    private boolean ask(Asked asked, boolean loseTheAnswer) {
        long called = System.nanoTime();
        try {
            var answer = server.ask(asked);
            note(asked, loseTheAnswer ? null : answer, called);
            return true;
        } catch (Server.NotNow _) {
            return false;
        } catch (RuntimeException _) {
            note(asked, null, called);
            return false;
        }
    }

    private void note(Asked asked, @Nullable String answer, long called) {
        long returned = answer == null ? Operation.NEVER : System.nanoTime();
        operations.add(new Operation<>(asked, answer, called, returned));
    }

    boolean isExplainedFrom(Year start) {
        return Linearizable.holds(Year.SPECIFICATION, start, List.copyOf(operations));
    }

    @Override
    public String toString() {
        return "history " + seed + ": " + operations;
    }
}
