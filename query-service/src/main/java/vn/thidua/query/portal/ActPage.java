package vn.thidua.query.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.domain.Rejection;
import vn.thidua.gate.Callers;
import vn.thidua.query.feed.CaughtUp;
import vn.thidua.query.journal.Journal;
import vn.thidua.query.page.PageFrames;
import vn.thidua.query.signin.SeeAs;
import vn.thidua.query.yearboard.YearBoard;

/** A form for every act: filled in, looked at once more as it will be sent, and sent. */
@Controller
class ActPage {
    private static final String OF_YEAR =
            "/{bloc:[a-z0-9-]+}/{year:[0-9]{4}}/do/{command:[A-Za-z]+}";
    private static final String OF_BLOC = "/{bloc:[a-z0-9-]+}/do/{command:[A-Za-z]+}";

    private final Desk desk;
    private final Forms forms;
    private final Drafts drafts;
    private final Trial trial;
    private final CommandClient commands;
    private final CaughtUp caughtUp;
    private final PageFrames frames;
    private final Uploads uploads;
    private final Books books;
    private final Papers papers;
    private final SeeAs seeAs;

    ActPage(
            Desk desk,
            Forms forms,
            Drafts drafts,
            Trial trial,
            CommandClient commands,
            CaughtUp caughtUp,
            PageFrames frames,
            Uploads uploads,
            Books books,
            Papers papers,
            SeeAs seeAs) {
        this.desk = desk;
        this.forms = forms;
        this.drafts = drafts;
        this.trial = trial;
        this.commands = commands;
        this.caughtUp = caughtUp;
        this.frames = frames;
        this.uploads = uploads;
        this.books = books;
        this.papers = papers;
        this.seeAs = seeAs;
    }

    @GetMapping(OF_YEAR)
    String ofYear(
            @PathVariable String bloc,
            @PathVariable int year,
            @PathVariable String command,
            Authentication signedIn,
            HttpServletRequest request,
            Model model) {
        return open(act(command, true), desk.ofYear(bloc, year), signedIn, request, model);
    }

    @GetMapping(OF_BLOC)
    String ofBloc(
            @PathVariable String bloc,
            @PathVariable String command,
            Authentication signedIn,
            HttpServletRequest request,
            Model model) {
        return open(act(command, false), desk.ofBloc(bloc), signedIn, request, model);
    }

    @PostMapping(OF_YEAR)
    String ofYear(
            @PathVariable String bloc,
            @PathVariable int year,
            @PathVariable String command,
            Authentication signedIn,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        if (request.getParameter(Form.STEP) != null
                && request.getParameter(Form.STEP).equals(Form.BOOK)) {
            return book(
                    new Turn(
                            act(command, true),
                            desk.ofYear(bloc, year),
                            posted(request, bloc, year)),
                    signedIn,
                    request,
                    response,
                    model);
        }
        var asked =
                new Turn(act(command, true), desk.ofYear(bloc, year), posted(request, bloc, year));
        if (Uploads.hasFiles(request) && !isAllowed(asked, signedIn)) {
            response.setStatus(HttpStatus.FORBIDDEN.value());
            return again(asked, List.of(), null, signedIn, model);
        }
        var taken = uploads.take(request, bloc, asked.values(), signedIn.getName());
        var turn = asked.with(taken.values());
        if (!taken.faults().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return again(turn, taken.faults(), null, signedIn, model);
        }
        return turn(turn, signedIn, request, response, model, next);
    }

    @PostMapping(OF_BLOC)
    String ofBloc(
            @PathVariable String bloc,
            @PathVariable String command,
            Authentication signedIn,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        var turn = new Turn(act(command, false), desk.ofBloc(bloc), posted(request, bloc, 0));
        return turn(turn, signedIn, request, response, model, next);
    }

    /** What somebody has written, and what it is about. */
    private record Turn(Acts.Act act, Known known, Values values) {
        Turn with(Values next) {
            return new Turn(act, known, next);
        }
    }

    private String open(
            Acts.Act act,
            Known known,
            Authentication signedIn,
            HttpServletRequest request,
            Model model) {
        var asked = Values.of(request.getParameterMap());
        var values = forms.beginning(act, asked, known).with(Form.BACK, back(asked));
        var turn = new Turn(act, known, values);
        if (Forms.isDrafted(act)) {
            var draft = draft(turn, signedIn);
            model.addAttribute("draft", draft.orElse(null));
            turn = turn.with(draft.map(saved -> Forms.drafted(values, saved)).orElse(values));
        }
        var form = forms.form(act, turn.values(), known, List.of(), null);
        return form.asksForNothing()
                ? review(turn, signedIn, model, null)
                : show(turn, form, signedIn, model);
    }

