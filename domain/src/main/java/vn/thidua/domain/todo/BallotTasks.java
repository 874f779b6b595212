package vn.thidua.domain.todo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.domain.Command;
import vn.thidua.domain.Document;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.award.Eligibility;
import vn.thidua.domain.ballot.BallotCommand.BreakTie;
import vn.thidua.domain.ballot.BallotCommand.CastVote;
import vn.thidua.domain.ballot.BallotCommand.CertifyTally;
import vn.thidua.domain.ballot.BallotCommand.CloseBallot;
import vn.thidua.domain.ballot.BallotCommand.OpenBallot;
import vn.thidua.domain.ballot.BallotCommand.RecordPaperCount;
import vn.thidua.domain.ballot.Ballots;
import vn.thidua.domain.ballot.Mode;
import vn.thidua.domain.ballot.PaperCount;
import vn.thidua.domain.bloc.Charter;
import vn.thidua.domain.conference.Conference;
import vn.thidua.domain.conference.Teller;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.cycle.RequestCommand.RequestCertification;
import vn.thidua.domain.cycle.YearEvent.Member;

/** Opening, voting, counting and signing, ballot by ballot. */
final class BallotTasks {
    private BallotTasks() {}

    static List<Task> of(Running year, Accepted accepted) {
        var all = new ArrayList<Task>();
        if (year.conference() instanceof Conference.Met) {
            opening(year).map(Task::of).forEach(all::add);
        }
        for (var ballot : year.ballots().byId().values()) {
            switch (ballot) {
                case Ballots.Open open -> all.addAll(open(year, open, accepted));
                case Ballots.Closed closed -> all.addAll(closed(year, closed));
                case Ballots.Voided _ -> {}
            }
        }
        return all;
    }

    /** One ballot at a time, for each award of the charter that has had none. */
    private static Stream<OpenBallot> opening(Running year) {
        var charter = year.frame().bloc().charter();
        if (charter == null || year.ballots().open().isPresent()) {
            return Stream.empty();
        }
        return charter.awards().stream()
                .map(Charter.AwardRule::award)
                .filter(award -> !isVotedOn(year, award))
                .map(award -> opening(year, award))
                .filter(draft -> !draft.candidates().isEmpty());
    }

    private static boolean isVotedOn(Running year, AwardKind award) {
        return year.ballots().byId().values().stream()
                .filter(ballot -> !(ballot instanceof Ballots.Voided))
                .anyMatch(ballot -> ballot.opened().award() == award);
    }

    /** Whoever could be proposed is a candidate, until somebody strikes a name. */
    private static OpenBallot opening(Running year, AwardKind award) {
        var candidates =
                year.members().stream()
                        .map(Member::board)
                        .filter(board -> Eligibility.of(year, board, award).isEmpty())
                        .toList();
        return new OpenBallot(
                year.opening().bloc(),
                year.opening().year(),
                "",
                award,
                Mode.NAMED,
                candidates,
                null);
    }

    private static List<Task> open(Running year, Ballots.Open open, Accepted accepted) {
        var missing = missing(year, open);
        return missing.isEmpty()
                ? accepted.among(
                                Stream.of(
                                        new CloseBallot(
                                                year.opening().bloc(),
                                                year.opening().year(),
                                                open.opened().ballot())))
                        .toList()
                : missing;
    }

    private static List<Task> missing(Running year, Ballots.Open open) {
        var bloc = year.opening().bloc();
        int number = year.opening().year();
        var ballot = open.opened().ballot();
        return switch (open.opened().mode()) {
            case NAMED, WRITTEN ->
                    open.opened().voters().stream()
                            .filter(voter -> !open.content().answered().contains(voter))
                            .map(voter ->
                                    Task.of(new CastVote(bloc, number, ballot, voter, List.of())))
                            .toList();
            case PAPER -> uncounted(year, open);
            // Hands are raised candidate by candidate; nobody can say beforehand which come.
            case SHOW_OF_HANDS -> List.of();
        };
    }

    private static List<Task> uncounted(Running year, Ballots.Open open) {
        var counted = open.content().counts().stream().map(count -> count.teller()).toList();
        if (counted.size() >= 2) {
            return List.of();
        }
        return year.conference().tellers().stream()
                .map(Teller::person)
                .filter(person -> !counted.contains(person))
                .map(person ->
                        Task.of(
                                new RecordPaperCount(
                                        year.opening().bloc(),
                                        year.opening().year(),
                                        open.opened().ballot(),
                                        person,
                                        new PaperCount(0, 0, 0, List.of(), List.of()))))
                .toList();
    }

    private static List<Task> closed(Running year, Ballots.Closed closed) {
        var bloc = year.opening().bloc();
        int number = year.opening().year();
        var ballot = closed.opened().ballot();
        if (closed.tie() instanceof Ballots.Tie.Unbroken && !closed.tied().isEmpty()) {
            return List.of(Task.of(new BreakTie(bloc, number, ballot, List.of(), null, List.of())));
        }
        boolean unasked =
                closed.signature() instanceof Ballots.Signature.Awaited
                        && year.frame().requests().waiting().stream()
                                .noneMatch(request -> isCertifying(request.act(), ballot));
        return unasked ? List.of(asking(year, ballot)) : List.of();
    }

    private static boolean isCertifying(Command act, String ballot) {
        return act instanceof CertifyTally certify && certify.ballot().equals(ballot);
    }

    /** One teller asks; that another one signs for exactly that waits with all such requests. */
    private static Task asking(Running year, String ballot) {
        return Task.of(
                new RequestCertification(
                        year.opening().bloc(),
                        year.opening().year(),
                        ballot,
                        year.conference().tellers().stream().map(Teller::person).toList(),
                        new Document("", null, null)));
    }
}
