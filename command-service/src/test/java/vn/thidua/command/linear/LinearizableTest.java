package vn.thidua.command.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.command.linear.History.Asked;
import vn.thidua.command.linear.OneByOne.Wrong;
import vn.thidua.proof.Size;

/** Whatever eight clients are told at once, one clerk with the rules could have told them. */
class LinearizableTest {
    private static final int HISTORIES = Size.of(50, 1_000);
    private static final int SEEDED = 20;

    @Test
    void every_history_of_a_conference_could_have_been_one_after_the_other() throws Exception {
        int operations = 0;
        int unanswered = 0;
        try (var nodes = new Nodes()) {
            for (int seed = 0; seed < HISTORIES; seed++) {
                var conference = new Conference("khoi-" + seed);
                convene(nodes, conference);
                var start = nodes.year(conference.bloc());
                var history = underFire(nodes, conference, seed);
                assertThat(history.isExplainedFrom(start)).as(history.toString()).isTrue();
                operations += history.operations.size();
                unanswered +=
                        (int) history.operations.stream().filter(o -> !o.isAnswered()).count();
            }
        }
        System.out.printf(
                "%d histories, %d operations, %d answers lost: 0 violations%n",
                HISTORIES, operations, unanswered);
    }

    @Test
    void a_server_that_serves_one_at_a_time_is_believed() throws Exception {
        assertThat(violations(Wrong.NOT)).isZero();
    }

    @Test
    void a_server_that_is_wrong_is_found_out() throws Exception {
        for (var wrong : Wrong.values()) {
            int violations = violations(wrong);
            System.out.printf("seeded server %s: %d of %d histories%n", wrong, violations, SEEDED);
            assertThat(wrong == Wrong.NOT || violations > SEEDED / 4).as(wrong.name()).isTrue();
        }
    }

    private static void convene(Nodes nodes, Conference conference) {
        for (var command : conference.before()) {
            var asked = new Asked(UUID.randomUUID().toString(), command);
            assertThat(nodes.ask(asked)).as(command.toString()).contains(" ");
        }
    }

    /** In every third history a node is replaced, in every other one sessions are cut. */
    private static History underFire(Nodes nodes, Conference conference, int seed)
            throws Exception {
        var fire =
                Thread.ofPlatform()
                        .start(() -> {
                            if (seed % 3 == 0) {
                                nodes.replace(seed % 2);
                            }
                            for (int cut = 0; cut < 3 && seed % 2 == 0; cut++) {
                                nodes.cutOff();
                            }
                        });
        var history = History.record(nodes, conference::any, seed);
        fire.join();
        return history;
    }

    private static Year start() {
        try (var nodes = new Nodes()) {
            convene(nodes, new Conference("khoi-mau"));
            return nodes.year("khoi-mau");
        }
    }

    private static int violations(Wrong wrong) throws Exception {
        var start = start();
        int violations = 0;
        for (int seed = 0; seed < SEEDED; seed++) {
            var server = new OneByOne(start, wrong);
            var history = History.record(server, new Conference("khoi-mau")::any, seed);
            violations += history.isExplainedFrom(start) ? 0 : 1;
        }
        return violations;
    }
}
