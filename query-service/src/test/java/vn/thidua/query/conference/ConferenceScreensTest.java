package vn.thidua.query.conference;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.query.Sitting2026.FIRST_TELLER;
import static vn.thidua.query.Sitting2026.SECOND_TELLER;
import static vn.thidua.query.Sitting2026.closeCertificates;
import static vn.thidua.query.Sitting2026.closeFlag;
import static vn.thidua.query.Sitting2026.count;
import static vn.thidua.query.Sitting2026.hand;
import static vn.thidua.query.Sitting2026.openCertificates;
import static vn.thidua.query.Sitting2026.openFlag;
import static vn.thidua.query.Sitting2026.vote;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.Command;
import vn.thidua.domain.Event;
import vn.thidua.domain.Rules;
import vn.thidua.domain.Streams;
import vn.thidua.domain.Vocabulary;
import vn.thidua.domain.ballot.Choice;
import vn.thidua.domain.ballot.Mode;
import vn.thidua.domain.bloc.Bloc;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.domain.policy.Caller;
import vn.thidua.query.SampleLog;
import vn.thidua.query.Sitting2026;
import vn.thidua.query.conference.ConferenceView.State;
import vn.thidua.query.conference.CountsView.Line;
import vn.thidua.query.conference.CountsView.Match;
import vn.thidua.query.conference.CountsView.Paper;
import vn.thidua.query.conference.VoterView.Card;
import vn.thidua.query.journal.Fold.Folded;

/** What the screens of a conference may be told, and what they may not. */
class ConferenceScreensTest {
    private static final String HEAD = "ld-hoa-ban";

    @Test
    void an_open_ballot_looks_the_same_however_its_boards_have_voted() {
        var agreed = asked(HEAD, openFlag(), vote("hoa-dao", Choice.AGREE));
        var disagreed = asked(HEAD, openFlag(), vote("hoa-dao", Choice.DISAGREE));
        assertThat(view(agreed)).isEqualTo(view(disagreed));
        assertThat(new Cards(agreed).all()).isEqualTo(new Cards(disagreed).all());

        var sheet = view(agreed).current().orElseThrow();
        assertThat(sheet.state()).isEqualTo(State.OPEN);
        assertThat(sheet.voted()).isOne();
        assertThat(sheet.missing()).hasSize(10);
        assertThat(sheet.turnout()).isNull();
        assertThat(sheet.candidates()).allMatch(candidate -> candidate.votes() == null);
    }

    @Test
    void a_raised_hand_counts_for_who_raised_it_and_never_says_what_for() {
        var mode = Mode.SHOW_OF_HANDS;
        var agreed = view(asked(HEAD, openCertificates(mode), hand("hoa-sen", Choice.AGREE)));
        assertThat(agreed)
                .isEqualTo(
                        view(asked(HEAD, openCertificates(mode), hand("hoa-sen", Choice.ABSTAIN))));
        var voter = agreed.current().orElseThrow().voters().getFirst();
        assertThat(voter.given()).isOne();
        assertThat(voter.voted()).isFalse();
    }

    @Test
    void a_ballot_on_paper_names_no_voter_at_all() {
        var asker = asked(HEAD, openCertificates(Mode.PAPER));
        var sheet = view(asker).current().orElseThrow();
        assertThat(sheet.voters()).isEmpty();
        assertThat(sheet.entitled()).isEqualTo(11);
        assertThat(new Cards(asked("ld-hoa-mai", openCertificates(Mode.PAPER))).all()).isEmpty();
    }

    @Test
    void a_closed_ballot_shows_the_result_and_what_it_had_to_reach() {
        var votes = Sitting2026.BOARDS.stream().map(Sitting2026::vote);
        var all =
                Stream.of(Stream.of(openFlag()), votes, Stream.of(closeFlag()))
                        .flatMap(commands -> commands);
        var sheet = view(asked(HEAD, all.toArray(Command[]::new))).current().orElseThrow();
        assertThat(sheet.state()).isEqualTo(State.COUNTED);
        var first = requireNonNull(sheet.candidates().getFirst().votes());
        assertThat(List.of(first.agree(), first.base(), first.needed())).containsExactly(10, 10, 8);
    }

    @Test
    void who_counts_papers_sees_no_number_of_the_other_before_both_have_counted() {
        for (var other : List.of(SECOND_TELLER, HEAD, "ld-hoa-mai")) {
            assertThat(paper(other, count(FIRST_TELLER, 7)))
                    .isEqualTo(paper(other, count(FIRST_TELLER, 8)));
            assertThat(paper(other, count(FIRST_TELLER, 7)).lines()).isEmpty();
        }
        var own = paper(FIRST_TELLER, count(FIRST_TELLER, 7));
        assertThat(own.match()).isEqualTo(Match.ONE);
        assertThat(own.lines()).flatExtracting(Line::found).contains(7);
    }

    @Test
    void once_both_have_counted_the_tellers_see_where_and_others_only_that_they_differ() {
        Command[] counts = {count(FIRST_TELLER, 7), count(SECOND_TELLER, 8)};
        var tellers = paper(SECOND_TELLER, counts);
        assertThat(tellers.match()).isEqualTo(Match.DIFFERENT);
        assertThat(tellers.differences()).isEqualTo(2);
        assertThat(tellers.lines())
                .filteredOn(Line::differs)
                .extracting(Line::found)
                .containsExactly(List.of(7, 8), List.of(3, 2));
        var head = paper(HEAD, counts);
        assertThat(head.match()).isEqualTo(Match.DIFFERENT);
        assertThat(head.lines()).isEmpty();
    }

