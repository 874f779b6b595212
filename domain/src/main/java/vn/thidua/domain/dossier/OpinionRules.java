package vn.thidua.domain.dossier;

import static vn.thidua.domain.Rejection.because;
import static vn.thidua.domain.Rejection.require;
import static vn.thidua.domain.dossier.DossierReason.DOSSIER_NOT_SUBMITTED;
import static vn.thidua.domain.dossier.DossierReason.NO_REPLY_ALREADY_MARKED;
import static vn.thidua.domain.dossier.DossierReason.OPINION_ALREADY_RECORDED;
import static vn.thidua.domain.dossier.DossierReason.OPINION_ALREADY_REQUESTED;
import static vn.thidua.domain.dossier.DossierReason.OPINION_NOT_DUE;
import static vn.thidua.domain.dossier.DossierReason.OPINION_NOT_REQUESTED;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import vn.thidua.domain.Deadline;
import vn.thidua.domain.Source;
import vn.thidua.domain.dossier.DossierCommand.MarkNoReply;
import vn.thidua.domain.dossier.DossierCommand.RecordOpinion;
import vn.thidua.domain.dossier.DossierCommand.RequestOpinion;
import vn.thidua.domain.dossier.DossierEvent.NoReplyMarked;
import vn.thidua.domain.dossier.DossierEvent.OpinionRecorded;
import vn.thidua.domain.dossier.DossierEvent.OpinionRequested;
import vn.thidua.domain.dossier.Dossiers.Accepted;
import vn.thidua.domain.dossier.Dossiers.Answered;
import vn.thidua.domain.dossier.Dossiers.Asked;
import vn.thidua.domain.dossier.Dossiers.Assembling;
import vn.thidua.domain.dossier.Dossiers.Consultation;
import vn.thidua.domain.dossier.Dossiers.Contents;
import vn.thidua.domain.dossier.Dossiers.Dossier;
import vn.thidua.domain.dossier.Dossiers.Signed;
import vn.thidua.domain.dossier.Dossiers.Submitted;
import vn.thidua.domain.dossier.Dossiers.Unanswered;
import vn.thidua.domain.dossier.Dossiers.Voted;
import vn.thidua.domain.law.LawBook;
import vn.thidua.domain.law.RuleValue;
import vn.thidua.domain.law.WorkingDays;

/** What other authorities say of a proposal, and how long they have for it. */
final class OpinionRules {
    /** Holds where the law of the dossier is silent. */
    private static final RuleValue CLOCK =
            new RuleValue(
                    10,
                    new Source(
                            Source.Kind.ASSUMPTION,
                            "giá trị mặc định khi chưa rõ quy định của thời kỳ đó"));

    private OpinionRules() {}

    /** An authority that did not answer may be asked again. */
    static OpinionRequested request(Dossier dossier, RequestOpinion c, LocalDate day) {
        switch (dossier) {
            case Submitted _, Accepted _, Voted _ -> {}
            case Assembling _, Signed _ -> throw because(DOSSIER_NOT_SUBMITTED);
        }
        switch (dossier.contents().opinions().get(c.authority())) {
            case Asked _, Answered _ ->
                    throw because(OPINION_ALREADY_REQUESTED, "authority", c.authorityName());
            case Unanswered _ -> {}
            case null -> {}
        }
        var clock = LawBook.opinionDays(dossier.contents().regime()).orElse(CLOCK);
        return new OpinionRequested(
                c.bloc(),
                c.year(),
                c.award(),
                c.board(),
                c.authority(),
                c.authorityName(),
                WorkingDays.after(day, clock.value()),
                clock.source());
    }

    static OpinionRecorded record(Dossier dossier, RecordOpinion c, LocalDate day) {
        var request =
                switch (requested(dossier, c.authority())) {
                    case Asked asked -> asked.request();
                    case Unanswered unanswered -> unanswered.request();
                    case Answered answered ->
                            throw because(
                                    OPINION_ALREADY_RECORDED,
                                    "authority",
                                    answered.request().authorityName());
                };
        return new OpinionRecorded(
                c.bloc(),
                c.year(),
                c.award(),
                c.board(),
                c.authority(),
                c.reply(),
                c.document(),
                Deadline.daysLate(request.dueOn(), day));
    }

    static NoReplyMarked markNoReply(Dossier dossier, MarkNoReply c, LocalDate day) {
        return switch (requested(dossier, c.authority())) {
            case Asked(var request) -> {
                require(
                        day.isAfter(request.dueOn()),
                        OPINION_NOT_DUE,
                        "authority",
                        request.authorityName(),
                        "due",
                        request.dueOn());
                yield new NoReplyMarked(c.bloc(), c.year(), c.award(), c.board(), c.authority());
            }
            case Unanswered(var request) ->
                    throw because(NO_REPLY_ALREADY_MARKED, "authority", request.authorityName());
            case Answered(var request, _) ->
                    throw because(OPINION_ALREADY_RECORDED, "authority", request.authorityName());
        };
    }

    /** The clock runs beside the dossier and does not move it. */
    static Contents evolve(Contents contents, OpinionRequested e) {
        return contents.with(e.authority(), new Asked(e));
    }

    static Contents evolve(Contents contents, OpinionRecorded e) {
        return change(contents, e.authority(), asked -> new Answered(asked.request(), e.reply()));
    }

    static Contents evolve(Contents contents, NoReplyMarked e) {
        return change(contents, e.authority(), asked -> new Unanswered(asked.request()));
    }

    private static Contents change(
            Contents contents, String authority, UnaryOperator<Consultation> next) {
        var standing = contents.opinions().get(authority);
        return standing == null ? contents : contents.with(authority, next.apply(standing));
    }

    private static Consultation requested(Dossier dossier, String authority) {
        var consultation = dossier.contents().opinions().get(authority);
        if (consultation == null) {
            throw because(OPINION_NOT_REQUESTED, "authority", authority);
        }
        return consultation;
    }
}
