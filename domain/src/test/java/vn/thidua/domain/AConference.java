package vn.thidua.domain;

import static vn.thidua.domain.ABloc.BLOC;
import static vn.thidua.domain.AYear.YEAR;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.award.AwardEvent.AwardProposed;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.ballot.BallotCommand.OpenBallot;
import vn.thidua.domain.ballot.BallotCommand.RecountBallot;
import vn.thidua.domain.ballot.BallotCommand.VoidBallot;
import vn.thidua.domain.ballot.BallotEvent.BallotClosed;
import vn.thidua.domain.ballot.BallotEvent.BallotOpened;
import vn.thidua.domain.ballot.BallotEvent.BallotVoided;
import vn.thidua.domain.ballot.BallotRule;
import vn.thidua.domain.ballot.InvalidCause;
import vn.thidua.domain.ballot.InvalidPaper;
import vn.thidua.domain.ballot.Mode;
import vn.thidua.domain.ballot.PaperCount;
import vn.thidua.domain.ballot.PaperLine;
import vn.thidua.domain.ballot.Tally;
import vn.thidua.domain.ballot.Tally.Line;
import vn.thidua.domain.ballot.Tally.Outcome;
import vn.thidua.domain.ballot.TellerCount;
import vn.thidua.domain.ballot.TieStep;
import vn.thidua.domain.bloc.Charter;
import vn.thidua.domain.bloc.Conduct;
import vn.thidua.domain.conference.ConferenceEvent.MinutesApproved;
import vn.thidua.domain.conference.ConferenceEvent.TellersElected;
import vn.thidua.domain.conference.Teller;

/** The conference of the invented bloc: its tellers, papers and counts. */
final class AConference {
    static final Document MINUTES = new Document("02/BB", AYear.MEETING, null);
    static final Attachment FILE = new Attachment("bien-ban.pdf", "0".repeat(64), 1000);

    private AConference() {}

    /** Three tellers: one from sen, one from lan and one from sim. */
    static TellersElected tellers(@Nullable String reason) {
        return new TellersElected(
                BLOC,
                YEAR,
                List.of(
                        new Teller("an", "sen"),
                        new Teller("binh", "lan"),
                        new Teller("chi", "sim")),
                reason);
    }

    static MinutesApproved approved() {
        return new MinutesApproved(BLOC, YEAR, MINUTES, FILE);
    }

    /** In session with tellers, and a paper ballot open on the flag. */
    static List<Event> papersOut(String... candidates) {
        return AYear.all(
                AYear.inSession(),
                List.of(tellers(null), AYear.flagBallot(Mode.PAPER, candidates)));
    }

    static PaperCount count(int issued, int collected, int blank, int invalid, PaperLine... lines) {
        return new PaperCount(
                issued,
                collected,
                blank,
                Stream.generate(() -> new InvalidPaper(InvalidCause.UNREADABLE, null))
                        .limit(invalid)
                        .toList(),
                List.of(lines));
    }

    static PaperLine line(String candidate, int agree, int disagree, int abstain) {
        return new PaperLine(candidate, agree, disagree, abstain);
    }

    static TellerCount by(String teller, PaperCount count) {
        return new TellerCount(teller, count);
    }

    static OpenBallot runoff(String ballot, String of, AwardKind award, String... candidates) {
        return new OpenBallot(BLOC, YEAR, ballot, award, Mode.NAMED, List.of(candidates), of);
    }

    static RecountBallot recount(TellerCount... counts) {
        return new RecountBallot(BLOC, YEAR, "b", "có ý kiến", List.of(counts));
    }

    static VoidBallot voiding(String ballot) {
        return new VoidBallot(BLOC, YEAR, ballot, "sai danh sách");
    }

    static BallotVoided voided(String ballot, String reason) {
        return new BallotVoided(BLOC, YEAR, ballot, reason);
    }

    /** Ballot b, closed with these lines. */
    static BallotClosed closed(Line... lines) {
        return closed("b", lines);
    }

    static BallotClosed closed(String ballot, Line... lines) {
        return new BallotClosed(BLOC, YEAR, ballot, new Tally(11, 11, 11, 0, 0, List.of(lines)));
    }

    /** A line of which 8 of 10 are needed. */
    static Line got(String candidate, int agree, Outcome outcome) {
        return new Line(candidate, agree, 10 - agree, 0, 10, 8, outcome);
    }

    static AwardProposed proposed(String board, String ballot) {
        return new AwardProposed(
                BLOC,
                YEAR,
                AwardKind.MINISTRY_FLAG,
                board,
                ABloc.name(board),
                ballot,
                null,
                "DECREE_98_2023",
                null);
    }

    /** The same charter with another way to vote. */
    static Charter charter(boolean written, TieStep... chain) {
        var c = ABloc.charter();
        return new Charter(
                c.awards(),
                c.quorum(),
                c.selfVote(),
                c.pledgeDue(),
                c.resultDue(),
                null,
                new Conduct(written, List.of(chain), true, ABloc.SOURCE),
                null,
                null);
    }

    /** The same ballot under another identifier, as the run-off of one, or by another rule. */
    static BallotOpened named(BallotOpened e, String ballot, @Nullable String runoffOf) {
        return new BallotOpened(
                e.bloc(),
                e.year(),
                ballot,
                e.award(),
                e.mode(),
                e.candidates(),
                e.voters(),
                e.rule(),
                runoffOf);
    }

    static BallotOpened ruled(BallotOpened e, BallotRule rule) {
        return new BallotOpened(
                e.bloc(),
                e.year(),
                e.ballot(),
                e.award(),
                e.mode(),
                e.candidates(),
                e.voters(),
                rule,
                e.runoffOf());
    }

    static List<Event> then(List<? extends Event> before, Event... after) {
        var all = new ArrayList<Event>(before);
        all.addAll(List.of(after));
        return List.copyOf(all);
    }
}
