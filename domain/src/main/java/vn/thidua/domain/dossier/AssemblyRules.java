package vn.thidua.domain.dossier;

import static vn.thidua.domain.Rejection.because;
import static vn.thidua.domain.Rejection.require;
import static vn.thidua.domain.award.EligibilityRules.requireNotHeld;
import static vn.thidua.domain.dossier.DossierReason.CONFIRMATION_MISSING;
import static vn.thidua.domain.dossier.DossierReason.DOSSIER_ALREADY_SIGNED;
import static vn.thidua.domain.dossier.DossierReason.DOSSIER_ALREADY_SUBMITTED;
import static vn.thidua.domain.dossier.DossierReason.DOSSIER_INCOMPLETE;
import static vn.thidua.domain.dossier.DossierReason.DOSSIER_NOT_SIGNED;
import static vn.thidua.domain.dossier.DossierReason.HASH_MALFORMED;

import java.time.LocalDate;
import vn.thidua.domain.Deadline;
import vn.thidua.domain.award.AwardEvent.AwardProposed;
import vn.thidua.domain.calendar.Step;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.dossier.DossierCommand.AttachDossierPart;
import vn.thidua.domain.dossier.DossierCommand.SignDossier;
import vn.thidua.domain.dossier.DossierCommand.SubmitDossier;
import vn.thidua.domain.dossier.DossierEvent.DossierPartAttached;
import vn.thidua.domain.dossier.DossierEvent.DossierSigned;
import vn.thidua.domain.dossier.DossierEvent.DossierSubmitted;
import vn.thidua.domain.dossier.Dossiers.Accepted;
import vn.thidua.domain.dossier.Dossiers.Assembling;
import vn.thidua.domain.dossier.Dossiers.Dossier;
import vn.thidua.domain.dossier.Dossiers.Signed;
import vn.thidua.domain.dossier.Dossiers.Submitted;
import vn.thidua.domain.dossier.Dossiers.Voted;
import vn.thidua.domain.law.LegalRegime;

/** What the bloc does with a dossier: gather the papers, sign, submit. */
final class AssemblyRules {
    private AssemblyRules() {}

    /** A paper that comes after the signature undoes it: what was signed was another dossier. */
    static DossierPartAttached attach(Dossier dossier, AttachDossierPart c) {
        switch (dossier) {
            case Assembling _, Signed _ -> {}
            case Submitted _, Accepted _, Voted _ -> throw because(DOSSIER_ALREADY_SUBMITTED);
        }
        require(c.file().hasSoundHash(), HASH_MALFORMED, "file", c.file().name());
        require(
                c.part() != DossierPart.ACHIEVEMENT_REPORT || c.confirmedBy() != null,
                CONFIRMATION_MISSING);
        return new DossierPartAttached(
                c.bloc(), c.year(), c.award(), c.board(), c.part(), c.file(), c.confirmedBy());
    }

    static DossierSigned sign(
            Running year, AwardProposed proposed, Dossier dossier, SignDossier c, LocalDate day) {
        requireNotHeld(year, c.board());
        switch (dossier) {
            case Assembling _ -> {}
            case Signed _ -> throw because(DOSSIER_ALREADY_SIGNED);
            case Submitted _, Accepted _, Voted _ -> throw because(DOSSIER_ALREADY_SUBMITTED);
        }
        requireComplete(year, proposed, dossier, day);
        return new DossierSigned(c.bloc(), c.year(), c.award(), c.board());
    }

    static DossierSubmitted submit(Running year, Dossier dossier, SubmitDossier c, LocalDate day) {
        requireNotHeld(year, c.board());
        switch (dossier) {
            case Assembling _ -> throw because(DOSSIER_NOT_SIGNED);
            case Signed _ -> {}
            case Submitted _, Accepted _, Voted _ -> throw because(DOSSIER_ALREADY_SUBMITTED);
        }
        var earlier = dossier.contents().submissions();
        return new DossierSubmitted(
                c.bloc(),
                c.year(),
                c.award(),
                c.board(),
                earlier.size() + 1,
                LegalRegime.codeOn(day),
                earlier.isEmpty()
                        ? Deadline.daysLate(year.due(Step.DOSSIER), day)
                        : earlier.getFirst().daysLate());
    }

    /** History may not tell of every paper. */
    private static void requireComplete(
            Running year, AwardProposed proposed, Dossier dossier, LocalDate day) {
        if (year.isHistory()) {
            return;
        }
        var regime = LegalRegime.codeOn(day);
        var papers = dossier.contents().papers();
        for (var needed : RequiredPart.of(proposed.award(), regime, proposed.ballot() != null)) {
            require(papers.containsKey(needed.part()), DOSSIER_INCOMPLETE, "part", needed.part());
        }
    }
}
