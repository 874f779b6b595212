package vn.thidua.query.page;

import static vn.thidua.query.page.Words.details;

import org.springframework.stereotype.Component;
import vn.thidua.domain.pledge.PledgeEvent;
import vn.thidua.domain.pledge.PledgeEvent.CovenantSigned;
import vn.thidua.domain.pledge.PledgeEvent.PledgeAccepted;
import vn.thidua.domain.pledge.PledgeEvent.PledgeAmended;
import vn.thidua.domain.pledge.PledgeEvent.PledgeRegistered;
import vn.thidua.domain.pledge.PledgeEvent.PledgeReturned;
import vn.thidua.domain.pledge.PledgeEvent.PledgeSigned;
import vn.thidua.domain.result.ResultEvent;
import vn.thidua.domain.result.ResultEvent.AnnualResultAccepted;
import vn.thidua.domain.result.ResultEvent.AnnualResultCorrected;
import vn.thidua.domain.result.ResultEvent.AnnualResultReturned;
import vn.thidua.domain.result.ResultEvent.AnnualResultSubmitted;
import vn.thidua.domain.result.ResultEvent.BlocTotalsRecorded;
import vn.thidua.domain.result.ResultEvent.EvidenceAttached;
import vn.thidua.domain.result.ResultEvent.MidYearConcluded;
import vn.thidua.domain.result.ResultEvent.MidYearSubmitted;
import vn.thidua.domain.result.ResultEvent.ResultRestated;
import vn.thidua.domain.scoring.ScoringEvent;
import vn.thidua.domain.scoring.ScoringEvent.ExplanationRequested;
import vn.thidua.domain.scoring.ScoringEvent.RankingComputed;
import vn.thidua.domain.scoring.ScoringEvent.RelativeScoresComputed;
import vn.thidua.domain.scoring.ScoringEvent.ScoreExplained;
import vn.thidua.domain.scoring.ScoringEvent.ScoreFinalised;
import vn.thidua.domain.scoring.ScoringEvent.ScoreInputsLocked;
import vn.thidua.domain.scoring.ScoringEvent.ScoreReverified;
import vn.thidua.domain.scoring.ScoringEvent.ScoreScaleAdopted;
import vn.thidua.domain.scoring.ScoringEvent.ScoreVerified;
import vn.thidua.domain.scoring.ScoringEvent.SelfScoreSubmitted;
import vn.thidua.domain.scoring.ScoringEvent.VerificationReopened;
import vn.thidua.domain.scoring.ScoringEvent.VerifierAssigned;

/** What the sentences about pledges, results and scores name. */
@Component
class ScoreDetails {
    private final Show show;
    private final Words words;

    ScoreDetails(Show show, Words words) {
        this.show = show;
        this.words = words;
    }

    String[] of(PledgeEvent event, BoardNames names) {
        return switch (event) {
            case PledgeRegistered e -> details(names.of(e.board()));
            case PledgeReturned e -> details(names.of(e.board()), e.reason());
            case PledgeAccepted e -> details(names.of(e.board()));
            case CovenantSigned e ->
                    details(show.date(e.on()) + ", " + e.place(), show.count(e.signers().size()));
            case PledgeAmended e -> details(names.of(e.board()), e.reason());
            case PledgeSigned e -> details(names.of(e.board()));
        };
    }

    String[] of(ResultEvent event, BoardNames names) {
        return switch (event) {
            case AnnualResultSubmitted e ->
                    details(
                            names.of(e.board())
                                    + ": "
                                    + words.of(
                                            "step.report",
                                            words.of("status", e.status()),
                                            show.count(e.submission())));
            case AnnualResultReturned e -> details(names.of(e.board()));
            case AnnualResultAccepted e -> details(names.of(e.board()), show.count(e.submission()));
            case AnnualResultCorrected e -> details(names.of(e.board()), e.reason());
            case ResultRestated e ->
                    details(
                            names.of(e.board()),
                            show.count(e.changes().size()),
                            show.percent(e.tolerancePercent()));
            case MidYearSubmitted e -> details(names.of(e.board()), show.count(e.submission()));
            case MidYearConcluded e -> details(show.date(e.on()));
            case EvidenceAttached e -> details(names.of(e.board()), e.file().name());
            case BlocTotalsRecorded e -> details(show.count(e.totals().size()));
        };
    }

    String[] of(ScoringEvent event, BoardNames names) {
        return switch (event) {
            case ScoreScaleAdopted e ->
                    details(show.count(e.version()), show.count(e.scale().criteria().size()));
            case SelfScoreSubmitted e -> details(names.of(e.board()), show.points(e.total()));
            case VerifierAssigned e -> details(names.of(e.verifier()), names.of(e.board()));
            case ScoreVerified e ->
                    details(names.of(e.verifier()), names.of(e.board()), show.points(e.total()));
            case ExplanationRequested e ->
                    details(names.of(e.board()), show.count(e.criteria().size()));
            case ScoreExplained e -> details(names.of(e.board()), e.criterion());
            case ScoreReverified e ->
                    details(names.of(e.verifier()), names.of(e.board()), show.points(e.total()));
            case VerificationReopened e ->
                    details(
                            names.of(e.board()),
                            show.count(e.criteria().size()),
                            show.name(e.cause()));
            case ScoreInputsLocked e -> details(names.of(e.board()));
            case RelativeScoresComputed e -> details(show.count(e.lines().size()));
            case ScoreFinalised e -> details(names.of(e.board()), show.points(e.total()));
            case RankingComputed e ->
                    details(show.count(e.ranking()), show.count(e.places().size()));
        };
    }
}
