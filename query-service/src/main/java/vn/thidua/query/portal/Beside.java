package vn.thidua.query.portal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.domain.Command;
import vn.thidua.domain.Document;
import vn.thidua.domain.award.AfterCommand.ConfirmRecovery;
import vn.thidua.domain.award.Awards;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.dossier.DossierCommand;
import vn.thidua.domain.dossier.DossierCommand.AcceptDossier;
import vn.thidua.domain.dossier.DossierCommand.AttachDossierPart;
import vn.thidua.domain.dossier.DossierCommand.MarkNoReply;
import vn.thidua.domain.dossier.DossierCommand.RecordCouncilVote;
import vn.thidua.domain.dossier.DossierCommand.RecordOpinion;
import vn.thidua.domain.dossier.DossierCommand.RequestOpinion;
import vn.thidua.domain.dossier.DossierCommand.ReturnDossier;
import vn.thidua.domain.dossier.DossierCommand.SignDossier;
import vn.thidua.domain.dossier.DossierCommand.SubmitDossier;
import vn.thidua.domain.dossier.Dossiers;
import vn.thidua.domain.dossier.Reply;
import vn.thidua.domain.pledge.PledgeCommand.AcceptPledge;
import vn.thidua.domain.pledge.PledgeCommand.RegisterPledge;
import vn.thidua.domain.pledge.PledgeCommand.ReturnPledge;
import vn.thidua.domain.pledge.PledgeCommand.SignPledge;
import vn.thidua.domain.result.ResultCommand.AcceptAnnualResult;
import vn.thidua.domain.result.ResultCommand.ReturnAnnualResult;
import vn.thidua.domain.result.ResultCommand.SubmitAnnualResult;

/** What can be done in place of what is waited for, and in which cell of a board it belongs. */
final class Beside {
    private static final Document NO_PAPER = new Document("", null, null);

    private static final Map<String, Set<Class<?>>> CELLS =
            Map.of(
                    "PLEDGE",
                    Set.of(RegisterPledge.class, AcceptPledge.class, ReturnPledge.class),
                    "SIGNATURE",
                    Set.of(SignPledge.class),
                    "RESULT",
                    Set.of(
                            SubmitAnnualResult.class,
                            AcceptAnnualResult.class,
                            ReturnAnnualResult.class));

    private Beside() {}

    /** The act itself, and the others that its moment allows. */
    static Stream<Command> of(Command waited) {
        var other =
                waited instanceof AcceptPledge c
                        ? new ReturnPledge(c.bloc(), c.year(), c.board(), "")
                        : waited instanceof AcceptAnnualResult c
                                ? new ReturnAnnualResult(c.bloc(), c.year(), c.board(), "")
                                : waited instanceof DossierCommand c ? other(c) : null;
        return Stream.concat(Stream.of(waited), Stream.ofNullable(other));
    }

    private static @Nullable Command other(DossierCommand waited) {
        return switch (waited) {
            case AcceptDossier c ->
                    new ReturnDossier(c.bloc(), c.year(), c.award(), c.board(), "", "");
            case RecordCouncilVote c ->
                    new RequestOpinion(c.bloc(), c.year(), c.award(), c.board(), "", "");
            case AttachDossierPart _,
                    SignDossier _,
                    SubmitDossier _,
                    ReturnDossier _,
                    RequestOpinion _,
                    RecordOpinion _,
                    MarkNoReply _ ->
                    null;
        };
    }

    /** What is open on the side: opinions that were asked for, and what is taken back. */
    static Stream<Command> sequels(Running year) {
        var opinions =
                year.awards().dossiers().all().stream()
                        .flatMap(dossier -> dossier.contents().opinions().values().stream())
                        .filter(Dossiers.Asked.class::isInstance)
                        .map(Dossiers.Consultation::request)
                        .flatMap(asked ->
                                Stream.<Command>of(
                                        new RecordOpinion(
                                                asked.bloc(),
                                                asked.year(),
                                                asked.award(),
                                                asked.board(),
                                                asked.authority(),
                                                Reply.AGREES,
                                                NO_PAPER),
                                        new MarkNoReply(
                                                asked.bloc(),
                                                asked.year(),
                                                asked.award(),
                                                asked.board(),
                                                asked.authority())));
        var recoveries =
                year.awards().standing().stream()
                        .filter(Awards.Decided.class::isInstance)
                        .map(Awards.Decided.class::cast)
                        .filter(decided -> decided.sequel() instanceof Awards.Revoked)
                        .map(Awards.Decided::proposed)
                        .<Command>map(proposed ->
                                new ConfirmRecovery(
                                        proposed.bloc(),
                                        proposed.year(),
                                        proposed.award(),
                                        proposed.board(),
                                        LocalDate.EPOCH));
        return Stream.concat(opinions, recoveries);
    }

    /** The name of a cell: what it shows, and of whom. */
    static String cell(Command command) {
        ObjectNode body = Json.MAPPER.valueToTree(command);
        var board = body.path("board").asString("");
        if (body.has("award")) {
            return "AWARD " + body.path("award").asString() + " " + board;
        }
        return CELLS.entrySet().stream()
                .filter(cell -> cell.getValue().contains(command.getClass()))
                .map(cell -> cell.getKey() + " " + board)
                .findFirst()
                .orElse(body.has("step") ? "STEP " + body.path("step").asString() : "YEAR");
    }
}
