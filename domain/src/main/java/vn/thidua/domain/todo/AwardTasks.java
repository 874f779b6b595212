package vn.thidua.domain.todo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.domain.Attachment;
import vn.thidua.domain.Document;
import vn.thidua.domain.award.AwardCommand.ProposeAward;
import vn.thidua.domain.award.AwardCommand.RecordDecision;
import vn.thidua.domain.award.AwardEvent.AwardProposed;
import vn.thidua.domain.award.Awards;
import vn.thidua.domain.award.DecisionOutcome;
import vn.thidua.domain.ballot.Ballots;
import vn.thidua.domain.ballot.Tally;
import vn.thidua.domain.calendar.Step;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.dossier.DossierCommand.AcceptDossier;
import vn.thidua.domain.dossier.DossierCommand.AttachDossierPart;
import vn.thidua.domain.dossier.DossierCommand.RecordCouncilVote;
import vn.thidua.domain.dossier.DossierCommand.SignDossier;
import vn.thidua.domain.dossier.DossierCommand.SubmitDossier;
import vn.thidua.domain.dossier.Dossiers;
import vn.thidua.domain.dossier.RequiredPart;
import vn.thidua.domain.law.LawBook;
import vn.thidua.domain.law.LegalRegime;

/** From the count to the decision. */
final class AwardTasks {
    private AwardTasks() {}

    static List<Task> of(Running year, LocalDate today, Accepted accepted) {
        return Stream.concat(
                        proposing(year, accepted).map(Task::of),
                        year.awards().standing().stream()
                                .filter(Awards.Waiting.class::isInstance)
                                .map(Awards.Proposal::proposed)
                                .flatMap(proposed -> deciding(year, proposed, today, accepted)))
                .toList();
    }

    /** Whoever a signed count elected, and nobody has proposed yet. */
    private static Stream<ProposeAward> proposing(Running year, Accepted accepted) {
        return year.ballots().byId().values().stream()
                .filter(Ballots.Closed.class::isInstance)
                .map(Ballots.Closed.class::cast)
                .flatMap(closed ->
                        closed.opened().candidates().stream()
                                .filter(board ->
                                        closed.outcomeOf(board)
                                                .filter(Tally.Outcome.ELECTED::equals)
                                                .isPresent())
                                .map(board ->
                                        new ProposeAward(
                                                year.opening().bloc(),
                                                year.opening().year(),
                                                closed.opened().award(),
                                                board,
                                                null,
                                                closed.opened().ballot(),
                                                null,
                                                null)))
                .filter(draft -> accepted.test(draft) || accepted.test(withReason(draft)));
    }

    /** A proposal that passes over a higher score has to say why; that is still to be written. */
    private static ProposeAward withReason(ProposeAward draft) {
        return new ProposeAward(
                draft.bloc(),
                draft.year(),
                draft.award(),
                draft.board(),
                draft.nameAsPrinted(),
                draft.ballot(),
                draft.minutes(),
                "…");
    }

    private static Stream<Task> deciding(
            Running year, AwardProposed proposed, LocalDate today, Accepted accepted) {
        return switch (year.awards().dossiers().of(proposed.award(), proposed.board())) {
            case Dossiers.Assembling dossier ->
                    assembling(proposed, dossier, today, accepted)
                            .map(task -> Todo.dueWith(year, task, Step.DOSSIER));
            case Dossiers.Signed _ ->
                    accepted.among(
                                    Stream.of(
                                            new SubmitDossier(
                                                    proposed.bloc(),
                                                    proposed.year(),
                                                    proposed.award(),
                                                    proposed.board())))
                            .map(task -> Todo.dueWith(year, task, Step.DOSSIER));
            case Dossiers.Submitted _ ->
                    accepted.among(
                            Stream.of(
                                    new AcceptDossier(
                                            proposed.bloc(),
                                            proposed.year(),
                                            proposed.award(),
                                            proposed.board())));
            case Dossiers.Accepted dossier -> Stream.of(afterAcceptance(proposed, dossier, today));
            case Dossiers.Voted _ -> Stream.of(decision(proposed, today));
        };
    }

    private static Stream<Task> assembling(
            AwardProposed proposed,
            Dossiers.Assembling dossier,
            LocalDate today,
            Accepted accepted) {
        var missing = missing(proposed, dossier, today).map(Task::of).toList();
        return missing.isEmpty()
                ? accepted.among(
                        Stream.of(
                                new SignDossier(
                                        proposed.bloc(),
                                        proposed.year(),
                                        proposed.award(),
                                        proposed.board())))
                : missing.stream();
    }

    /** The council votes where the law asks for it; elsewhere the decision is next. */
    private static Task afterAcceptance(
            AwardProposed proposed, Dossiers.Accepted dossier, LocalDate today) {
        boolean decidable =
                LawBook.councilPercent(proposed.award(), dossier.contents().regime()).isEmpty();
        return decidable
                ? decision(proposed, today)
                : Task.of(
                        new RecordCouncilVote(
                                proposed.bloc(),
                                proposed.year(),
                                proposed.award(),
                                proposed.board(),
                                1,
                                0,
                                0,
                                null,
                                new Document("", null, null)));
    }

    private static Stream<AttachDossierPart> missing(
            AwardProposed proposed, Dossiers.Assembling dossier, LocalDate today) {
        return RequiredPart.of(
                        proposed.award(), LegalRegime.codeOn(today), proposed.ballot() != null)
                .stream()
                .map(RequiredPart::part)
                .filter(part -> !dossier.contents().papers().containsKey(part))
                .map(part ->
                        new AttachDossierPart(
                                proposed.bloc(),
                                proposed.year(),
                                proposed.award(),
                                proposed.board(),
                                part,
                                new Attachment("", "", 1),
                                null));
    }

    private static Task decision(AwardProposed proposed, LocalDate today) {
        return Task.of(
                new RecordDecision(
                        proposed.bloc(),
                        proposed.year(),
                        proposed.award(),
                        proposed.board(),
                        DecisionOutcome.AWARDED,
                        new Document("", null, null),
                        today,
                        null));
    }
}
