package vn.thidua.query.portal;

import static vn.thidua.query.portal.Beginnings.list;
import static vn.thidua.query.portal.Beginnings.put;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.domain.ballot.BallotCommand.CastVote;
import vn.thidua.domain.ballot.BallotCommand.RecordPaperCount;
import vn.thidua.domain.ballot.Ballots;
import vn.thidua.domain.bloc.BlocCommand.AdoptCharter;
import vn.thidua.domain.bloc.BlocCommand.RequestCharter;
import vn.thidua.domain.conference.Conference;
import vn.thidua.domain.conference.ConferenceCommand.RecordAttendance;
import vn.thidua.domain.conference.ConferenceCommand.SetAgenda;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.pledge.PledgeCommand.AmendPledge;
import vn.thidua.domain.pledge.PledgeCommand.RegisterPledge;
import vn.thidua.domain.pledge.PledgeCommand.SignCovenant;
import vn.thidua.domain.pledge.Pledges;
import vn.thidua.domain.pledge.Target;
import vn.thidua.domain.result.Figure;
import vn.thidua.domain.result.Indicator;
import vn.thidua.domain.result.ResultCommand.CorrectAnnualResult;
import vn.thidua.domain.result.ResultCommand.RecordBlocTotals;
import vn.thidua.domain.result.ResultCommand.SubmitAnnualResult;
import vn.thidua.domain.result.ResultCommand.SubmitMidYear;
import vn.thidua.domain.result.Results;
import vn.thidua.domain.scoring.Criterion;
import vn.thidua.domain.scoring.Input;
import vn.thidua.domain.scoring.ScoreEntry;
import vn.thidua.domain.scoring.ScoringCommand.AdoptScoreScale;
import vn.thidua.domain.scoring.ScoringCommand.ReverifyScore;
import vn.thidua.domain.scoring.ScoringCommand.SubmitSelfScore;
import vn.thidua.domain.scoring.ScoringCommand.VerifyScore;
import vn.thidua.domain.scoring.Sheet;

/** The rows that a table begins with: one for each indicator, criterion, candidate or member. */
final class Rows {
    private Rows() {}

    /** Fills in what is known, and says which paths of it are fixed. */
    static List<String> fill(Acts.Act act, ObjectNode body, Known known) {
        var given = new ArrayList<String>();
        var board = body.path("board").asString("");
        known.running()
                .ifPresent(year -> {
                    if (act.type() == RegisterPledge.class || act.type() == AmendPledge.class) {
                        given.addAll(targets(body, year, known, board));
                    } else if (act.type() == SubmitMidYear.class
                            || act.type() == SubmitAnnualResult.class
                            || act.type() == CorrectAnnualResult.class) {
                        given.addAll(figures(body, year, board));
                    } else if (act.type() == RecordBlocTotals.class) {
                        given.addAll(totals(body));
                    } else if (act.type() == SubmitSelfScore.class
                            || act.type() == VerifyScore.class
                            || act.type() == ReverifyScore.class) {
                        given.addAll(entries(act, body, year, board));
                    } else if (act.type() == CastVote.class) {
                        given.addAll(lines(body, year));
                    } else if (act.type() == RecordPaperCount.class) {
                        given.addAll(counts(body, year));
                    } else if (act.type() == RecordAttendance.class) {
                        given.addAll(attendance(body, known));
                    } else if (act.type() == SignCovenant.class) {
                        known.boards().forEach(list(body, "signers")::add);
                    } else if (act.type() == SetAgenda.class) {
                        agenda(body, year);
                    } else if (act.type() == AdoptScoreScale.class) {
                        scale(body, year, known);
                    }
                });
        if (act.type() == RequestCharter.class || act.type() == AdoptCharter.class) {
            charter(body, known);
        }
        return given;
    }

