package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.domain.ABloc.BLOC;
import static vn.thidua.domain.AConference.by;
import static vn.thidua.domain.AConference.closed;
import static vn.thidua.domain.AConference.count;
import static vn.thidua.domain.AConference.got;
import static vn.thidua.domain.AConference.line;
import static vn.thidua.domain.AConference.named;
import static vn.thidua.domain.AConference.papersOut;
import static vn.thidua.domain.AConference.proposed;
import static vn.thidua.domain.AConference.recount;
import static vn.thidua.domain.AConference.ruled;
import static vn.thidua.domain.AConference.tellers;
import static vn.thidua.domain.AConference.then;
import static vn.thidua.domain.AConference.voided;
import static vn.thidua.domain.AYear.YEAR;
import static vn.thidua.domain.AYear.all;
import static vn.thidua.domain.AYear.flagBallot;
import static vn.thidua.domain.AYear.inSession;
import static vn.thidua.domain.AYear.votesFor;
import static vn.thidua.domain.Spec.given;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.ballot.BallotEvent.BallotClosed;
import vn.thidua.domain.ballot.BallotEvent.BallotRecounted;
import vn.thidua.domain.ballot.BallotEvent.PaperCountRecorded;
import vn.thidua.domain.ballot.BallotReason;
import vn.thidua.domain.ballot.BallotRule;
import vn.thidua.domain.ballot.BallotRules;
import vn.thidua.domain.ballot.Ballots.Closed;
import vn.thidua.domain.ballot.Mode;
import vn.thidua.domain.ballot.PaperCount;
import vn.thidua.domain.ballot.Tally;
import vn.thidua.domain.ballot.Tally.Line;
import vn.thidua.domain.ballot.Tally.Outcome;
import vn.thidua.domain.ballot.TellerCount;
import vn.thidua.domain.cycle.Cycle.Running;

/** Counting a closed ballot again. */
class RecountTest {
    private static final PaperCount SEVEN = count(11, 11, 0, 0, line("ban", 7, 3, 0));
    private static final PaperCount EIGHT = count(11, 11, 0, 0, line("ban", 8, 2, 0));
    private static final Line ELECTED = new Line("ban", 8, 2, 0, 10, 8, Outcome.ELECTED);
    private static final Line FAILED = new Line("ban", 7, 3, 0, 10, 8, Outcome.NOT_PASSED);

    private final List<Event> named =
            then(
                    all(
                            inSession(),
                            List.of(tellers(null), flagBallot(Mode.NAMED, "ban")),
                            votesFor("ban", 8)),
                    new BallotClosed(BLOC, YEAR, "b", tally(10, ELECTED)));
    private final List<Event> papers =
            then(
                    papersOut("ban"),
                    new PaperCountRecorded(BLOC, YEAR, "b", "an", SEVEN),
                    new PaperCountRecorded(BLOC, YEAR, "b", "binh", SEVEN),
                    new BallotClosed(BLOC, YEAR, "b", tally(11, FAILED)));
    private final BallotRecounted found =
            recounted(List.of(by("an", EIGHT), by("chi", EIGHT)), tally(11, ELECTED), true);

    @Nested
    class OfVotes {
        @Test
        void the_votes_are_added_up_again() {
            given(named).when(recount()).then(recounted(List.of(), tally(10, ELECTED), false));
        }

        @Test
        void a_tally_that_was_wrong_is_put_right() {
            var wrong =
                    then(
                            named.subList(0, named.size() - 1),
                            closed(got("ban", 7, Outcome.NOT_PASSED)));
            given(wrong).when(recount()).then(recounted(List.of(), tally(10, ELECTED), true));
        }

        @Test
        void a_ballot_that_did_not_keep_its_sub_groups_goes_by_those_of_the_year() {
            var kept = flagBallot(Mode.NAMED, "ban", "quy");
            var rule = kept.rule();
            var earlier =
                    ruled(
                            kept,
                            new BallotRule(1, rule.threshold(), false, 11, 8, 2, 1, null, null));
            var votes = all(votesFor("ban", 9), votesFor("quy", 9));
            for (var opened : List.of(kept, earlier)) {
                var year = fold(all(inSession(), List.of(opened), votes));
                var tally = BallotRules.recount(year, year.ballots().of("b").orElseThrow());
                assertThat(tally.lines())
                        .extracting(Line::outcome)
                        .containsExactly(Outcome.TIED, Outcome.TIED);
            }
        }

        @Test
        void nobody_types_counts_for_votes_with_names() {
            given(named)
                    .when(recount(by("an", EIGHT), by("binh", EIGHT)))
                    .rejected(BallotReason.COUNTS_NOT_ASKED_FOR);
        }

