package vn.thidua.query.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import vn.thidua.domain.Stamp;
import vn.thidua.domain.policy.Caller;
import vn.thidua.domain.policy.Standing;
import vn.thidua.gate.Callers;
import vn.thidua.query.signin.ReadGate;
import vn.thidua.query.years.YearsQuery;

/**
 * How much there is to do, for the head of every page, which asks for it once it stands. It is
 * counted again when something has been read or another day begins, not for every page.
 */
@Controller
class TasksBand {
    private static final int MOST_KNOWN = 1_000;

    private static final String READ =
            "select coalesce(sum(position), 0) from progress where read_model in ('journal', 'years')";

    private final JdbcClient jdbc;
    private final YearsQuery years;
    private final ReadGate gate;
    private final MyTasks tasks;
    private final Clock clock;
    private final Map<Moment, Band> known = new LinkedHashMap<>();

    TasksBand(DataSource database, YearsQuery years, ReadGate gate, MyTasks tasks, Clock clock) {
        jdbc = JdbcClient.create(database);
        this.years = years;
        this.gate = gate;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** All that the count depends on. */
    private record Moment(String person, Set<Standing> vouched, LocalDate today, long read) {}

    /** How many tasks, and when the first of them is due. */
    record Band(int tasks, @Nullable LocalDate due, boolean late) {}

    /** Whoever follows the address itself is shown the tasks. */
    @GetMapping("/tasks-band")
    Object band(
            Authentication signedIn,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String within,
            Model model) {
        if (within == null) {
            return "forward:/";
        }
        var band = band(Callers.of(signedIn));
        if (band.tasks() == 0) {
            return ResponseEntity.noContent().build();
        }
        model.addAttribute("band", band);
        return "parts :: band";
    }

    private Band band(Caller caller) {
        var today = LocalDate.now(clock.withZone(Stamp.ZONE));
        long read = jdbc.sql(READ).query(Long.class).single();
        var moment = new Moment(caller.person(), caller.vouched(), today, read);
        synchronized (known) {
            var before = known.get(moment);
            if (before != null) {
                return before;
            }
        }
        return keep(moment, count(caller, today));
    }

    private Band keep(Moment moment, Band band) {
        synchronized (known) {
            var iterator = known.keySet().iterator();
            if (known.size() >= MOST_KNOWN && iterator.hasNext()) {
                iterator.next();
                iterator.remove();
            }
            known.put(moment, band);
        }
        return band;
    }

    private Band count(Caller caller, LocalDate today) {
        var view = years.years().only(bloc -> gate.reads(caller, bloc));
        var mine = tasks.of(view, caller).stream().flatMap(work -> work.mine().stream()).toList();
        var due =
                mine.stream()
                        .map(MyTasks.Line::due)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
        return new Band(mine.size(), due, due != null && due.isBefore(today));
    }
}