    private String turn(
            Turn turn,
            Authentication signedIn,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        var values = turn.values();
        var step = values.one(Form.STEP);
        if (values.has(Form.LESS)) {
            return again(
                    turn.with(values.without(values.one(Form.LESS))),
                    List.of(),
                    null,
                    signedIn,
                    model);
        }
        if (values.has(Form.MORE) || step.equals("edit")) {
            return again(turn, List.of(), null, signedIn, model);
        }
        if (step.equals("save")) {
            return saved(turn, signedIn, response, model);
        }
        var filled = FormReader.read(turn.act().shape(), values, Labels.language());
        if (!filled.isReadable()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return again(turn, filled.faults(), null, signedIn, model);
        }
        if (!step.equals("send")) {
            var refused =
                    trial.refusal(Callers.of(signedIn), turn.act(), filled.body(), turn.known());
            if (refused.isPresent()) {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                return refused(turn, refused.get(), signedIn, model);
            }
            return review(turn, signedIn, model, null);
        }
        var asked = new CommandClient.Asked(turn.act().name(), filled.body(), values.one(Form.KEY));
        return switch (commands.send(asked, signedIn, request, response)) {
            case Sent.Done done -> done(turn, done, signedIn, next);
            case Sent.Refused refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield refused(turn, refused, signedIn, model);
            }
            case Sent.Away _ -> {
                response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
                yield review(turn, signedIn, model, "act.away");
            }
            case Sent.SignInAgain _ -> signInAgain(turn, signedIn, request);
        };
    }

    /** What a workbook says stands in the form then, and is sent like all else. */
    private String book(
            Turn turn,
            Authentication signedIn,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (!Books.has(turn.act())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var file = Uploads.file(request, Form.BOOK_FILE);
        if (file.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("bookMissing", true);
            return again(turn, List.of(), null, signedIn, model);
        }
        var taken = books.take(turn.act(), file.get(), turn.values(), turn.known());
        model.addAttribute("bookWrong", taken.sentences());
        model.addAttribute("bookTaken", taken.sentences().isEmpty());
        if (!taken.sentences().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        return again(turn.with(taken.values()), List.of(), null, signedIn, model);
    }

    /** Without a script nothing saves by itself, so the button does. */
    private String saved(
            Turn turn, Authentication signedIn, HttpServletResponse response, Model model) {
        var person = signedIn.getName();
        var name = Forms.draft(turn.act(), turn.values(), turn.known(), person);
        var seen = DraftDoor.seen(turn.values());
        return switch (drafts.save(name, turn.values().content(), seen, person)) {
            case Drafts.Saving.Saved saved -> {
                model.addAttribute("draft", drafts.find(name).orElse(null));
                var version = Integer.toString(saved.version());
                var next = turn.with(turn.values().with(Form.VERSION, version));
                yield again(next, List.of(), null, signedIn, model);
            }
            case Drafts.Saving.Overtaken overtaken -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                model.addAttribute("overtaken", overtaken.by());
                yield again(turn, List.of(), null, signedIn, model);
            }
        };
    }

    private String refused(Turn turn, Rejection refused, Authentication signedIn, Model model) {
        return again(turn, List.of(), Forms.sentence(refused), signedIn, model);
    }

    private String refused(Turn turn, Sent.Refused refused, Authentication signedIn, Model model) {
        boolean vietnamese = Labels.language().getLanguage().equals("vi");
        var sentence = vietnamese ? refused.vi() : refused.en();
        var faults = Forms.faults(turn.act(), refused.field(), sentence, turn.values());
        return again(turn, faults, sentence, signedIn, model);
    }

    private String again(
            Turn turn,
            List<Fault> faults,
            @Nullable String refusal,
            Authentication signedIn,
            Model model) {
        var form = forms.form(turn.act(), turn.values(), turn.known(), faults, refusal);
        return show(turn, form, signedIn, model);
    }

    private String show(Turn turn, Form form, Authentication signedIn, Model model) {
        frame(turn, model);
        model.addAttribute("form", form);
        model.addAttribute("scored", form.parts().stream().anyMatch(Part.Scores.class::isInstance));
        model.addAttribute("beside", forms.beside(turn.act(), turn.values(), turn.known()));
        model.addAttribute("book", Books.has(turn.act()) ? turn.values().one("board") : null);
        model.addAttribute("version", DraftDoor.seen(turn.values()));
        model.addAttribute("drafted", isKept(turn.act()));
        allowed(turn, draft(turn, signedIn), signedIn, model);
        return "form";
    }

    /** Exactly what will be sent, and what follows from it. */
    private String review(
            Turn turn, Authentication signedIn, Model model, @Nullable String trouble) {
        frame(turn, model);
        model.addAttribute("form", forms.review(turn.act(), turn.values(), turn.known()));
        model.addAttribute(
                "fixed",
                forms.form(turn.act(), turn.values(), turn.known(), List.of(), null)
                        .asksForNothing());
        model.addAttribute("sent", turn.values().content().byPath());
        model.addAttribute("given", turn.values().all(Form.GIVEN));
        model.addAttribute("beside", forms.beside(turn.act(), turn.values(), turn.known()));
        model.addAttribute("version", DraftDoor.seen(turn.values()));
        model.addAttribute("trouble", trouble);
        var draft = draft(turn, signedIn);
        model.addAttribute("draft", draft.orElse(null));
        allowed(turn, draft, signedIn, model);
        return "review";
    }

    /** The drafts of a board stay its own: who looks in its place neither reads nor writes them. */
    private boolean isKept(Acts.Act act) {
        return Forms.isDrafted(act) && seeAs.shown() == null;
    }

    private Optional<Drafts.Draft> draft(Turn turn, Authentication signedIn) {
        return isKept(turn.act())
                ? drafts.find(
                        Forms.draft(turn.act(), turn.values(), turn.known(), signedIn.getName()))
                : Optional.empty();
    }

    /**
     * Whoever may send it, or writes it for who may, sees what is new beside the version before.
     */
    private void allowed(
            Turn turn, Optional<Drafts.Draft> draft, Authentication signedIn, Model model) {
        boolean allowed = isAllowed(turn, signedIn);
        model.addAttribute("allowed", allowed && seeAs.shown() == null);
        papers.address(turn.act(), turn.values(), turn.known(), draft.isPresent())
                .ifPresent(address -> model.addAttribute("print", address));
        if (allowed || Forms.isOwn(turn.values(), turn.known(), seeAs.caller(signedIn).person())) {
            forms.compared(turn.act(), turn.values(), turn.known())
                    .ifPresent(compared -> model.addAttribute("compared", compared));
        }
    }

    /** The clerk writes what only the leader may send. */
    private boolean isAllowed(Turn turn, Authentication signedIn) {
        var filled = FormReader.read(turn.act().shape(), turn.values(), Labels.language());
        return trial.isAllowed(
                seeAs.caller(signedIn), Blanks.command(turn.act(), filled.body()), turn.known());
    }

    private String done(
            Turn turn, Sent.Done done, Authentication signedIn, RedirectAttributes next) {
        if (Forms.isDrafted(turn.act())) {
            drafts.discard(
                    Forms.draft(turn.act(), turn.values(), turn.known(), signedIn.getName()));
        }
        if (turn.act().isOfYear()) {
            caughtUp.await(Journal.NAME, turn.known().bloc(), turn.known().year(), done.version());
            caughtUp.await(
                    YearBoard.NAME, turn.known().bloc(), turn.known().year(), done.version());
        }
        next.addFlashAttribute("doneAct", turn.act().name());
        next.addFlashAttribute("donePosition", done.position());
        return "redirect:" + turn.values().one(Form.BACK);
    }

    /** What was written is kept; after signing in the form is there again, as it was left. */
    private String signInAgain(Turn turn, Authentication signedIn, HttpServletRequest request) {
        if (Forms.isDrafted(turn.act())) {
            var name = Forms.draft(turn.act(), turn.values(), turn.known(), signedIn.getName());
            int seen = drafts.find(name).map(Drafts.Draft::version).orElse(0);
            drafts.save(name, turn.values().content(), seen, signedIn.getName());
        }
        request.getSession().invalidate();
        return "redirect:" + Forms.address(turn.act(), turn.known());
    }

    private void frame(Turn turn, Model model) {
        model.addAttribute("page", frames.of("act", turn.known().bloc(), turn.known().year()));
    }

    private static Acts.Act act(String command, boolean ofYear) {
        return Acts.of(command)
                .filter(act -> act.isOfYear() == ofYear)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The address says which bloc and year it is, whatever stands in the form. */
    private static Values posted(HttpServletRequest request, String bloc, int year) {
        var posted = Values.of(request.getParameterMap()).with("bloc", bloc);
        var named = year == 0 ? posted : posted.with("year", Integer.toString(year));
        return named.with(Form.BACK, local(named.one(Form.BACK)));
    }

    private static String back(Values asked) {
        var back = asked.one(Form.BACK);
        return back.isEmpty() ? "/" : local(back);
    }

    /** Only within these pages: an address of somebody else leads nowhere. */
    private static String local(String back) {
        return back.matches("/(?:[a-z0-9-]+(?:/[A-Za-z0-9-]+)*/?)?") ? back : "/";
    }
}
