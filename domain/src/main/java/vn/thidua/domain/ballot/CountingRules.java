package vn.thidua.domain.ballot;

import static vn.thidua.domain.Rejection.require;
import static vn.thidua.domain.Rejection.requireOnce;
import static vn.thidua.domain.ballot.BallotReason.ANSWERS_BELOW_QUORUM;
import static vn.thidua.domain.ballot.BallotReason.COUNTER_DID_NOT_SIGN;
import static vn.thidua.domain.ballot.BallotReason.COUNTS_NOT_ASKED_FOR;
import static vn.thidua.domain.ballot.BallotReason.NOT_A_TELLER;
import static vn.thidua.domain.ballot.BallotReason.NO_VOTE_CAST;
import static vn.thidua.domain.ballot.BallotReason.TALLY_ALREADY_CERTIFIED;
import static vn.thidua.domain.conference.ConferenceReason.TELLER_REPEATED;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.thidua.domain.ballot.BallotCommand.CertifyTally;
import vn.thidua.domain.ballot.BallotCommand.CloseBallot;
import vn.thidua.domain.ballot.BallotCommand.RecountBallot;
import vn.thidua.domain.ballot.BallotEvent.BallotClosed;
import vn.thidua.domain.ballot.BallotEvent.BallotRecounted;
import vn.thidua.domain.ballot.BallotEvent.TallyCertified;
import vn.thidua.domain.ballot.Ballots.Closed;
import vn.thidua.domain.ballot.Ballots.Open;
import vn.thidua.domain.ballot.Ballots.Signature;
import vn.thidua.domain.conference.ConferenceRules;
import vn.thidua.domain.cycle.Cycle.Running;

/** Closing, counting again, and signing for what was counted. */
final class CountingRules {
    private CountingRules() {}

    static BallotClosed close(Running year, Open ballot, CloseBallot c) {
        switch (ballot.opened().mode()) {
            case NAMED, SHOW_OF_HANDS -> {}
            case PAPER ->
                    PaperRules.requireTwoEqual(year, ballot.opened(), ballot.content().counts());
            case WRITTEN -> requireAnswers(ballot);
        }
        var tally = BallotRules.recount(year, ballot);
        require(tally.collected() > 0, NO_VOTE_CAST, "ballot", c.ballot());
        return new BallotClosed(c.bloc(), c.year(), c.ballot(), tally);
    }

    /** Without a meeting it is the answers that make the quorum. */
    private static void requireAnswers(Open ballot) {
        int answers = ballot.content().answered().size();
        int needed = ballot.opened().rule().quorumNeeded();
        require(
                answers >= needed,
                ANSWERS_BELOW_QUORUM,
                "answers",
                answers,
                "members",
                ballot.opened().rule().members(),
                "needed",
                needed);
    }

    /**
     * Counts again until the minutes of the conference are approved, even what was certified: the
     * tellers then sign again. Where the count changes, the run-offs on its tie lose their ground
     * and are voided with it.
     */
    static List<BallotEvent> recount(Running year, Closed ballot, RecountBallot c) {
        ConferenceRules.requireMinutesOpen(year);
        requireCounts(year, ballot, c.counts());
        var opened = ballot.opened();
        var content =
                opened.mode() == Mode.PAPER ? ballot.content().with(c.counts()) : ballot.content();
        var tally = Count.of(opened, content, Places.of(year, opened).groups());
        boolean changed = !tally.equals(ballot.tally());
        var events = new ArrayList<BallotEvent>();
        events.add(
                new BallotRecounted(
                        c.bloc(), c.year(), c.ballot(), c.reason(), c.counts(), tally, changed));
        if (changed) {
            VoidingRules.requireNothingRests(year, ballot);
            events.addAll(VoidingRules.runoffsVoided(year, c.ballot(), c.reason()));
        }
        return events;
    }

    private static void requireCounts(Running year, Closed ballot, List<TellerCount> counts) {
        var opened = ballot.opened();
        if (opened.mode() != Mode.PAPER) {
            require(counts.isEmpty(), COUNTS_NOT_ASKED_FOR, "ballot", opened.ballot());
            return;
        }
        for (var count : counts) {
            PaperRules.requireTeller(year, count.teller());
            new PaperArithmetic(year, opened, count.count()).hold();
        }
        PaperRules.requireTwoEqual(year, opened, counts);
    }

    /**
     * Tellers sign, those who counted the papers among them; one who counted may sign though the
     * team was elected anew since.
     */
    static TallyCertified certify(Running year, Closed ballot, CertifyTally c) {
        require(
                ballot.signature() instanceof Signature.Awaited,
                TALLY_ALREADY_CERTIFIED,
                "ballot",
                c.ballot());
        requireOnce(c.tellers(), Function.identity(), TELLER_REPEATED, "person");
        var counted = ballot.content().counts().stream().map(TellerCount::teller).toList();
        for (var person : c.tellers()) {
            require(
                    counted.contains(person) || year.conference().hasTeller(person),
                    NOT_A_TELLER,
                    "person",
                    person);
        }
        for (var person : counted) {
            require(c.tellers().contains(person), COUNTER_DID_NOT_SIGN, "person", person);
        }
        return new TallyCertified(c.bloc(), c.year(), c.ballot(), c.tellers(), c.minutes());
    }
}
