package vn.thidua.query.portal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.domain.award.EligibilityEvent.HoldPlaced;
import vn.thidua.domain.ballot.Ballots;
import vn.thidua.domain.bloc.SubGroup;
import vn.thidua.domain.conference.Teller;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.scoring.Criterion;
import vn.thidua.query.portal.Part.Option;

/**
 * What an identifier in a form can be: something that is there, by its name; something new, which
 * nobody has to name; or something that only the writer knows.
 */
@Component
class Choices {
    /** Fields by which an act brings something new into the world. */
    private static final Set<String> NEW =
            Set.of(
                    "OpenBallot.ballot",
                    "FilePetition.petition",
                    "LaunchMovement.movement",
                    "RecordResolution.resolution",
                    "GrantMandate.mandate",
                    "AttachEvidence.evidence",
                    "PlaceHold.hold",
                    "FileDataRequest.request",
                    "RequestOpinion.authority",
                    "MergeBoards.successor",
                    "ReorganiseBoard.successor",
                    "RegisterBoard.board");

    private static final Set<String> BOARDS =
            Set.of(
                    "board",
                    "voter",
                    "verifier",
                    "about",
                    "candidate",
                    "candidates",
                    "signers",
                    "present",
                    "successor",
                    "host",
                    "decidedBy",
                    "chairChoice",
                    "predecessor",
                    "predecessors",
                    "into");

    private final Map<String, Function<Known, Stream<Option>>> byName =
            Map.ofEntries(
                    Map.entry("ballot", this::ballots),
                    Map.entry("runoff", this::ballots),
                    Map.entry("runoffOf", this::ballots),
                    Map.entry("teller", Choices::tellers),
                    Map.entry("tellers", Choices::tellers),
                    Map.entry("movement", Choices::movements),
                    Map.entry("criterion", this::criteria),
                    Map.entry("criteria", this::criteria),
                    Map.entry("petition", Choices::petitions),
                    Map.entry("mandate", Choices::mandates),
                    Map.entry("request", Choices::requests),
                    Map.entry("hold", Choices::holds),
                    Map.entry("subGroup", Choices::subGroups),
                    Map.entry("authority", Choices::authorities));

    private final Labels labels;

    Choices(Labels labels) {
        this.labels = labels;
    }

    /** What there is to choose from. */
    sealed interface Range {
        record Among(List<Option> options) implements Range {}

        record New(String id) implements Range {}

        record Free() implements Range {}
    }

    /** {@code board}: what the form is about, since boards may call their evidence alike. */
    Range of(Class<?> in, String component, Known known, String board) {
        if (NEW.contains(in.getSimpleName() + "." + component)) {
            return new Range.New(component + "-" + UUID.randomUUID().toString().substring(0, 8));
        }
        if (BOARDS.contains(component)) {
            return new Range.Among(
                    known.boards().stream()
                            .map(one -> new Option(one, known.nameOf(one), false))
                            .toList());
        }
        if (component.equals("evidence")) {
            return new Range.Among(evidence(known, board).toList());
        }
        var options = byName.get(component);
        return options == null
                ? new Range.Free()
                : new Range.Among(options.apply(known).distinct().toList());
    }

    private Stream<Option> ballots(Known known) {
        return year(known)
                .flatMap(year -> year.ballots().byId().values().stream())
                .filter(ballot -> !(ballot instanceof Ballots.Voided))
                .map(ballot -> ballot.opened())
                .map(opened ->
                        new Option(
                                opened.ballot(),
                                labels.value("AwardKind", opened.award().name()),
                                false));
    }

    private static Stream<Option> tellers(Known known) {
        return year(known)
                .flatMap(year -> year.conference().tellers().stream())
                .map(teller -> new Option(teller.person(), named(teller, known), false));
    }

    private static String named(Teller teller, Known known) {
        return teller.person() + " · " + known.nameOf(teller.board());
    }

    private static Stream<Option> movements(Known known) {
        return year(known)
                .flatMap(year -> year.frame().movements().launched().stream())
                .map(launched -> new Option(launched.movement(), launched.theme(), false));
    }

    private Stream<Option> criteria(Known known) {
        return year(known)
                .flatMap(year -> year.scores().scale().stream())
                .flatMap(adopted -> adopted.scale().criteria().stream())
                .filter(criterion -> criterion.measure() != null)
                .map(this::criterion);
    }

    /** With the points that there are to be had. */
    private Option criterion(Criterion criterion) {
        var most = BigDecimal.valueOf(criterion.max(), 2);
        var label =
                criterion.max() == 0
                        ? criterion.name()
                        : labels.of(
                                "form.upTo",
                                criterion.name(),
                                Numbers.write(most, Labels.language()));
        return new Option(criterion.code(), label, false);
    }

    private static Stream<Option> evidence(Known known, String board) {
        return year(known)
                .flatMap(year -> year.results().evidence().stream())
                .filter(attached -> board.isEmpty() || attached.board().equals(board))
                .map(attached ->
                        new Option(
                                attached.evidence(),
                                attached.file().name() + " · " + known.nameOf(attached.board()),
                                false));
    }

    private static Stream<Option> petitions(Known known) {
        return year(known)
                .flatMap(year -> year.petitions().byId().values().stream())
                .map(petition -> petition.filed())
                .map(filed ->
                        new Option(
                                filed.petition(),
                                known.nameOf(filed.board()) + " → " + known.nameOf(filed.about()),
                                false));
    }

    private static Stream<Option> mandates(Known known) {
        return known.established().stream()
                .flatMap(bloc -> bloc.mandates().byId().values().stream())
                .map(mandate -> mandate.granted())
                .map(granted ->
                        new Option(
                                granted.mandate(),
                                granted.person() + " · " + known.nameOf(granted.board()),
                                false));
    }

    private static Stream<Option> requests(Known known) {
        return known.established().stream()
                .flatMap(bloc -> bloc.dataRequests().byId().values().stream())
                .map(request -> request.filed())
                .map(filed -> new Option(filed.request(), filed.person(), false));
    }

    private static Stream<Option> holds(Known known) {
        return year(known)
                .flatMap(year ->
                        year.members().stream()
                                .flatMap(member ->
                                        year.awards().holds().on(member.board()).stream()))
                .map(placed -> hold(placed, known));
    }

    private static Option hold(HoldPlaced placed, Known known) {
        return new Option(placed.hold(), known.nameOf(placed.board()), false);
    }

    private static Stream<Option> subGroups(Known known) {
        return known.established().stream()
                .flatMap(bloc -> bloc.subGroupsOn(known.today()).stream())
                .map(Choices::subGroup);
    }

    private static Option subGroup(SubGroup group) {
        return new Option(group.id(), group.name(), false);
    }

    private static Stream<Option> authorities(Known known) {
        return year(known)
                .flatMap(year -> year.awards().dossiers().all().stream())
                .flatMap(dossier -> dossier.contents().opinions().values().stream())
                .map(consultation -> consultation.request())
                .map(request -> new Option(request.authority(), request.authorityName(), false));
    }

    private static Stream<Running> year(Known known) {
        return known.running().stream();
    }
}