    @Test
    void when_the_ballot_is_closed_everybody_sees_both_counts() {
        var paper =
                paper(
                        "ld-hoa-mai",
                        count(FIRST_TELLER, 7),
                        count(SECOND_TELLER, 7),
                        closeCertificates());
        assertThat(paper.match()).isEqualTo(Match.EQUAL);
        assertThat(paper.lines()).extracting(Line::found).contains(List.of(7, 7));
    }

    @Test
    void a_leader_fills_in_the_ballot_of_its_own_board_without_the_line_of_that_board() {
        var cards = new Cards(asked("ld-hoa-mai", openFlag())).all();
        assertThat(cards).extracting(Card::board).containsExactly("hoa-mai");
        assertThat(cards.getFirst().lines())
                .extracting(VoterView.Line::board)
                .containsExactly("hoa-sen", "hoa-hong");
        assertThat(new Cards(asked("cv-hoa-mai", openFlag())).all()).isEmpty();
        assertThat(new Cards(asked("ld-trang-non", openFlag())).all()).isEmpty();
    }

    @Test
    void a_ballot_that_was_cast_is_not_filled_in_again_and_says_when_it_was() {
        var card = new Cards(asked("ld-hoa-mai", openFlag(), vote("hoa-mai"))).all().getFirst();
        assertThat(card.isDone()).isTrue();
        assertThat(requireNonNull(card.lastVoted()).at()).isNotNull();
    }

    @Test
    void by_show_of_hands_one_line_is_given_after_the_other() {
        var open = openCertificates(Mode.SHOW_OF_HANDS);
        assertThat(new Cards(asked("ld-hoa-sen", open)).all().getFirst().lines())
                .extracting(VoterView.Line::board)
                .containsExactly("hoa-dao");
        var after = asked("ld-hoa-sen", open, hand("hoa-sen", Choice.AGREE));
        assertThat(new Cards(after).all().getFirst().lines())
                .extracting(VoterView.Line::board)
                .containsExactly("hoa-cuc");
    }

    @Test
    void everybody_is_offered_what_the_policy_lets_it_do_in_this_state() {
        assertThat(acts(asked(HEAD)))
                .containsExactlyInAnyOrder(
                        "OpenBallot", "ElectTellers", "RecordResolution", "ApproveMinutes");
        assertThat(acts(asked("cv-hoa-ban")))
                .containsExactlyInAnyOrder("OpenBallot", "RecordResolution");
        assertThat(acts(asked("ld-hoa-mai", openFlag()))).isEmpty();
        assertThat(acts(asked(HEAD, openFlag(), vote("hoa-mai"))))
                .containsExactlyInAnyOrder("CloseBallot", "VoidBallot", "RecordResolution");
    }

    @Test
    void nobody_is_offered_to_close_what_the_rules_would_not_close() {
        var onPaper = openCertificates(Mode.PAPER);
        assertThat(acts(asked(HEAD, openFlag()))).doesNotContain("CloseBallot");
        assertThat(acts(asked(FIRST_TELLER, onPaper))).containsExactly("RecordPaperCount");
        assertThat(
                        acts(
                                asked(
                                        FIRST_TELLER,
                                        onPaper,
                                        count(FIRST_TELLER, 7),
                                        count(SECOND_TELLER, 8))))
                .containsExactly("RecordPaperCount");
        assertThat(
                        acts(
                                asked(
                                        FIRST_TELLER,
                                        onPaper,
                                        count(FIRST_TELLER, 7),
                                        count(SECOND_TELLER, 7))))
                .containsExactlyInAnyOrder("RecordPaperCount", "CloseBallot");
    }

    @Test
    void a_form_comes_filled_in_with_what_is_known() {
        var next = new NextActs(asked(FIRST_TELLER, openCertificates(Mode.PAPER))).all();
        assertThat(next.getFirst().fields())
                .containsEntry("ballot", "bk")
                .containsEntry("teller", FIRST_TELLER)
                .containsEntry("count.lines[1].candidate", "hoa-cuc");
    }

    private static Set<String> acts(Asker asker) {
        return Set.copyOf(new NextActs(asker).all().stream().map(NextAct::command).toList());
    }

    private static Paper paper(String person, Command... counts) {
        var commands = Stream.concat(Stream.of(openCertificates(Mode.PAPER)), Stream.of(counts));
        var asker = asked(person, commands.toArray(Command[]::new));
        return new Papers(asker).of(view(asker).ballots()).getFirst();
    }

    private static ConferenceView view(Asker asker) {
        return new Meeting(asker.sitting()).view();
    }

    private static Asker asked(String person, Command... commands) {
        var log = Sitting2026.followedBy(commands);
        return new Asker(
                new Caller.Person(person, Set.of()),
                (Bloc) folded(log, Streams.bloc(Sitting2026.BLOC)).state(),
                Sitting.of(folded(log, Sitting2026.STREAM)).orElseThrow(),
                LocalDate.of(2026, 11, 24));
    }

    private static Folded folded(List<LogEntry> log, String stream) {
        var entries = log.stream().filter(entry -> entry.stream().equals(stream)).toList();
        var events = entries.stream().map(ConferenceScreensTest::event).toList();
        var state = Rules.initial(stream);
        for (var event : events) {
            state = Rules.evolve(state, event);
        }
        return new Folded(entries, events, state, null);
    }

    private static Event event(LogEntry entry) {
        return SampleLog.JSON.readValue(entry.payload(), Vocabulary.events().get(entry.type()));
    }
}
