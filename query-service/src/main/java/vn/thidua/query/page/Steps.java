package vn.thidua.query.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.domain.award.DecisionOutcome;
import vn.thidua.domain.ballot.Choice;
import vn.thidua.domain.ballot.Tally.Outcome;
import vn.thidua.query.ballots.BallotsView.Voter;
import vn.thidua.query.conference.ConferenceView;
import vn.thidua.query.conference.CountsView;
import vn.thidua.query.disputes.DisputesView.Resolution;
import vn.thidua.query.dossiers.DossiersView;
import vn.thidua.query.yearboard.YearBoardView.Attendance;
import vn.thidua.query.yearboard.YearBoardView.Award;
import vn.thidua.query.yearboard.YearBoardView.Pledge;
import vn.thidua.query.yearboard.YearBoardView.Result;
import vn.thidua.query.yearboard.YearBoardView.Signature;
import vn.thidua.query.yearboard.YearBoardView.Standing;
import vn.thidua.query.yearboard.YearBoardView.Vote;
import vn.thidua.query.years.YearsView.State;

/** How each step of a board's year reads on the year board. Late and missing stand out. */
@Component("steps")
class Steps {
    private final Show show;
    private final Words words;

    Steps(Show show, Words words) {
        this.show = show;
        this.words = words;
    }

    public Chip pledge(Pledge pledge, int year, @Nullable LocalDate due) {
        return step(new Step(pledge.standing(), pledge.on(), pledge.daysLate(), due), year);
    }

    public Chip signature(Signature signature, int year) {
        return step(new Step(signature.standing(), signature.on(), 0, null), year);
    }

    public Chip result(Result result, int year, @Nullable LocalDate due) {
        return step(new Step(result.standing(), result.on(), result.daysLate(), due), year);
    }

    public Chip attendance(Attendance attendance) {
        return switch (attendance.presence()) {
            case PRESENT -> new Chip("done", words.of("step.present"));
            case ABSENT -> new Chip("out", words.of("step.absent"));
            case WAITING -> new Chip("wait", words.of("step.waiting"));
            case UNKNOWN -> unknown();
            case NONE -> new Chip("wait", words.of("step.none"));
        };
    }

    public Chip vote(Vote vote) {
        return switch (vote.standing()) {
            case DONE, LATE -> new Chip("done", votes(vote));
            case MISSING -> new Chip("late", votes(vote));
            case WAITING, RETURNED -> new Chip("wait", votes(vote));
            case UNKNOWN -> unknown();
            case NONE -> new Chip("wait", words.of("step.noVote"));
        };
    }

    /** Proposed boards carry the award's own colour; candidates that were not proposed do not. */
    public Chip award(Award award) {
        var name = words.of("award", award.award());
        if (award.proposedOn() != null) {
            return new Chip("award", name);
        }
        var votes = award.votes();
        return votes == null
                ? new Chip("wait", name)
                : new Chip(outcome(votes.outcome()).shape(), name);
    }

    /** A year of the past that nobody closed is not under way; its record is merely not closed. */
    public Chip state(State state, boolean history) {
        return switch (state) {
            case OPEN ->
                    history
                            ? new Chip("wait", words.of("state.unclosed"))
                            : new Chip("soon", words.of("state", state));
            case CLOSED -> new Chip("done", words.of("state", state));
        };
    }

    /** What a board said on one candidate; a board has no line for itself. */
    public Chip choice(Voter voter, String candidate) {
        return voter.lines().stream()
                .filter(line -> line.candidate().equals(candidate))
                .findFirst()
                .map(line -> choice(line.choice()))
                .orElseGet(() ->
                        new Chip(
                                "unknown",
                                words.of(
                                        voter.board().equals(candidate)
                                                ? "choice.own"
                                                : "choice.none")));
    }

    private Chip choice(Choice choice) {
        return switch (choice) {
            case AGREE -> new Chip("done", words.of("choice", choice));
            case DISAGREE -> new Chip("out", words.of("choice", choice));
            case ABSTAIN -> new Chip("wait", words.of("choice", choice));
        };
    }

    public Chip outcome(Outcome outcome) {
        return switch (outcome) {
            case ELECTED -> new Chip("done", words.of("outcome", outcome));
            case OVER_QUOTA, TIED -> new Chip("hold", words.of("outcome", outcome));
            case NOT_PASSED -> new Chip("out", words.of("outcome", outcome));
        };
    }