    /** Every indicator, with what was planned before and what came of it last year. */
    private static List<String> targets(ObjectNode body, Running year, Known known, String board) {
        var pledge = year.pledges().of(board);
        var earlier = pledge.map(Pledges.Pledge::targets).orElse(List.of());
        pledge.map(Pledges.Pledge::last)
                .filter(last -> last != null && last.commitments() != null)
                .ifPresent(last -> put(body, "commitments", last.commitments()));
        var rows = list(body, "targets");
        rows.removeAll();
        for (var indicator : Indicator.values()) {
            var row = rows.addObject();
            put(row, "indicator", indicator);
            find(earlier, Target::indicator, indicator)
                    .ifPresent(target -> row.setAll((ObjectNode) Json.MAPPER.valueToTree(target)));
            if (!row.has("lastYear")) {
                put(row, "lastYear", lastYear(known, board, indicator));
            }
        }
        return paths("targets", rows, "indicator", "lastYear");
    }

    private static @Nullable BigDecimal lastYear(Known known, String board, Indicator indicator) {
        return known.lastYear()
                .flatMap(before -> before.results().of(board))
                .flatMap(result -> find(result.last().figures(), Figure::indicator, indicator))
                .map(Figure::actual)
                .orElse(null);
    }

    /** What was pledged, to be set against what came of it. */
    private static List<String> figures(ObjectNode body, Running year, String board) {
        var targets = year.pledges().of(board).map(Pledges.Pledge::targets).orElse(List.of());
        var filed =
                year.results()
                        .of(board)
                        .map(Results.BoardResult::last)
                        .map(Results.Filing::figures)
                        .orElse(List.of());
        var rows = list(body, "figures");
        rows.removeAll();
        var indicators =
                targets.isEmpty()
                        ? List.of(Indicator.values())
                        : targets.stream().map(Target::indicator).toList();
        for (var indicator : indicators) {
            var row = rows.addObject();
            put(row, "indicator", indicator);
            find(targets, Target::indicator, indicator)
                    .ifPresent(target -> put(row, "plan", target.plan()));
            find(filed, Figure::indicator, indicator)
                    .ifPresent(figure -> put(row, "actual", figure.actual()));
        }
        return paths("figures", rows, "indicator", "plan");
    }

    private static List<String> totals(ObjectNode body) {
        var rows = list(body, "totals");
        rows.removeAll();
        for (var indicator : Indicator.values()) {
            put(rows.addObject(), "indicator", indicator);
        }
        return paths("totals", rows, "indicator");
    }

    /** Each criterion that somebody has to say something on, as it stands so far. */
    private static List<String> entries(Acts.Act act, ObjectNode body, Running year, String board) {
        var sheet = year.scores().sheet(board);
        var said = sheet.map(Sheet::self).map(self -> self.entries()).orElse(List.of());
        var rows = list(body, "entries");
        rows.removeAll();
        criteria(act, year, sheet)
                .forEach(criterion -> {
                    ObjectNode row =
                            Json.MAPPER.valueToTree(
                                    find(said, ScoreEntry::criterion, criterion.code())
                                            .orElse(blank(criterion)));
                    if (act.type() != SubmitSelfScore.class) {
                        // Why it differs, the verifier says in words of its own.
                        row.remove("note");
                    }
                    rows.add(row);
                });
        var given = paths("entries", rows, "criterion");
        for (int i = 0; i < rows.size(); i++) {
            var code = rows.get(i).path("criterion").asString();
            given.addAll(untaken("entries[" + i + "].", code, year));
        }
        return given;
    }

    /** What the formula of a criterion does not ask for is not asked for. */
    private static List<String> untaken(String row, String code, Running year) {
        return year.scores().scale().stream()
                .flatMap(adopted -> adopted.scale().criteria().stream())
                .filter(criterion -> criterion.code().equals(code))
                .map(Criterion::measure)
                .filter(Objects::nonNull)
                .flatMap(measure ->
                        Stream.of(Input.values())
                                .filter(input -> !measure.takes(input))
                                .map(input ->
                                        row
                                                + switch (input) {
                                                    case TARGET -> "target";
                                                    case ACTUAL -> "actual";
                                                    case POINTS -> "hundredths";
                                                }))
                .toList();
    }

