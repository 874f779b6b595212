package vn.thidua.domain;

import static vn.thidua.domain.ABloc.BLOC;
import static vn.thidua.domain.ABloc.SOURCE;
import static vn.thidua.domain.ADossier.accepted;
import static vn.thidua.domain.AYear.YEAR;
import static vn.thidua.domain.AYear.all;
import static vn.thidua.domain.AYear.flagBallot;
import static vn.thidua.domain.AnAward.meeting;
import static vn.thidua.domain.AnAward.published;
import static vn.thidua.domain.award.AwardKind.MINISTRY_FLAG;
import static vn.thidua.domain.ballot.Mode.NAMED;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.ballot.BallotEvent.BallotClosed;
import vn.thidua.domain.ballot.Tally;
import vn.thidua.domain.calendar.CalendarEvent.DeadlineSet;
import vn.thidua.domain.calendar.Step;
import vn.thidua.domain.dispute.Finding;
import vn.thidua.domain.dispute.Matter;
import vn.thidua.domain.dispute.PetitionCommand.FilePetition;
import vn.thidua.domain.dispute.PetitionCommand.ResolvePetition;
import vn.thidua.domain.dispute.PetitionEvent.PetitionAcknowledged;
import vn.thidua.domain.dispute.PetitionEvent.PetitionFiled;
import vn.thidua.domain.dispute.PetitionEvent.PetitionResolved;

/** A petition of "sen" about "ban", step by step. */
final class APetition {
    /** Five working days after publication. */
    static final LocalDate LAST = LocalDate.of(2026, 3, 9);

    static final List<Event> PUBLISHED =
            all(
                    meeting("ban"),
                    accepted(MINISTRY_FLAG, "ban"),
                    List.of(flagBallot(NAMED, "ban"), counted(), published()));
    static final List<Event> FILED = all(PUBLISHED, List.of(filed(Matter.ELIGIBILITY)));
    static final List<Event> ACKNOWLEDGED = all(FILED, List.of(acknowledged()));

    private APetition() {}

    static FilePetition file(Matter matter) {
        return file(matter, "sen", "ban", "b", MINISTRY_FLAG);
    }

    static FilePetition file(
            Matter matter,
            String board,
            String about,
            @Nullable String ballot,
            @Nullable AwardKind award) {
        return new FilePetition(
                BLOC, YEAR, "kn", board, matter, about, List.of(), ballot, award, "chưa đúng");
    }

    static PetitionFiled filed(Matter matter) {
        return filed(matter, LocalDate.of(2026, 3, 16));
    }

    static PetitionFiled filed(Matter matter, LocalDate answerBy) {
        return new PetitionFiled(
                BLOC,
                YEAR,
                "kn",
                "sen",
                matter,
                "ban",
                List.of(),
                "b",
                MINISTRY_FLAG,
                "chưa đúng",
                answerBy);
    }

    static PetitionFiled touching(
            String about, @Nullable AwardKind award, @Nullable String ballot) {
        return new PetitionFiled(
                BLOC,
                YEAR,
                "kn",
                "sen",
                Matter.VOTE,
                about,
                List.of(),
                ballot,
                award,
                "chưa đúng",
                LAST);
    }

    static PetitionAcknowledged acknowledged() {
        return new PetitionAcknowledged(BLOC, YEAR, "kn");
    }

    static ResolvePetition resolve(String by, Finding finding, String... criteria) {
        return new ResolvePetition(BLOC, YEAR, "kn", by, finding, List.of(criteria), "đã xét");
    }

    static PetitionResolved resolved(Finding finding, int late) {
        return new PetitionResolved(BLOC, YEAR, "kn", "bo", finding, List.of(), "đã xét", late);
    }

    static BallotClosed counted() {
        var line = new Tally.Line("ban", 9, 1, 0, 10, 8, Tally.Outcome.ELECTED);
        return new BallotClosed(BLOC, YEAR, "b", new Tally(11, 11, 11, 0, 0, List.of(line)));
    }

    static DeadlineSet due(LocalDate day) {
        return new DeadlineSet(BLOC, YEAR, Step.PETITION, day, SOURCE);
    }
}
