package vn.thidua.command.process;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import vn.thidua.command.axon.Commands;
import vn.thidua.command.axon.TestCommands;
import vn.thidua.command.log.TestLog;

/** The processes of one node, on a log that others may share. */
final class Node implements AutoCloseable {
    final OpenCycles cycles;
    final Commands commands;
    final Reactions reactions;
    final Timers timers;
    final Processes processes;

    private Node(TestLog log, Clock clock, List<WhenThen> processes) {
        this.cycles = new OpenCycles(log.jdbc, clock);
        this.commands = TestCommands.on(log, clock);
        var asking = new Asking(commands);
        this.reactions = new Reactions(log.log, asking, clock, processes);
        this.timers =
                new Timers(
                        log.dataSource,
                        clock,
                        processes,
                        reactions,
                        new WhenRegimeEndsSoonThenAnnounceIt(cycles, asking, clock),
                        Duration.ofMillis(100));
        this.processes = new Processes(log.connection(), log.growth, processes, reactions, timers);
    }

    static Node start(TestLog log, Clock clock, WhenThen... processes) {
        var node = new Node(log, clock, List.of(processes));
        node.timers.start();
        node.processes.start();
        return node;
    }

    @Override
    public void close() {
        processes.stop();
        timers.stop();
    }
}
