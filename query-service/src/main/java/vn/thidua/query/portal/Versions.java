package vn.thidua.query.portal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.domain.Event;
import vn.thidua.domain.bloc.BlocCommand.AdoptCharter;
import vn.thidua.domain.bloc.BlocCommand.RequestCharter;
import vn.thidua.domain.bloc.BlocEvent.CharterAdopted;
import vn.thidua.domain.conference.ConferenceCommand.ConveneConference;
import vn.thidua.domain.conference.ConferenceCommand.ElectTellers;
import vn.thidua.domain.conference.ConferenceCommand.RecordAttendance;
import vn.thidua.domain.conference.ConferenceCommand.SetAgenda;
import vn.thidua.domain.conference.ConferenceEvent.AgendaSet;
import vn.thidua.domain.conference.ConferenceEvent.AttendanceRecorded;
import vn.thidua.domain.conference.ConferenceEvent.ConferenceConvened;
import vn.thidua.domain.conference.ConferenceEvent.TellersElected;
import vn.thidua.domain.cycle.YearCommand.RespondToMovement;
import vn.thidua.domain.cycle.YearEvent.MovementAnswered;
import vn.thidua.domain.dossier.DossierCommand.AttachDossierPart;
import vn.thidua.domain.dossier.DossierEvent.DossierPartAttached;
import vn.thidua.domain.pledge.PledgeCommand.AmendPledge;
import vn.thidua.domain.pledge.PledgeCommand.RegisterPledge;
import vn.thidua.domain.pledge.PledgeEvent.PledgeAmended;
import vn.thidua.domain.pledge.PledgeEvent.PledgeRegistered;
import vn.thidua.domain.pledge.PledgeEvent.PledgeReturned;
import vn.thidua.domain.result.ResultCommand.CorrectAnnualResult;
import vn.thidua.domain.result.ResultCommand.RecordBlocTotals;
import vn.thidua.domain.result.ResultCommand.SubmitAnnualResult;
import vn.thidua.domain.result.ResultCommand.SubmitMidYear;
import vn.thidua.domain.result.ResultEvent.AnnualResultCorrected;
import vn.thidua.domain.result.ResultEvent.AnnualResultReturned;
import vn.thidua.domain.result.ResultEvent.AnnualResultSubmitted;
import vn.thidua.domain.result.ResultEvent.BlocTotalsRecorded;
import vn.thidua.domain.result.ResultEvent.MidYearSubmitted;
import vn.thidua.domain.scoring.ScoringCommand.AdoptScoreScale;
import vn.thidua.domain.scoring.ScoringCommand.ExplainScore;
import vn.thidua.domain.scoring.ScoringCommand.ReverifyScore;
import vn.thidua.domain.scoring.ScoringCommand.SubmitSelfScore;
import vn.thidua.domain.scoring.ScoringCommand.VerifyScore;
import vn.thidua.domain.scoring.ScoringEvent.ScoreExplained;
import vn.thidua.domain.scoring.ScoringEvent.ScoreReverified;
import vn.thidua.domain.scoring.ScoringEvent.ScoreScaleAdopted;
import vn.thidua.domain.scoring.ScoringEvent.ScoreVerified;
import vn.thidua.domain.scoring.ScoringEvent.SelfScoreSubmitted;
import vn.thidua.domain.shape.Shape;
import vn.thidua.query.portal.Known.Happened;

/** The earlier versions that an act replaces or follows. */
final class Versions {
    /** Which events are a version of what the act says. */
    private static final Map<Class<?>, Set<Class<?>>> OF =
            Map.ofEntries(
                    Map.entry(RegisterPledge.class, Set.of(PledgeRegistered.class)),
                    Map.entry(
                            AmendPledge.class, Set.of(PledgeRegistered.class, PledgeAmended.class)),
                    Map.entry(SubmitMidYear.class, Set.of(MidYearSubmitted.class)),
                    Map.entry(
                            SubmitAnnualResult.class,
                            Set.of(AnnualResultSubmitted.class, AnnualResultCorrected.class)),
                    Map.entry(
                            CorrectAnnualResult.class,
                            Set.of(AnnualResultSubmitted.class, AnnualResultCorrected.class)),
                    Map.entry(RecordBlocTotals.class, Set.of(BlocTotalsRecorded.class)),
                    Map.entry(AdoptScoreScale.class, Set.of(ScoreScaleAdopted.class)),
                    Map.entry(SubmitSelfScore.class, Set.of(SelfScoreSubmitted.class)),
                    Map.entry(VerifyScore.class, Set.of(SelfScoreSubmitted.class)),
                    Map.entry(
                            ReverifyScore.class,
                            Set.of(ScoreVerified.class, ScoreReverified.class)),
                    Map.entry(ExplainScore.class, Set.of(ScoreExplained.class)),
                    Map.entry(RespondToMovement.class, Set.of(MovementAnswered.class)),
                    Map.entry(ConveneConference.class, Set.of(ConferenceConvened.class)),
                    Map.entry(SetAgenda.class, Set.of(AgendaSet.class)),
                    Map.entry(RecordAttendance.class, Set.of(AttendanceRecorded.class)),
                    Map.entry(ElectTellers.class, Set.of(TellersElected.class)),
                    Map.entry(AttachDossierPart.class, Set.of(DossierPartAttached.class)),
                    Map.entry(RequestCharter.class, Set.of(CharterAdopted.class)),
                    Map.entry(AdoptCharter.class, Set.of(CharterAdopted.class)));

