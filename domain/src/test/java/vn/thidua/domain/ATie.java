package vn.thidua.domain;

import static vn.thidua.domain.ABloc.BLOC;
import static vn.thidua.domain.AConference.closed;
import static vn.thidua.domain.AConference.got;
import static vn.thidua.domain.AConference.ruled;
import static vn.thidua.domain.AYear.YEAR;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.ballot.BallotCommand.BreakTie;
import vn.thidua.domain.ballot.BallotEvent.BallotOpened;
import vn.thidua.domain.ballot.BallotEvent.TieBroken;
import vn.thidua.domain.ballot.BallotEvent.TieStepTaken;
import vn.thidua.domain.ballot.BallotRule;
import vn.thidua.domain.ballot.Mode;
import vn.thidua.domain.ballot.Tally.Line;
import vn.thidua.domain.ballot.Tally.Outcome;
import vn.thidua.domain.ballot.TieStep;
import vn.thidua.domain.ballot.WomenShare;
import vn.thidua.domain.scoring.ScoringEvent.ScoreFinalised;
import vn.thidua.domain.scoring.ScoringEvent.ScoreVerified;
import vn.thidua.domain.scoring.ScoringEvent.SelfScoreSubmitted;

/** A ballot on certificates that left some equal, and what tells them apart. */
final class ATie {
    private ATie() {}

    /** These candidates are equal and may all come from one sub-group. */
    static List<Event> tied(int seats, List<TieStep> chain, String... candidates) {
        return counted(
                ballot(seats, 11, chain, candidates),
                Stream.of(candidates).map(c -> got(c, 9, Outcome.TIED)).toArray(Line[]::new));
    }

    static List<Event> counted(BallotOpened ballot, Line... lines) {
        return AYear.all(AYear.inSession(), List.of(ballot, closed(lines)));
    }

    static BallotOpened ballot(
            int seats, int perGroup, @Nullable List<TieStep> chain, String... candidates) {
        var opened =
                AYear.ballot(
                        AwardKind.CERTIFICATE_OF_MERIT, Mode.NAMED, seats, perGroup, candidates);
        var rule = opened.rule();
        return ruled(
                opened,
                new BallotRule(
                        1, rule.threshold(), false, 11, 8, seats, perGroup, chain, rule.groups()));
    }

    static BreakTie breakTie(
            List<WomenShare> women, @Nullable String runoff, String... chairChoice) {
        return new BreakTie(BLOC, YEAR, "b", women, runoff, List.of(chairChoice));
    }

    static BreakTie breakTie() {
        return breakTie(List.of(), null);
    }

    static WomenShare women(String board, int women, int staff) {
        return new WomenShare(board, women, staff, ABloc.PAPER);
    }

    static TieBroken broken(
            List<TieStepTaken> steps,
            List<WomenShare> women,
            @Nullable String runoff,
            String... seated) {
        return new TieBroken(BLOC, YEAR, "b", steps, women, runoff, List.of(seated));
    }

    static TieStepTaken step(TieStep step, List<String> before, String... ahead) {
        return new TieStepTaken(step, before, List.of(ahead));
    }

    /** The same year, with the final score of a board before the conference. */
    static List<Event> scored(List<Event> events, String board, int total, int attainable) {
        var all = new ArrayList<Event>();
        all.add(events.getFirst());
        all.add(new SelfScoreSubmitted(BLOC, YEAR, board, 1, 1, List.of(), List.of(), total, 0));
        all.add(new ScoreVerified(BLOC, YEAR, board, "sim", 1, List.of(), List.of(), total));
        all.add(new ScoreFinalised(BLOC, YEAR, board, 1, List.of(), total, attainable));
        all.addAll(events.subList(1, events.size()));
        return all;
    }
}
