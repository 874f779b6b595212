package vn.thidua.domain;

import static vn.thidua.domain.ABloc.BLOC;
import static vn.thidua.domain.ABloc.SOURCE;
import static vn.thidua.domain.ADossier.ACCEPTED;
import static vn.thidua.domain.ADossier.SUBMITTED;
import static vn.thidua.domain.ADossier.accepted;
import static vn.thidua.domain.ADossier.handedIn;
import static vn.thidua.domain.ADossier.returned;
import static vn.thidua.domain.ADossier.sealed;
import static vn.thidua.domain.ADossier.taken;
import static vn.thidua.domain.AYear.YEAR;
import static vn.thidua.domain.AYear.all;
import static vn.thidua.domain.AnAward.DAY;
import static vn.thidua.domain.AnAward.MINUTES;
import static vn.thidua.domain.AnAward.held;
import static vn.thidua.domain.AnAward.meeting;
import static vn.thidua.domain.Spec.given;
import static vn.thidua.domain.award.AwardKind.GOVERNMENT_FLAG;
import static vn.thidua.domain.award.AwardKind.MINISTRY_FLAG;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.award.EligibilityReason;
import vn.thidua.domain.ballot.Base;
import vn.thidua.domain.ballot.Threshold;
import vn.thidua.domain.dossier.DossierCommand.RecordCouncilVote;
import vn.thidua.domain.dossier.DossierEvent.CouncilVoted;
import vn.thidua.domain.dossier.DossierReason;
import vn.thidua.domain.law.LawBook;

/** The vote of the ministry's council on an accepted dossier. */
class CouncilTest {
    @Nested
    class Vote {
        @Test
        void the_ministrys_own_rule_counts_on_the_base_it_names() {
            given(ACCEPTED).when(vote(10, 8, 7, rule(80, Base.ALL_MEMBERS))).then(voted(8, 7, 8));
            given(ACCEPTED).when(vote(10, 8, 7, rule(80, Base.PRESENT))).then(voted(8, 7, 7));
            given(ACCEPTED).when(vote(10, 8, 8, rule(80, Base.ALL_MEMBERS))).then(voted(8, 8, 8));
        }

        @Test
        void what_the_law_gives_goes_before_and_counts_on_all_members() {
            var source =
                    LawBook.councilPercent(GOVERNMENT_FLAG, "DECREE_152_2025")
                            .orElseThrow()
                            .source();
            given(all(meeting("ban"), accepted(GOVERNMENT_FLAG, "ban")))
                    .when(vote(GOVERNMENT_FLAG, 11, 9, 8, rule(50, Base.PRESENT)))
                    .then(
                            new CouncilVoted(
                                    BLOC,
                                    YEAR,
                                    GOVERNMENT_FLAG,
                                    "ban",
                                    11,
                                    9,
                                    8,
                                    9,
                                    source,
                                    false,
                                    MINUTES));
        }

        @Test
        void the_rule_is_that_of_the_day_the_dossier_was_received() {
            given(all(meeting("ban"), accepted(MINISTRY_FLAG, "ban", "DECREE_98_2023")))
                    .on(DAY)
                    .when(vote(10, 10, 8, null))
                    .accepted();
        }

        @Test
        void a_vote_without_any_rule_is_not_recorded() {
            given(ACCEPTED)
                    .when(vote(10, 10, 10, null))
                    .rejected(DossierReason.COUNCIL_RULE_MISSING);
        }

        @Test
        void the_count_fits_together() {
            given(ACCEPTED).when(vote(8, 8, 8, rule(80, Base.ALL_MEMBERS))).accepted();
            given(ACCEPTED)
                    .when(vote(8, 9, 8, rule(80, Base.ALL_MEMBERS)))
                    .rejected(DossierReason.COUNCIL_COUNT_IMPOSSIBLE);
            given(ACCEPTED)
                    .when(vote(9, 7, 8, rule(80, Base.ALL_MEMBERS)))
                    .rejected(DossierReason.COUNCIL_COUNT_IMPOSSIBLE);
        }

        @Test
        void the_council_votes_once_on_an_accepted_dossier_and_again_after_a_return() {
            var vote = vote(10, 10, 8, rule(80, Base.ALL_MEMBERS));
            given(SUBMITTED).when(vote).rejected(DossierReason.DOSSIER_NOT_ACCEPTED);
            given(ACCEPTED, voted(7, false))
                    .when(vote)
                    .rejected(DossierReason.COUNCIL_ALREADY_VOTED);
            given(ACCEPTED, voted(7, false), returned(MINISTRY_FLAG, "ban"))
                    .when(vote)
                    .rejected(DossierReason.DOSSIER_NOT_ACCEPTED);
            given(
                            ACCEPTED,
                            voted(7, false),
                            returned(MINISTRY_FLAG, "ban"),
                            sealed(MINISTRY_FLAG, "ban"),
                            handedIn(MINISTRY_FLAG, "ban", 2, "DECREE_152_2025"),
                            taken(MINISTRY_FLAG, "ban"))
                    .when(vote)
                    .accepted();
        }

        @Test
        void the_council_does_not_vote_on_a_held_board() {
            given(ACCEPTED, held("ban", "h", MINISTRY_FLAG))
                    .when(vote(10, 10, 8, rule(80, Base.ALL_MEMBERS)))
                    .rejected(EligibilityReason.BOARD_ON_HOLD);
        }
    }

    private static Threshold rule(int percent, Base base) {
        return new Threshold(percent, false, base, SOURCE);
    }

    private static RecordCouncilVote vote(
            int members, int present, int agree, @Nullable Threshold rule) {
        return vote(MINISTRY_FLAG, members, present, agree, rule);
    }

    private static RecordCouncilVote vote(
            AwardKind award, int members, int present, int agree, @Nullable Threshold rule) {
        return new RecordCouncilVote(
                BLOC, YEAR, award, "ban", members, present, agree, rule, MINUTES);
    }

    private static CouncilVoted voted(int agree, boolean passed) {
        return new CouncilVoted(
                BLOC, YEAR, MINISTRY_FLAG, "ban", 10, 10, agree, 8, SOURCE, passed, MINUTES);
    }

    private static CouncilVoted voted(int present, int agree, int needed) {
        return new CouncilVoted(
                BLOC,
                YEAR,
                MINISTRY_FLAG,
                "ban",
                10,
                present,
                agree,
                needed,
                SOURCE,
                agree >= needed,
                MINUTES);
    }
}