    /** What sends a version back to whoever wrote it. */
    private static final Map<Class<?>, Class<?>> RETURNS =
            Map.of(
                    RegisterPledge.class, PledgeReturned.class,
                    SubmitAnnualResult.class, AnnualResultReturned.class);

    /** Names of the act's own by which versions about something else are told apart. */
    private static final Set<String> TELLING = Set.of("AwardKind", "DossierPart");

    private static final Set<String> OF_THE_PLACE = Set.of("bloc", "year");

    private Versions() {}

    /** Whether there can be earlier ones, and it is said what the act is about. */
    static boolean has(Acts.Act act, Values about) {
        return OF.containsKey(act.type())
                && act.shape().fields().stream()
                        .filter(Versions::isAbout)
                        .allMatch(field -> about.has(field.name()));
    }

    static List<Acts.Act> acts() {
        return OF.keySet().stream()
                .flatMap(type -> Acts.of(type.getSimpleName()).stream())
                .toList();
    }

    static Set<Class<?>> eventsOf(Acts.Act act) {
        return OF.getOrDefault(act.type(), Set.of());
    }

    /** Whether a version says only what is new of it. */
    static boolean isPart(Acts.Act act) {
        return act.type() == ReverifyScore.class;
    }

    /** The last version that was sent about the same. */
    static Optional<Happened> last(Acts.Act act, Values about, Known known) {
        return versions(act, about, known).reduce((_, later) -> later);
    }

    /**
     * What whoever looks at the last version has looked at before: the one that was sent back, or
     * else the one that came before.
     */
    static Optional<Happened> beforeLast(Acts.Act act, Values about, Known known) {
        var all = versions(act, about, known).toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var last = all.getLast();
        var happened = known.happened(act.isOfYear());
        var earlier = happened.subList(0, happened.indexOf(last));
        var returned =
                IntStream.range(0, earlier.size())
                        .filter(at ->
                                earlier.get(at).event().getClass() == RETURNS.get(act.type())
                                        && isAbout(act, about, json(earlier.get(at).event())))
                        .max();
        var looked = earlier.subList(0, returned.orElse(earlier.size()));
        return all.stream().filter(looked::contains).reduce((_, later) -> later);
    }

    /** What both versions say: the rest of the act is about sending it. */
    static Shape.Body shared(Acts.Act act, Class<?> version) {
        var said = List.of(version.getRecordComponents());
        return new Shape.Body(
                act.type(),
                act.shape().fields().stream()
                        .filter(field -> !isAbout(field) && !OF_THE_PLACE.contains(field.name()))
                        .filter(field ->
                                said.stream().anyMatch(part -> part.getName().equals(field.name())))
                        .toList());
    }

    static ObjectNode json(Event event) {
        return Json.MAPPER.valueToTree(event);
    }

    private static Stream<Happened> versions(Acts.Act act, Values about, Known known) {
        var events = eventsOf(act);
        return known.happened(act.isOfYear()).stream()
                .filter(one -> events.contains(one.event().getClass()))
                .filter(one -> isAbout(act, about, json(one.event())));
    }

    private static boolean isAbout(Acts.Act act, Values about, ObjectNode version) {
        return act.shape().fields().stream()
                .filter(Versions::isAbout)
                .filter(field -> version.has(field.name()))
                .allMatch(field ->
                        version.get(field.name()).asString().equals(about.one(field.name())));
    }

    /** A field that says what the act is about; the verifier of a score may have changed. */
    private static boolean isAbout(Shape.Field field) {
        return field.required()
                && switch (field.shape()) {
                    case Shape.Identifier _ -> !field.name().equals("verifier");
                    case Shape.OneOf choice -> TELLING.contains(choice.type());
                    case Shape.Words _,
                            Shape.Whole _,
                            Shape.Figure _,
                            Shape.YesOrNo _,
                            Shape.Day _,
                            Shape.Body _,
                            Shape.Many _ ->
                            false;
                };
    }
}