        @Test
        void only_what_is_closed_is_counted_again() {
            given(inSession(), flagBallot(Mode.NAMED, "ban"))
                    .when(recount())
                    .rejected(BallotReason.BALLOT_STILL_OPEN);
            given(inSession()).when(recount()).rejected(BallotReason.BALLOT_UNKNOWN);
            given(named, voided("b", "x")).when(recount()).rejected(BallotReason.BALLOT_VOIDED);
        }
    }

    @Nested
    class OfPapers {
        @Test
        void two_tellers_count_anew_and_find_the_same() {
            given(papers).when(recount(by("an", EIGHT), by("chi", EIGHT))).then(found);
            given(papers)
                    .when(recount(by("an", SEVEN), by("chi", SEVEN)))
                    .then(
                            recounted(
                                    List.of(by("an", SEVEN), by("chi", SEVEN)),
                                    tally(11, FAILED),
                                    false));
        }

        @Test
        void counts_that_differ_are_no_re_count() {
            given(papers)
                    .when(recount(by("an", EIGHT), by("chi", SEVEN)))
                    .rejected(BallotReason.COUNTS_DIFFER);
            given(papers).when(recount()).rejected(BallotReason.TWO_COUNTS_NEEDED);
            given(papers)
                    .when(recount(by("an", EIGHT), by("an", EIGHT)))
                    .rejected(BallotReason.TWO_COUNTS_NEEDED);
            given(papers).when(recount(by("an", EIGHT))).rejected(BallotReason.TWO_COUNTS_NEEDED);
        }

        @Test
        void they_are_tellers_and_their_arithmetic_holds() {
            given(papers)
                    .when(recount(by("an", EIGHT), by("dung", EIGHT)))
                    .rejected(BallotReason.NOT_A_TELLER);
            var twelve = count(12, 11, 0, 0, line("ban", 8, 2, 0));
            given(papers)
                    .when(recount(by("an", twelve), by("chi", twelve)))
                    .rejected(BallotReason.PAPERS_ABOVE_PRESENT);
        }

        @Test
        void the_new_counts_are_what_an_audit_adds_up() {
            var year = fold(then(papers, found));
            var ballot = (Closed) year.ballots().of("b").orElseThrow();
            assertThat(BallotRules.recount(year, ballot)).isEqualTo(ballot.tally());
            assertThat(ballot.tally()).isEqualTo(tally(11, ELECTED));
            assertThat(ballot.recounts()).containsExactly(found);
            assertThat(ballot.outcomeOf("ban")).contains(Outcome.ELECTED);
        }

        @Test
        void the_latest_count_is_the_one_that_counts() {
            given(papers, found)
                    .when(recount(by("an", EIGHT), by("chi", EIGHT)))
                    .then(
                            recounted(
                                    List.of(by("an", EIGHT), by("chi", EIGHT)),
                                    tally(11, ELECTED),
                                    false));
        }
    }

    @Nested
    class WhatRestsOnIt {
        @Test
        void a_proposal_stands_while_the_count_is_the_same_and_is_withdrawn_before_it_changes() {
            var rests = then(papers, proposed("ban", "b"));
            given(rests).when(recount(by("an", SEVEN), by("chi", SEVEN))).accepted();
            var refusal =
                    given(rests)
                            .when(recount(by("an", EIGHT), by("chi", EIGHT)))
                            .rejected(BallotReason.PROPOSAL_RESTS_ON_BALLOT);
            assertThat(refusal.vi()).contains("BQL Hoa ban", "“b”");
        }

        @Test
        void a_run_off_loses_its_ground_when_the_count_changes() {
            var runoff = named(flagBallot(Mode.NAMED, "ban"), "r", "b");
            given(papers, runoff)
                    .when(recount(by("an", EIGHT), by("chi", EIGHT)))
                    .then(found, voided("r", "có ý kiến"));
            given(papers, runoff)
                    .when(recount(by("an", SEVEN), by("chi", SEVEN)))
                    .then(
                            recounted(
                                    List.of(by("an", SEVEN), by("chi", SEVEN)),
                                    tally(11, FAILED),
                                    false));
        }
    }

    private static Tally tally(int collected, Line line) {
        return new Tally(11, collected, collected, 0, 0, List.of(line));
    }

    private static BallotRecounted recounted(
            List<TellerCount> counts, Tally tally, boolean changed) {
        return new BallotRecounted(BLOC, YEAR, "b", "có ý kiến", counts, tally, changed);
    }

    private static Running fold(List<Event> events) {
        State state = Rules.initial("cycle:mau:2025");
        for (var event : events) {
            state = Rules.evolve(state, event);
        }
        return (Running) state;
    }
}
