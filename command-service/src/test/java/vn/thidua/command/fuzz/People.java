package vn.thidua.command.fuzz;

import static vn.thidua.domain.policy.Standing.AUDITOR;
import static vn.thidua.domain.policy.Standing.CLERK;
import static vn.thidua.domain.policy.Standing.COUNCIL_SECRETARY;
import static vn.thidua.domain.policy.Standing.DEPUTY;
import static vn.thidua.domain.policy.Standing.HEAD;
import static vn.thidua.domain.policy.Standing.LEADER;
import static vn.thidua.domain.policy.Standing.OBSERVER;
import static vn.thidua.domain.policy.Standing.OPERATOR;
import static vn.thidua.domain.policy.Standing.SECRETARY;
import static vn.thidua.domain.policy.Standing.STANDING_BODY;
import static vn.thidua.domain.policy.Standing.TELLER;
import static vn.thidua.domain.policy.Standing.VERIFIER;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.thidua.command.RunningService;
import vn.thidua.domain.policy.Policy;
import vn.thidua.domain.policy.Policy.Allowed;
import vn.thidua.domain.policy.Policy.Row;
import vn.thidua.domain.policy.Standing;
import vn.thidua.engines.Engines;

/** Everybody who asks: people of boards, people from outside, and people with no right to. */
final class People {
    static final Person MINISTRY = outside("can-bo-bo", STANDING_BODY);
    static final Person CHECKER = outside("kiem-tra", AUDITOR);

    static final List<Person> KNOWN =
            List.of(
                    inside("cv-nha", CLERK),
                    inside("ld-nha", LEADER),
                    inside("cv-ben", CLERK, VERIFIER),
                    inside("ld-ben", LEADER, VERIFIER),
                    inside("cv-truong", SECRETARY),
                    inside("ld-truong", HEAD),
                    inside("ld-pho", DEPUTY),
                    inside("kiem-phieu", TELLER),
                    MINISTRY,
                    outside("thu-ky-hoi-dong", COUNCIL_SECRETARY),
                    CHECKER,
                    outside("theo-doi", OBSERVER),
                    outside("van-hanh", OPERATOR),
                    inside("nguoi-la"),
                    claiming("nguoi-tu-xung"));

    static final List<Person> TURNED_AWAY = turnedAway();

    private static final List<Row> TABLE = Policy.table();

    private People() {}

    /** Most times somebody whom the table names for the command, else anybody who comes in. */
    static Person asking(String command, Dice dice) {
        if (dice.below(10) < 7) {
            var named = named(command).toList();
            if (!named.isEmpty()) {
                return dice.of(named);
            }
        }
        return dice.of(KNOWN);
    }

    private static Stream<Person> named(String command) {
        return TABLE.stream()
                .filter(row -> row.command().getSimpleName().equals(command))
                .flatMap(row -> row.allowed().stream())
                .map(Allowed::standing)
                .flatMap(standing ->
                        KNOWN.stream().filter(person -> person.standings().contains(standing)));
    }

    private static Person inside(String id, Standing... standings) {
        return new Person(id, RunningService.token(id), List.of(standings), Set.of(), true);
    }

    private static Person outside(String id, Standing standing) {
        var token = RunningService.token(id, standing.name());
        return new Person(id, token, List.of(standing), Set.of(standing), true);
    }

    /** Says of itself what no issuer may vouch for. */
    private static Person claiming(String id) {
        var token = RunningService.token(id, "HEAD", "LEADER", "TELLER", "PROCESS", "ADMIN");
        return new Person(id, token, List.of(), Set.of(), true);
    }

    private static List<Person> turnedAway() {
        var tokens = Engines.shared().tokens();
        var good = tokens.of("can-bo-bo", "STANDING_BODY");
        var other = tokens.of("ld-truong").split("\\.", -1);
        var past = Date.from(Instant.now().minusSeconds(600));
        return Stream.of(
                        "",
                        "Bearer",
                        "Bearer x",
                        "Bearer " + "a".repeat(3_000),
                        "Bearer " + good.substring(0, good.length() - 20),
                        "Bearer " + good.substring(0, good.lastIndexOf('.')) + "." + other[2],
                        "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJjYW4tYm8tYm8ifQ.",
                        "Basic Y2FuLWJvLWJvOmJv",
                        "Bearer " + tokens.signed(claims -> claims.subject("Nguyễn Văn A")),
                        "Bearer "
                                + tokens.signed(
                                        claims -> claims.subject("can-bo-bo").expirationTime(past)),
                        "Bearer "
                                + tokens.signed(
                                        claims -> claims.subject("can-bo-bo").audience("another")),
                        "Bearer "
                                + tokens.signed(claims ->
                                        claims.subject("can-bo-bo").issuer("https://id.example")))
                .map(header -> new Person("", header, List.of(), Set.of(), false))
                .toList();
    }
}
