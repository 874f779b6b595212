package vn.thidua.domain.dispute;

import static vn.thidua.domain.Rejection.because;
import static vn.thidua.domain.Rejection.require;
import static vn.thidua.domain.ballot.BallotReason.BALLOT_STILL_OPEN;
import static vn.thidua.domain.ballot.BallotReason.BALLOT_UNKNOWN;
import static vn.thidua.domain.dispute.PetitionReason.CRITERIA_MISSING;
import static vn.thidua.domain.dispute.PetitionReason.CRITERION_NOT_IN_SCALE;
import static vn.thidua.domain.dispute.PetitionReason.PETITION_ALREADY_FILED;
import static vn.thidua.domain.dispute.PetitionReason.PETITION_AWARD_MISSING;
import static vn.thidua.domain.dispute.PetitionReason.PETITION_BALLOT_MISSING;
import static vn.thidua.domain.dispute.PetitionReason.PETITION_WINDOW_CLOSED;
import static vn.thidua.domain.dispute.PetitionReason.PETITION_WINDOW_NOT_OPEN;

import java.time.LocalDate;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.award.AwardRules;
import vn.thidua.domain.award.Awards.Published;
import vn.thidua.domain.award.Awards.Unpublished;
import vn.thidua.domain.award.EligibilityRules;
import vn.thidua.domain.ballot.Ballots;
import vn.thidua.domain.calendar.Step;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.dispute.PetitionCommand.FilePetition;
import vn.thidua.domain.dispute.PetitionEvent.PetitionFiled;
import vn.thidua.domain.law.WorkingDays;
import vn.thidua.domain.scoring.Criterion;

/** What makes a petition one that is taken: by a member, in time, on something that exists. */
final class FilingRules {
    private FilingRules() {}

    static PetitionFiled file(Running year, FilePetition c, LocalDate day) {
        year.member(c.board());
        EligibilityRules.requireKnown(year, c.about());
        require(
                year.petitions().of(c.petition()).isEmpty(),
                PETITION_ALREADY_FILED,
                "petition",
                c.petition());
        requireWindow(year, c.matter(), day);
        switch (c.matter()) {
            case SCORE -> requireCriteria(year, c);
            case VOTE -> requireCounted(year, c);
            case ELIGIBILITY -> requireAward(c);
            case DOSSIER -> AwardRules.requireProposed(year, requireAward(c), c.about());
        }
        return new PetitionFiled(
                c.bloc(),
                c.year(),
                c.petition(),
                c.board(),
                c.matter(),
                c.about(),
                c.criteria(),
                c.ballot(),
                c.award(),
                c.grounds(),
                WorkingDays.after(day, PetitionRules.rule(year).answerWithin()));
    }

    /**
     * The window opens when the results are published. Scores may be contested from the ranking on,
     * for after the vote that rests on them it is late. A later deadline of the calendar extends
     * it.
     */
    private static void requireWindow(Running year, Matter matter, LocalDate day) {
        switch (year.awards().publication()) {
            case Unpublished _ ->
                    require(
                            matter == Matter.SCORE && year.scores().ranking().isPresent(),
                            PETITION_WINDOW_NOT_OPEN,
                            "matter",
                            matter);
            case Published published -> {
                var until = published.results().petitionsUntil();
                var extended = year.due(Step.PETITION);
                var last = extended != null && extended.isAfter(until) ? extended : until;
                require(!day.isAfter(last), PETITION_WINDOW_CLOSED, "until", last);
            }
        }
    }

    private static void requireCriteria(Running year, FilePetition c) {
        require(!c.criteria().isEmpty(), CRITERIA_MISSING);
        var inScale =
                year.scores().scale().stream()
                        .flatMap(adopted -> adopted.scale().criteria().stream())
                        .map(Criterion::code)
                        .toList();
        for (var criterion : c.criteria()) {
            require(inScale.contains(criterion), CRITERION_NOT_IN_SCALE, "criterion", criterion);
        }
    }

    private static void requireCounted(Running year, FilePetition c) {
        var id = c.ballot();
        if (id == null) {
            throw because(PETITION_BALLOT_MISSING);
        }
        var ballot = year.ballots().of(id).orElseThrow(() -> because(BALLOT_UNKNOWN, "ballot", id));
        require(!(ballot instanceof Ballots.Open), BALLOT_STILL_OPEN, "ballot", id);
    }

    private static AwardKind requireAward(FilePetition c) {
        var award = c.award();
        if (award == null) {
            throw because(PETITION_AWARD_MISSING, "matter", c.matter());
        }
        return award;
    }
}
