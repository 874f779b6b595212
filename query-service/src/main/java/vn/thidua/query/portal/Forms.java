package vn.thidua.query.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.domain.Rejection;
import vn.thidua.domain.ballot.BallotCommand.CastVote;
import vn.thidua.domain.shape.Shape;

/** Makes forms: at their beginning, and again with what was written into them. */
@Component
class Forms {
    /** What a form is about besides its board; it tells drafts of one act apart. */
    private static final Set<String> OF_THE_OWNER =
            Set.of("bloc", "year", "board", "voter", "verifier");

    /** What of a subject is worth reading; the rest stands in the form already. */
    private static final Set<String> SUBJECTS = Set.of("targets", "figures", "commitments");

    private final Labels labels;
    private final Choices choices;
    private final ScoreSheets sheets;

    Forms(Labels labels, Choices choices, ScoreSheets sheets) {
        this.labels = labels;
        this.choices = choices;
        this.sheets = sheets;
    }

    /** What a form holds before anybody writes into it. */
    Values beginning(Acts.Act act, Values asked, Known known) {
        var beginning = Beginnings.of(act, asked, known);
        var values = Flattened.of(act.shape(), beginning.body(), Labels.language());
        return values.with(new Values(Map.of(Form.GIVEN, beginning.given())))
                .with(Form.KEY, "form-" + UUID.randomUUID());
    }

    /** What was cleared in a draft stays cleared; what the form itself knows is of today. */
    static Values drafted(Values begun, Drafts.Draft draft) {
        var given = begun.all(Form.GIVEN);
        return begun.only(given)
                .with(draft.content())
                .with(begun.only(given))
                .with(Form.VERSION, Integer.toString(draft.version()));
    }

    Form form(
            Acts.Act act,
            Values values,
            Known known,
            List<Fault> faults,
            @Nullable String refusal) {
        var parts = new Parts(labels, choices, sheets, known, values, faults).of(act.shape());
        return new Form(
                act.name(),
                labels.act(act.name()),
                labels.consequence(act.name()),
                address(act, known),
                values.one(Form.BACK),
                values.one(Form.KEY),
                values.all(Form.GIVEN),
                parts,
                refusal,
                faults.size());
    }

    /** The lines of a score form with what they come to; nothing where the act scores nothing. */
    Optional<ScoreSheet> scores(Acts.Act act, Values values, Known known) {
        return form(act, values, known, List.of(), null).parts().stream()
                .filter(Part.Scores.class::isInstance)
                .map(part -> ((Part.Scores) part).sheet())
                .findFirst();
    }

    /** The same as it reads before it is sent: nothing in it can be changed. */
    Form review(Acts.Act act, Values values, Known known) {
        var everything = new ArrayList<>(values.content().byPath().keySet());
        return form(
                act,
                values.with(new Values(Map.of(Form.GIVEN, everything))),
                known,
                List.of(),
                null);
    }

    /**
     * What is judged or signed, to be read beside the form: the pledge with its targets, or the
     * report with its figures.
     */
    List<Part> beside(Acts.Act act, Values values, Known known) {
        return Subjects.of(act, values.one("board"), known)
                .map(subject -> {
                    var all =
                            Flattened.of(subject.act().shape(), subject.body(), Labels.language());
                    var fixed = List.copyOf(all.byPath().keySet());
                    var given = all.with(new Values(Map.of(Form.GIVEN, fixed)));
                    return new Parts(labels, choices, sheets, known, given, List.of())
                            .of(subject.act().shape()).stream()
                                    .filter(part -> SUBJECTS.contains(part.told().path()))
                                    .toList();
                })
                .orElse(List.of());
    }

    /** What is new beside the version before, of acts that replace or follow one. */
    Optional<Compared> compared(Acts.Act act, Values values, Known known) {
        var subject = Subjects.of(act, values.one("board"), known);
        var of = subject.map(Subjects.Subject::act).orElse(act);
        if (!Versions.has(of, values)) {
            return Optional.empty();
        }
        var after =
                subject.map(said -> Flattened.of(of.shape(), said.body(), Labels.language()))
                        .orElse(values);
        var before =
                subject.isPresent()
                        ? Versions.beforeLast(of, values, known)
                        : Versions.last(of, values, known);
        return Optional.of(
                before.map(version -> compared(of, version, after, known))
                        .orElseGet(Compared::first));
    }

    private Compared compared(Acts.Act act, Known.Happened version, Values after, Known known) {
        var shape = Versions.shared(act, version.event().getClass());
        var before = Flattened.of(shape, Versions.json(version.event()), Labels.language());
        return Compared.of(
                shape,
                version.on(),
                before,
                after,
                Versions.isPart(act),
                new Spoken(labels, choices, known, after.one("board")));
    }

    static String address(Acts.Act act, Known known) {
        return act.isOfYear()
                ? "/%s/%d/do/%s".formatted(known.bloc(), known.year(), act.name())
                : "/%s/do/%s".formatted(known.bloc(), act.name());
    }

    /** The field that a refusal speaks of, where it names one. */
    static List<Fault> faults(
            Acts.Act act, @Nullable String field, String sentence, Values values) {
        return field == null
                ? List.of()
                : List.of(
                        Fault.of(
                                FormReader.inForm(field, act.shape(), values),
                                "fault.said",
                                sentence));
    }

    static String sentence(Rejection refused) {
        return Labels.language().getLanguage().equals("vi") ? refused.vi() : refused.en();
    }

    /** A vote is nobody's business before it is cast, so it is never kept. */
    static boolean isDrafted(Acts.Act act) {
        return act.type() != CastVote.class;
    }

    /** Whose draft it is: the board's that the form names, if the person acts for it. */
    static Drafts.Name draft(Acts.Act act, Values values, Known known, String person) {
        var owner = ownBoard(values, known, person).orElse("@" + person);
        return new Drafts.Name(known.bloc(), known.year(), act.name(), owner, subject(act, values));
    }

    /** Whether the form is about a board that the person acts for. */
    static boolean isOwn(Values values, Known known, String person) {
        return ownBoard(values, known, person).isPresent();
    }

    private static Optional<String> ownBoard(Values values, Known known, String person) {
        var own = Desk.boardsOf(person, known.blocState(), known.today());
        return Stream.of("board", "voter", "verifier")
                .map(values::one)
                .filter(own::contains)
                .findFirst();
    }

    private static String subject(Acts.Act act, Values values) {
        var given = values.all(Form.GIVEN);
        return act.shape().fields().stream()
                .filter(field -> !OF_THE_OWNER.contains(field.name()))
                .filter(field ->
                        field.shape() instanceof Shape.Identifier
                                || field.shape() instanceof Shape.OneOf)
                .map(Shape.Field::name)
                .filter(given::contains)
                .map(name -> name + "=" + values.one(name))
                .collect(Collectors.joining(";"));
    }
}