    /** The second time only what is open. */
    private static Stream<Criterion> criteria(Acts.Act act, Running year, Optional<Sheet> sheet) {
        var leaves =
                year.scores().scale().stream()
                        .flatMap(adopted -> adopted.scale().criteria().stream())
                        .filter(criterion -> criterion.measure() != null);
        return act.type() == ReverifyScore.class
                        && sheet.orElse(null) instanceof Sheet.Verified open
                ? leaves.filter(criterion -> open.open().containsKey(criterion.code()))
                : leaves.filter(Rows::isStated);
    }

    /** What a pledge and a result bring, nobody types again. */
    private static boolean isStated(Criterion criterion) {
        var measure = criterion.measure();
        return measure != null && measure.indicator() == null;
    }

    private static ScoreEntry blank(Criterion criterion) {
        return new ScoreEntry(criterion.code(), true, null, null, null, null, List.of());
    }

    /** One line for each candidate whom this board votes on. */
    private static List<String> lines(ObjectNode body, Running year) {
        var voter = body.path("voter").asString("");
        var candidates =
                ballot(body, year).stream()
                        .flatMap(ballot ->
                                ballot.opened().candidates().stream()
                                        .filter(candidate ->
                                                ballot.opened().rule().selfVote()
                                                        || !candidate.equals(voter)))
                        .toList();
        var rows = list(body, "lines");
        rows.removeAll();
        candidates.forEach(candidate -> rows.addObject().put("candidate", candidate));
        return paths("lines", rows, "candidate");
    }

    private static List<String> counts(ObjectNode body, Running year) {
        var candidates = ballot(body, year).map(known -> known.opened().candidates());
        var count = body.putObject("count");
        var rows = count.putArray("lines");
        candidates
                .orElse(List.of())
                .forEach(candidate -> rows.addObject().put("candidate", candidate));
        return paths("count.lines", rows, "candidate");
    }

    private static Optional<Ballots.Ballot> ballot(ObjectNode body, Running year) {
        return year.ballots().of(body.path("ballot").asString(""));
    }

    /** Everybody is there until somebody says otherwise, with the reason. */
    private static List<String> attendance(ObjectNode body, Known known) {
        var present = list(body, "present");
        present.removeAll();
        known.boards().forEach(present::add);
        var absent = list(body, "absent");
        absent.removeAll();
        known.boards().forEach(board -> absent.addObject().put("board", board));
        return paths("absent", absent, "board");
    }

    private static void agenda(ObjectNode body, Running year) {
        if (year.conference() instanceof Conference.Convened convened) {
            var items = list(body, "items");
            items.removeAll();
            convened.agenda().forEach(items::add);
        }
    }

    /** The scale in force, or that of last year, to be changed where it has to be. */
    private static void scale(ObjectNode body, Running year, Known known) {
        var inForce = year.scores().scale();
        body.put("version", inForce.map(adopted -> adopted.version() + 1).orElse(1));
        inForce.or(() -> known.lastYear().flatMap(before -> before.scores().scale()))
                .ifPresent(adopted -> put(body, "scale", adopted.scale()));
    }

    private static void charter(ObjectNode body, Known known) {
        known.established()
                .flatMap(bloc -> bloc.charterOn(known.today()))
                .ifPresent(adopted -> {
                    body.put("version", adopted.version() + 1);
                    put(body, "charter", adopted.charter());
                });
    }

    private static <T, K> Optional<T> find(List<T> all, Function<T, K> key, K wanted) {
        return all.stream().filter(one -> key.apply(one).equals(wanted)).findFirst();
    }

    /** The cells of these columns that hold something; what is not known is for people to say. */
    private static List<String> paths(String table, ArrayNode rows, String... fields) {
        var all = new ArrayList<String>();
        for (int i = 0; i < rows.size(); i++) {
            for (var field : fields) {
                if (rows.get(i).has(field)) {
                    all.add("%s[%d].%s".formatted(table, i, field));
                }
            }
        }
        return all;
    }
}
