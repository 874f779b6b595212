package vn.thidua.domain.ballot;

import static vn.thidua.domain.Rejection.because;
import static vn.thidua.domain.Rejection.require;
import static vn.thidua.domain.ballot.BallotReason.COUNTS_DIFFER;
import static vn.thidua.domain.ballot.BallotReason.NOT_A_PAPER_BALLOT;
import static vn.thidua.domain.ballot.BallotReason.NOT_A_TELLER;
import static vn.thidua.domain.ballot.BallotReason.TWO_COUNTS_NEEDED;
import static vn.thidua.domain.ballot.BallotReason.TWO_TELLERS_COUNTED;

import java.util.List;
import vn.thidua.domain.ballot.BallotCommand.RecordPaperCount;
import vn.thidua.domain.ballot.BallotEvent.BallotOpened;
import vn.thidua.domain.ballot.BallotEvent.PaperCountRecorded;
import vn.thidua.domain.ballot.Ballots.Open;
import vn.thidua.domain.cycle.Cycle.Running;

/** Papers are counted by hand, by two tellers on their own, and both must find the same. */
final class PaperRules {
    private PaperRules() {}

    /**
     * A teller who miscounted counts again until the ballot closes; the later count holds, and the
     * earlier one stays in the log.
     */
    static PaperCountRecorded record(Running year, Open ballot, RecordPaperCount c) {
        var opened = ballot.opened();
        require(opened.mode() == Mode.PAPER, NOT_A_PAPER_BALLOT, "ballot", c.ballot());
        requireTeller(year, c.teller());
        var counted = ballot.content().counts().stream().map(TellerCount::teller).toList();
        require(
                counted.size() < 2 || counted.contains(c.teller()),
                TWO_TELLERS_COUNTED,
                "first",
                counted.isEmpty() ? "" : counted.getFirst(),
                "second",
                counted.isEmpty() ? "" : counted.getLast());
        new PaperArithmetic(year, opened, c.count()).hold();
        return new PaperCountRecorded(c.bloc(), c.year(), c.ballot(), c.teller(), c.count());
    }

    static void requireTeller(Running year, String person) {
        require(year.conference().hasTeller(person), NOT_A_TELLER, "person", person);
    }

    /** Refuses unless two different tellers have counted, and found the same. */
    static void requireTwoEqual(Running year, BallotOpened opened, List<TellerCount> counts) {
        var tellers = counts.stream().map(TellerCount::teller).distinct().count();
        require(tellers == 2 && counts.size() == 2, TWO_COUNTS_NEEDED, "ballot", opened.ballot());
        var first = counts.getFirst().count();
        var second = counts.getLast().count();
        Difference.first(year, opened.candidates(), first, second)
                .ifPresent(difference -> {
                    throw because(
                            COUNTS_DIFFER,
                            "where",
                            difference.where(),
                            "first",
                            difference.first(),
                            "second",
                            difference.second());
                });
    }
}
