package vn.thidua.query.portal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.domain.bloc.Office;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.query.portal.Known.Happened;
import vn.thidua.query.scoreboard.ScoreboardQuery;
import vn.thidua.query.scoreboard.ScoreboardView.BoardScore;
import vn.thidua.query.scoreboard.ScoreboardView.Stage;

/** Lays out what a board has sent, or has written and not sent, as its paper form. */
@Component
class Papers {
    private final Labels labels;
    private final Forms forms;
    private final Drafts drafts;
    private final ScoreboardQuery scores;

    Papers(Labels labels, Forms forms, Drafts drafts, ScoreboardQuery scores) {
        this.labels = labels;
        this.forms = forms;
        this.drafts = drafts;
        this.scores = scores;
    }

    /** What was sent last; nothing where nothing was. */
    Optional<Paper> sent(PrintForm form, String board, Known known) {
        return switch (form) {
            case F1, F3 -> figures(form, board, known);
            case F4 -> score(board, known);
        };
    }

    private Optional<Paper> figures(PrintForm form, String board, Known known) {
        return version(form, board, known)
                .map(version -> {
                    var shape = Versions.shared(form.acts().getLast(), version.event().getClass());
                    var values =
                            Flattened.of(shape, Versions.json(version.event()), Labels.language());
                    return paper(form, board, known, values, version, null);
                });
    }

    private static Optional<Happened> version(PrintForm form, String board, Known known) {
        return Versions.last(form.acts().getFirst(), about(board, known), known);
    }

    private boolean isSent(PrintForm form, String board, Known known) {
        return switch (form) {
            case F1, F3 -> version(form, board, known).isPresent();
            case F4 -> scoreOf(board, known).isPresent();
        };
    }

    private Optional<Paper> score(String board, Known known) {
        return scoreOf(board, known).map(score -> scored(score, board, known));
    }

    private Optional<BoardScore> scoreOf(String board, Known known) {
        return scores.scoreboard(known.bloc(), known.year()).stream()
                .flatMap(view -> view.boards().stream())
                .filter(score -> score.board().board().equals(board) && !score.lines().isEmpty())
                .findFirst();
    }

    private Paper scored(BoardScore score, String board, Known known) {
        var self = score.at(Stage.SELF.name());
        var sent = self == null ? null : self.on();
        var status = self == null ? null : labels.of("paper.scale", self.scaleVersion());
        return new Paper(
                PrintForm.F4,
                title(PrintForm.F4, known),
                blocName(known),
                known.nameOf(board),
                province(board, known),
                known.year(),
                head(board, known),
                status,
                sent,
                null,
                new ScorePaper(labels, known, board).sent(score),
                null);
    }

    /**
     * A draft for those who may see it: in the place of the person, as the form itself finds it.
     */
    Optional<Paper> draft(PrintForm form, String board, Known known, String person) {
        return form.acts().stream()
                .flatMap(act -> draft(form, act, board, known, person).stream())
                .findFirst();
    }

    private Optional<Paper> draft(
            PrintForm form, Acts.Act act, String board, Known known, String person) {
        var begun = forms.beginning(act, Values.NONE.with("board", board), known);
        return drafts.find(Forms.draft(act, begun, known, person))
                .map(draft -> paper(form, board, known, Forms.drafted(begun, draft), null, draft));
    }

    private Paper paper(
            PrintForm form,
            String board,
            Known known,
            Values values,
            @Nullable Happened sent,
            Drafts.@Nullable Draft draft) {
        return new Paper(
                form,
                title(form, known),
                blocName(known),
                known.nameOf(board),
                province(board, known),
                known.year(),
                head(board, known),
                status(values),
                sent == null ? null : sent.on(),
                draft == null ? null : draft.savedAt(),
                table(form, board, known, values),
                values.has("commitments") ? values.one("commitments") : null);
    }

    private Paper.Table table(PrintForm form, String board, Known known, Values values) {
        var figures = new FigurePaper(labels, known, values, board);
        var act = form.acts().getLast();
        return switch (form) {
            case F1 -> figures.pledge(act);
            case F3 -> figures.result(act);
            case F4 ->
                    new ScorePaper(labels, known, board)
                            .draft(
                                    known.running().stream()
                                            .flatMap(year -> year.scores().scale().stream())
                                            .flatMap(scale -> scale.scale().criteria().stream())
                                            .toList(),
                                    values);
        };
    }

    /** Whether the figures are an estimate; a correction is of final ones. */
    private @Nullable String status(Values values) {
        return values.has("status") ? labels.value("FigureStatus", values.one("status")) : null;
    }

    private String title(PrintForm form, Known known) {
        return labels.of(form.title(), Integer.toString(known.year()));
    }

    private static Values about(String board, Known known) {
        return Values.NONE.with("bloc", known.bloc()).with("board", board);
    }

    private static String blocName(Known known) {
        return known.running().map(year -> year.opening().blocName()).orElse(known.bloc());
    }

    /** Nobody writes to itself. */
    private static @Nullable String head(String board, Known known) {
        return known.running()
                .flatMap(year -> year.frame().bloc().holder(Office.HEAD))
                .filter(head -> !head.equals(board))
                .map(known::nameOf)
                .orElse(null);
    }

    private static String province(String board, Known known) {
        return known.running().stream()
                .map(Running::members)
                .flatMap(List::stream)
                .filter(member -> member.board().equals(board))
                .map(member -> member.province().replaceFirst("^(tỉnh|thành phố) ", ""))
                .findFirst()
                .orElse("…………");
    }

    /** Where the form of an act is on paper: its draft where there is one, else what was sent. */
    Optional<String> address(Acts.Act act, Values values, Known known, boolean drafted) {
        var board = values.one("board");
        return PrintForm.of(act)
                .filter(_ -> !board.isEmpty())
                .flatMap(form -> {
                    var path =
                            "/%s/%d/print/%s/%s"
                                    .formatted(known.bloc(), known.year(), form.address(), board);
                    if (drafted && form.isWrittenBy(act)) {
                        return Optional.of(path + "?draft=true");
                    }
                    return isSent(form, board, known) ? Optional.of(path) : Optional.empty();
                });
    }
}
