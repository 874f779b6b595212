package vn.thidua.domain;

import static vn.thidua.domain.ABloc.BLOC;
import static vn.thidua.domain.AYear.YEAR;
import static vn.thidua.domain.award.AwardKind.MINISTRY_FLAG;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.award.AfterCommand.RevokeAward;
import vn.thidua.domain.award.AfterEvent.ResultsPublished;
import vn.thidua.domain.award.AwardCommand.ProposeAward;
import vn.thidua.domain.award.AwardCommand.RecordDecision;
import vn.thidua.domain.award.AwardEvent.AwardProposed;
import vn.thidua.domain.award.AwardEvent.DecisionRecorded;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.award.DecisionOutcome;
import vn.thidua.domain.award.EligibilityEvent.HoldLifted;
import vn.thidua.domain.award.EligibilityEvent.HoldPlaced;
import vn.thidua.domain.award.HoldGround;
import vn.thidua.domain.award.RevocationGround;
import vn.thidua.domain.bloc.Charter;
import vn.thidua.domain.bloc.Conduct;
import vn.thidua.domain.bloc.Discipline;
import vn.thidua.domain.bloc.PetitionRule;
import vn.thidua.domain.cycle.ChangeEvent.Departure;
import vn.thidua.domain.cycle.ChangeEvent.MembersChanged;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.result.FigureStatus;
import vn.thidua.domain.scoring.ScoringEvent.Place;
import vn.thidua.domain.scoring.ScoringEvent.RankingComputed;

/** From an eligible board to a decision, as far as a test needs it. */
final class AnAward {
    /** A Monday under Decree 152. */
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    static final String HASH = "ab12".repeat(16);
    static final Attachment FILE = new Attachment("to-trinh.pdf", HASH, 1000);
    static final Document PAPER = new Document("12/QĐ", DAY, null);
    static final Document MINUTES = new Document("01/BB", LocalDate.of(2026, 1, 9), null);

    private AnAward() {}

    /** The boards have signed and reported. */
    static List<Event> eligible(String... boards) {
        var events = new ArrayList<Event>();
        for (var board : boards) {
            events.add(AYear.signed(board));
            events.add(AYear.submitted(board, 1, FigureStatus.ESTIMATE));
        }
        return events;
    }

    /** The conference meets, and the boards could be proposed. */
    static List<Event> meeting(String... eligible) {
        return AYear.all(AYear.inSession(), eligible(eligible));
    }

    /** The same under a charter of its own. */
    static List<Event> meetingUnder(Charter charter, String... eligible) {
        return AYear.all(
                List.of(AYear.opened(charter, false), AYear.convened(), AYear.attendance()),
                eligible(eligible));
    }

    static List<Event> history(String... eligible) {
        return AYear.all(List.of(AYear.opened(null, true), AYear.convened()), eligible(eligible));
    }

    /** Consensus may stand in for a ballot on every award; the Government's flag is among them. */
    static Charter byConsensus() {
        var charter = ABloc.charter();
        var awards = new ArrayList<Charter.AwardRule>();
        awards.add(charter.rule(MINISTRY_FLAG).orElseThrow());
        awards.add(charter.rule(AwardKind.CERTIFICATE_OF_MERIT).orElseThrow());
        awards.add(
                ABloc.rule(
                        AwardKind.GOVERNMENT_FLAG, charter.awards().getFirst().threshold(), 2, 2));
        return new Charter(
                awards.stream()
                        .map(rule ->
                                new Charter.AwardRule(
                                        rule.award(),
                                        rule.threshold(),
                                        rule.quota(),
                                        rule.quotaPerSubGroup(),
                                        rule.quotaSource(),
                                        true,
                                        rule.consensusSource()))
                        .toList(),
                charter.quorum(),
                charter.selfVote(),
                charter.pledgeDue(),
                charter.resultDue(),
                null,
                null,
                null,
                null);
    }

    static Charter with(
            @Nullable Conduct conduct,
            @Nullable Discipline discipline,
            @Nullable PetitionRule petitions) {
        var charter = byConsensus();
        return new Charter(
                charter.awards(),
                charter.quorum(),
                charter.selfVote(),
                charter.pledgeDue(),
                charter.resultDue(),
                null,
                conduct,
                discipline,
                petitions);
    }

    static ProposeAward propose(AwardKind award, String board) {
        return new ProposeAward(BLOC, YEAR, award, board, null, null, MINUTES, null);
    }

    static ProposeAward proposeFromBallot(String board, @Nullable String departureReason) {
        return new ProposeAward(BLOC, YEAR, MINISTRY_FLAG, board, null, "b", null, departureReason);
    }

    static AwardProposed proposed(AwardKind award, String board) {
        return new AwardProposed(
                BLOC, YEAR, award, board, ABloc.name(board), "b", null, "DECREE_152_2025", null);
    }

    static HoldPlaced held(String board, String hold, AwardKind... suspended) {
        return new HoldPlaced(
                BLOC,
                YEAR,
                board,
                hold,
                HoldGround.INSPECTION,
                PAPER,
                LocalDate.of(2026, 1, 5),
                List.of(suspended));
    }

    static HoldLifted lifted(String board, String hold) {
        return new HoldLifted(BLOC, YEAR, board, hold, PAPER, LocalDate.of(2026, 2, 2));
    }

    static RankingComputed ranking(String... boards) {
        var places = new ArrayList<Place>();
        for (int i = 0; i < boards.length; i++) {
            places.add(new Place(boards[i], 90_000 - i * 100, 100_000, i + 1, false));
        }
        return new RankingComputed(BLOC, YEAR, 1, places);
    }

    static RecordDecision decide(
            AwardKind award,
            String board,
            DecisionOutcome outcome,
            @Nullable AwardKind grantedInstead) {
        return new RecordDecision(BLOC, YEAR, award, board, outcome, PAPER, DAY, grantedInstead);
    }

    static DecisionRecorded decided(
            AwardKind award,
            String board,
            DecisionOutcome outcome,
            @Nullable AwardKind grantedInstead) {
        return new DecisionRecorded(BLOC, YEAR, award, board, outcome, PAPER, DAY, grantedInstead);
    }

    static DecisionRecorded awarded(AwardKind award, String board) {
        return decided(award, board, DecisionOutcome.AWARDED, null);
    }

    static RevokeAward revoke(LocalDate on) {
        return new RevokeAward(
                BLOC,
                YEAR,
                MINISTRY_FLAG,
                "ban",
                RevocationGround.FALSE_DECLARATION,
                MINUTES,
                PAPER,
                on);
    }

    static ResultsPublished published() {
        return new ResultsPublished(BLOC, YEAR, "Cổng thông tin", null, LocalDate.of(2026, 3, 9));
    }

    /** The board leaves, and perhaps another takes its place. */
    static MembersChanged left(String board, @Nullable String successor) {
        return new MembersChanged(
                BLOC,
                YEAR,
                LocalDate.of(2026, 2, 1),
                ABloc.groups(),
                ABloc.boards().stream()
                        .filter(other -> !other.equals(board))
                        .map(AYear::member)
                        .toList(),
                List.of(
                        new Departure(
                                board,
                                ABloc.name(board),
                                successor,
                                PAPER,
                                LocalDate.of(2026, 2, 1))));
    }

    /** What the rules know of the year after these events. */
    static Running year(List<Event> events) {
        State state = Rules.initial("cycle:mau:2025");
        for (var event : events) {
            state = Rules.evolve(state, event);
        }
        return (Running) state;
    }
}
