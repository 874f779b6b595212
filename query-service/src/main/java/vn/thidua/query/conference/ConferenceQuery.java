package vn.thidua.query.conference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.thidua.domain.Rejection;
import vn.thidua.domain.Stamp;
import vn.thidua.domain.Streams;
import vn.thidua.domain.ballot.BallotCommand.CastVote;
import vn.thidua.domain.ballot.BallotRules;
import vn.thidua.domain.ballot.VoteLine;
import vn.thidua.domain.bloc.Bloc;
import vn.thidua.domain.policy.Caller;
import vn.thidua.query.conference.VoterView.Card;
import vn.thidua.query.journal.Fold;

/** Answers the screens of a conference, each from one fold of its year. */
@Component
public class ConferenceQuery {
    private final Fold fold;
    private final Clock clock;

    ConferenceQuery(Fold fold, Clock clock) {
        this.fold = fold;
        this.clock = clock;
    }

    /** What everybody may see. */
    public Optional<ConferenceView> wall(String bloc, int year) {
        return sitting(bloc, year).map(sitting -> new Meeting(sitting).view());
    }

    /** The same, and what the asker can do next. */
    public Optional<ChairView> chair(String bloc, int year, Caller caller) {
        return ask(
                bloc,
                year,
                caller,
                asker ->
                        new ChairView(
                                new Meeting(asker.sitting()).view(), new NextActs(asker).all()));
    }

    /** The counts of papers, as far as the asker may see them. */
    public Optional<CountsView> counts(String bloc, int year, Caller caller) {
        return ask(
                bloc,
                year,
                caller,
                asker -> {
                    var view = new Meeting(asker.sitting()).view();
                    return new CountsView(
                            view, new Papers(asker).of(view.ballots()), new NextActs(asker).all());
                });
    }

    /** What the asker may vote on. */
    public Optional<VoterView> voter(String bloc, int year, Caller caller) {
        return ask(
                bloc,
                year,
                caller,
                asker ->
                        new VoterView(new Meeting(asker.sitting()).view(), new Cards(asker).all()));
    }

    /** Why the rules would not take a vote as it stands, if they would not. */
    public Optional<Rejection> refusal(String bloc, int year, Card card, List<VoteLine> lines) {
        return sitting(bloc, year)
                .flatMap(sitting ->
                        refusal(
                                sitting,
                                new CastVote(bloc, year, card.ballot(), card.board(), lines)));
    }

    private static Optional<Rejection> refusal(Sitting sitting, CastVote vote) {
        try {
            BallotRules.decide(sitting.year(), vote);
            return Optional.empty();
        } catch (Rejection refused) {
            return Optional.of(refused);
        }
    }

    private <T> Optional<T> ask(String bloc, int year, Caller caller, Function<Asker, T> question) {
        return sitting(bloc, year)
                .map(sitting -> new Asker(caller, bloc(bloc), sitting, today()))
                .map(question);
    }

    private Optional<Sitting> sitting(String bloc, int year) {
        return Sitting.of(fold.of(Streams.cycle(bloc, year), _ -> true));
    }

    private Bloc bloc(String bloc) {
        return (Bloc) fold.of(Streams.bloc(bloc), _ -> true).state();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Stamp.ZONE));
    }
}
