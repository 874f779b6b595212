package vn.thidua.query.requests;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.domain.Request;
import vn.thidua.domain.Streams;
import vn.thidua.domain.Vocabulary;
import vn.thidua.domain.bloc.Bloc;
import vn.thidua.domain.bloc.Bloc.Established;
import vn.thidua.domain.bloc.BlocEvent.CharterRequested;
import vn.thidua.domain.conference.ConferenceEvent.TellersElected;
import vn.thidua.domain.conference.Teller;
import vn.thidua.domain.cycle.Cycle;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.cycle.RequestEvent.CertificationRequested;
import vn.thidua.domain.cycle.RequestEvent.RevocationRequested;
import vn.thidua.domain.policy.Standing;
import vn.thidua.query.journal.Fold;
import vn.thidua.query.journal.Fold.Folded;
import vn.thidua.query.requests.RequestsView.Waiting;
import vn.thidua.query.rulesapplied.RequestedCharter;

/** Asks the rules what waits for a second person. */
@Component
public class RequestsQuery {
    private final Fold fold;

    RequestsQuery(Fold fold) {
        this.fold = fold;
    }

    public Optional<RequestsView> requests(String bloc, int year) {
        var folded = fold.of(Streams.cycle(bloc, year), _ -> true);
        return switch (folded.state()) {
            case Running running -> Optional.of(view(folded, running));
            case Cycle.Closed closed -> Optional.of(view(folded, closed.year()));
            case Cycle.NotOpened _, Bloc _ -> Optional.empty();
        };
    }

    private RequestsView view(Folded folded, Running year) {
        var ofBloc = fold.of(Streams.bloc(year.opening().bloc()), _ -> true);
        var charters =
                ofBloc.state() instanceof Established known
                        ? waiting(ofBloc, known.requests().waiting(), year)
                        : Stream.<Waiting>empty();
        return new RequestsView(
                folded.heading(year),
                Stream.concat(charters, waiting(folded, year.frame().requests().waiting(), year))
                        .toList());
    }

    private static Stream<Waiting> waiting(Folded folded, List<Request> requests, Running year) {
        return requests.stream().map(request -> waiting(request, folded, year));
    }

    private static Waiting waiting(Request request, Folded folded, Running year) {
        // Asked again after a re-count, it is the later one that waits.
        var entry = folded.entries().get(folded.events().lastIndexOf(request));
        return new Waiting(
                entry.type(),
                entry.position(),
                entry.happenedOn(),
                year.nameOf(entry.unit()),
                outside(entry.unit()).orElse(null),
                Vocabulary.nameOf(request.act()),
                request.act(),
                request instanceof RevocationRequested e ? year.nameOf(e.board()) : "",
                request instanceof CertificationRequested e ? signers(e, folded, year) : List.of(),
                request instanceof CharterRequested e
                        ? RequestedCharter.rules(e, entry.position(), year.opening().year())
                        : List.of());
    }

    /** The standing of somebody from outside the bloc, by the unit that the log names. */
    private static Optional<Standing> outside(String unit) {
        return Stream.of(Standing.values())
                .filter(standing -> standing.unit().equals(unit))
                .findFirst();
    }

    /** Also those who counted and are tellers no longer. */
    private static List<String> signers(CertificationRequested e, Folded folded, Running year) {
        return folded.events().stream()
                .filter(TellersElected.class::isInstance)
                .flatMap(elected -> ((TellersElected) elected).tellers().stream())
                .filter(teller -> e.tellers().contains(teller.person()))
                .map(Teller::board)
                .map(year::nameOf)
                .distinct()
                .toList();
    }
}
