package vn.thidua.query.portal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.thidua.domain.calendar.Step;
import vn.thidua.domain.dossier.DossierCommand.AttachDossierPart;
import vn.thidua.domain.dossier.DossierPart;
import vn.thidua.domain.todo.Task;
import vn.thidua.domain.todo.Todo;
import vn.thidua.query.dossiers.DossiersQuery;
import vn.thidua.query.dossiers.DossiersView.Dossier;
import vn.thidua.query.dossiers.DossiersView.Opinion;
import vn.thidua.query.excel.AsExcel;
import vn.thidua.query.page.PageFrames;

/** The ministry's board of a year: every proposal from its dossier to what follows the decision. */
@Controller
@AsExcel
class MinistryPage {
    private final Desk desk;
    private final DossiersQuery dossiers;
    private final PageFrames frames;
    private final Doors doors;

    MinistryPage(Desk desk, DossiersQuery dossiers, PageFrames frames, Doors doors) {
        this.desk = desk;
        this.dossiers = dossiers;
        this.frames = frames;
        this.doors = doors;
    }

    /**
     * A day until which something has to be done.
     *
     * @param left working days until then, or less the days since
     */
    record Clock(LocalDate due, int left) {}

    /** An authority that was asked, and the clock of one that has not answered. */
    record Asked(Opinion opinion, @Nullable Clock clock) {}

    /**
     * One proposal.
     *
     * @param missing parts that the dossier still needs
     * @param due until when a dossier has to be submitted that is not yet
     * @param recovery until when things and money of a revoked award have to be back
     */
    record Row(
            Dossier dossier,
            List<DossierPart> missing,
            @Nullable Clock due,
            List<Asked> asked,
            @Nullable Clock recovery,
            List<Doors.Door> next) {}

    @GetMapping("/{bloc:[a-z0-9-]+}/{year:[0-9]{4}}/ministry")
    String ministry(@PathVariable String bloc, @PathVariable int year, Model model) {
        var view =
                dossiers.dossiers(bloc, year)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var known = desk.ofYear(bloc, year);
        var waiting = Todo.of(known.yearState(), known.today());
        var back = "/%s/%d/ministry".formatted(bloc, year);
        var cells = doors.of(known, waiting, view.heading().history(), back);
        model.addAttribute("page", frames.of("ministry", bloc, year));
        model.addAttribute("view", view);
        model.addAttribute("next", cells.of("YEAR"));
        model.addAttribute(
                "rows",
                view.dossiers().stream()
                        .map(dossier -> row(dossier, known, waiting, cells))
                        .toList());
        return "ministry";
    }

    private static Row row(Dossier dossier, Known known, List<Task> waiting, Doors.Cells cells) {
        var today = known.today();
        var revocation = dossier.revocation();
        return new Row(
                dossier,
                waiting.stream()
                        .map(Task::draft)
                        .filter(AttachDossierPart.class::isInstance)
                        .map(AttachDossierPart.class::cast)
                        .filter(part -> part.board().equals(dossier.board()))
                        .filter(part -> part.award() == dossier.award())
                        .map(AttachDossierPart::part)
                        .toList(),
                isOpen(dossier) ? due(known) : null,
                dossier.opinions().stream().map(opinion -> asked(opinion, today)).toList(),
                revocation == null || revocation.recoveredOn() != null
                        ? null
                        : clock(today, revocation.recoverBy()),
                cells.of("AWARD " + dossier.award().name() + " " + dossier.board()));
    }

    private static boolean isOpen(Dossier dossier) {
        return switch (dossier.stage()) {
            case PROPOSED, ASSEMBLING, SIGNED, RETURNED -> true;
            case WITHDRAWN, SUBMITTED, ACCEPTED, VOTED, DECIDED -> false;
        };
    }

    private static @Nullable Clock due(Known known) {
        return known.running()
                .map(year -> year.due(Step.DOSSIER))
                .map(due -> clock(known.today(), due))
                .orElse(null);
    }

    private static Asked asked(Opinion opinion, LocalDate today) {
        boolean open = opinion.reply() == null && opinion.noReplyOn() == null;
        return new Asked(opinion, open ? clock(today, opinion.dueOn()) : null);
    }

    private static Clock clock(LocalDate today, LocalDate due) {
        return new Clock(due, MyTasks.left(today, due));
    }
}