    /** Where a ballot stands. */
    public Chip ballot(ConferenceView.State state) {
        var word = words.of("ballot", state);
        return switch (state) {
            case OPEN -> new Chip("soon", word);
            case TIED -> new Chip("hold", word);
            case COUNTED, CERTIFIED -> new Chip("done", word);
            case VOIDED -> new Chip("out", word);
        };
    }

    /** Whether a board has voted; by show of hands, on how many candidates. */
    public Chip voter(ConferenceView.Voter voter) {
        if (voter.voted()) {
            return new Chip("done", words.of("ballots.hasVoted"));
        }
        return new Chip(
                "wait",
                voter.given() == 0
                        ? words.of("conference.notYet")
                        : words.of(
                                "conference.hands",
                                show.count(voter.given()),
                                show.count(voter.lines())));
    }

    /** Whether two tellers found the same number; one count alone is compared with nothing. */
    public Chip match(CountsView.Line line) {
        if (line.differs()) {
            return new Chip("late", words.of("count.differs"));
        }
        return line.found().size() < 2 || line.found().contains(null)
                ? new Chip("wait", words.of("count.waits"))
                : new Chip("done", words.of("count.same"));
    }

    /** Where a dossier stands. */
    public Chip dossier(DossiersView.Stage stage) {
        var word = words.of("dossier", stage);
        return switch (stage) {
            case PROPOSED, ASSEMBLING, SIGNED -> new Chip("wait", word);
            case SUBMITTED, VOTED -> new Chip("soon", word);
            case RETURNED -> new Chip("hold", word);
            case ACCEPTED, DECIDED -> new Chip("done", word);
            case WITHDRAWN -> new Chip("out", word);
        };
    }

    /** How a petition was decided; an open one waits for its answer. */
    public Chip finding(@Nullable Resolution resolution) {
        if (resolution == null) {
            return new Chip("wait", words.of("petition.open"));
        }
        var word = show.name(resolution.finding());
        return switch (resolution.finding()) {
            case UPHELD, PARTLY_UPHELD -> new Chip("done", word);
            case REJECTED -> new Chip("out", word);
        };
    }

    /** Whether a ballot counted again gives what was recorded. */
    public Chip agreement(boolean agrees) {
        return agrees
                ? new Chip("done", words.of("audit.equal"))
                : new Chip("late", words.of("audit.unequal"));
    }

    /** An award that was taken back is not shown as one. */
    public Chip decision(@Nullable DecisionOutcome outcome, boolean revoked, boolean history) {
        if (revoked) {
            return new Chip("no", words.of("step.revoked"));
        }
        if (outcome == null) {
            return history ? unknown() : new Chip("wait", words.of("step.undecided"));
        }
        return new Chip(shape(outcome), words.of("decision", outcome));
    }

    private static String shape(DecisionOutcome outcome) {
        return switch (outcome) {
            case AWARDED -> "award";
            case DOWNGRADED -> "award";
            case REFUSED -> "no";
        };
    }

    private String votes(Vote vote) {
        return vote.entitled() == 0
                ? words.of("step.waiting")
                : words.of("step.votes", show.count(vote.cast()), show.count(vote.entitled()));
    }

    private Chip step(Step step, int year) {
        var on = step.on() == null ? "" : show.day(step.on(), year);
        return switch (step.standing()) {
            case DONE -> new Chip("done", on);
            case LATE -> new Chip("late", words.of("step.late", show.count(step.daysLate())));
            case MISSING -> new Chip("late", words.of("step.missing"));
            case WAITING -> waiting(step.due(), year);
            case RETURNED -> new Chip("hold", words.of("step.returned"));
            case UNKNOWN -> unknown();
            case NONE -> new Chip("wait", words.of("step.none"));
        };
    }

    private Chip waiting(@Nullable LocalDate due, int year) {
        return due == null
                ? new Chip("wait", words.of("step.waiting"))
                : new Chip("soon", words.of("step.due", show.day(due, year)));
    }

    private Chip unknown() {
        return new Chip("unknown", words.of("step.unknown"));
    }

    private record Step(
            Standing standing, @Nullable LocalDate on, int daysLate, @Nullable LocalDate due) {}
}
