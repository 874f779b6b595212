package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.domain.ABloc.BLOC;
import static vn.thidua.domain.ABloc.PAPER;
import static vn.thidua.domain.ABloc.SOURCE;
import static vn.thidua.domain.ABloc.charter;
import static vn.thidua.domain.ABoard.JULY;
import static vn.thidua.domain.ABoard.bloc;
import static vn.thidua.domain.ABoard.members;
import static vn.thidua.domain.ABoard.merged;
import static vn.thidua.domain.ADeparture.departed;
import static vn.thidua.domain.AYear.YEAR;
import static vn.thidua.domain.AYear.all;
import static vn.thidua.domain.AYear.cast;
import static vn.thidua.domain.AYear.flagBallot;
import static vn.thidua.domain.AYear.inSession;
import static vn.thidua.domain.AYear.open;
import static vn.thidua.domain.AYear.votesFor;
import static vn.thidua.domain.AYear.yes;
import static vn.thidua.domain.Spec.given;
import static vn.thidua.domain.award.AwardKind.MINISTRY_FLAG;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.ballot.BallotCommand.CloseBallot;
import vn.thidua.domain.ballot.BallotEvent.BallotClosed;
import vn.thidua.domain.ballot.BallotEvent.BallotOpened;
import vn.thidua.domain.ballot.BallotRule;
import vn.thidua.domain.ballot.Base;
import vn.thidua.domain.ballot.Mode;
import vn.thidua.domain.ballot.Tally;
import vn.thidua.domain.ballot.Tally.Outcome;
import vn.thidua.domain.ballot.Threshold;
import vn.thidua.domain.bloc.BlocCommand.AdoptCharter;
import vn.thidua.domain.bloc.BlocEvent.CharterAdopted;
import vn.thidua.domain.bloc.BlocReason;
import vn.thidua.domain.bloc.Charter;
import vn.thidua.domain.bloc.CharterVote;
import vn.thidua.domain.cycle.ChangeReason;
import vn.thidua.domain.cycle.YearEvent.Member;

/** What if the invented bloc shrank: the same shares ask for other numbers of votes. */
class FewerMembersTest {
    private static final Event[] MERGERS = {
        merged("a", JULY, "sen", "mai"),
        merged("b", JULY, "dao", "cuc"),
        merged("c", JULY, "lan", "phuong"),
        merged("d", JULY, "ban", "quy")
    };

    @Test
    void four_mergers_leave_seven_of_eleven_and_each_has_one_vote() {
        assertThat(members(bloc(MERGERS), JULY.minusDays(1))).hasSize(11);
        assertThat(members(bloc(MERGERS), JULY))
                .containsExactly("hong", "sim", "sung", "a", "b", "c", "d");
    }

    @Test
    void of_seven_members_ninety_percent_are_all_of_them() {
        int seven = members(bloc(MERGERS), JULY).size();
        assertThat(share(50, true).needed(seven)).isEqualTo(4);
        assertThat(charter().quorum().needed(seven)).isEqualTo(5);
        assertThat(share(80, false).needed(seven)).isEqualTo(6);
        assertThat(share(90, false).needed(seven)).isEqualTo(7);
    }

    @Test
    void seven_members_vote_on_the_next_charter_by_the_share_of_the_one_before() {
        var events = new ArrayList<>(ABloc.withMembers());
        events.addAll(List.of(MERGERS));
        events.add(new CharterAdopted(BLOC, 1, ABoard.START, amendable(), null));
        given(events).on(JULY).when(adopt(new CharterVote(7, 6, PAPER))).accepted();
        given(events)
                .on(JULY)
                .when(adopt(new CharterVote(7, 5, PAPER)))
                .rejected(BlocReason.AMENDMENT_NOT_CARRIED);
        given(events)
                .on(JULY)
                .when(adopt(new CharterVote(11, 9, PAPER)))
                .rejected(BlocReason.CHARTER_MEMBERS_DIFFER);
    }

    @Test
    void a_ballot_opened_after_two_boards_left_counts_the_nine_that_stayed() {
        var voters = departed().members().stream().map(Member::board).toList();
        var before = flagBallot(Mode.NAMED, "sen");
        var rule = before.rule();
        given(inSession(), departed())
                .when(open(MINISTRY_FLAG, Mode.NAMED, "sen"))
                .then(
                        new BallotOpened(
                                BLOC,
                                YEAR,
                                "b",
                                MINISTRY_FLAG,
                                Mode.NAMED,
                                List.of("sen"),
                                voters,
                                new BallotRule(
                                        1,
                                        rule.threshold(),
                                        false,
                                        9,
                                        6,
                                        rule.seats(),
                                        rule.seatsPerSubGroup(),
                                        rule.tieChain(),
                                        rule.groups()),
                                null));
    }

    @Test
    void a_ballot_that_ran_when_they_left_keeps_the_eleven_it_was_opened_with() {
        given(
                        all(
                                inSession(),
                                List.of(flagBallot(Mode.NAMED, "sen")),
                                votesFor("sen", 8)),
                        departed())
                .when(new CloseBallot(BLOC, YEAR, "b"))
                .then(
                        new BallotClosed(
                                BLOC,
                                YEAR,
                                "b",
                                new Tally(
                                        11,
                                        10,
                                        10,
                                        0,
                                        0,
                                        List.of(
                                                new Tally.Line(
                                                        "sen", 8, 2, 0, 10, 8, Outcome.ELECTED)))));
    }

    @Test
    void whoever_left_votes_no_more_also_in_a_ballot_that_runs() {
        given(inSession(), flagBallot(Mode.NAMED, "sen"), departed())
                .when(cast("mai", yes("sen")))
                .rejected(ChangeReason.BOARD_SUCCEEDED);
        given(inSession(), flagBallot(Mode.NAMED, "sen"), departed())
                .when(cast("ban", yes("sen")))
                .rejected(ChangeReason.BOARD_LEFT);
    }

    private static Threshold share(int percent, boolean strict) {
        return new Threshold(percent, strict, Base.ALL_MEMBERS, SOURCE);
    }

    private static AdoptCharter adopt(CharterVote vote) {
        return new AdoptCharter(BLOC, 2, JULY, charter(), vote);
    }

    /** More than four fifths must agree to the next version. */
    private static Charter amendable() {
        return new Charter(
                charter().awards(),
                charter().quorum(),
                charter().selfVote(),
                charter().pledgeDue(),
                charter().resultDue(),
                share(80, true),
                null,
                null,
                null);
    }
}
