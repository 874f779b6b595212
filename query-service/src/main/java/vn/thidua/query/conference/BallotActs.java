package vn.thidua.query.conference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.thidua.domain.Command;
import vn.thidua.domain.Document;
import vn.thidua.domain.Rejection;
import vn.thidua.domain.ballot.BallotCommand.BreakTie;
import vn.thidua.domain.ballot.BallotCommand.CloseBallot;
import vn.thidua.domain.ballot.BallotCommand.RecordPaperCount;
import vn.thidua.domain.ballot.BallotCommand.RecountBallot;
import vn.thidua.domain.ballot.BallotCommand.VoidBallot;
import vn.thidua.domain.ballot.BallotEvent.BallotOpened;
import vn.thidua.domain.ballot.BallotRules;
import vn.thidua.domain.ballot.Ballots.Ballot;
import vn.thidua.domain.ballot.Ballots.Closed;
import vn.thidua.domain.ballot.Ballots.Open;
import vn.thidua.domain.ballot.Ballots.Signature;
import vn.thidua.domain.ballot.Ballots.Tie;
import vn.thidua.domain.ballot.Ballots.Voided;
import vn.thidua.domain.ballot.Mode;
import vn.thidua.domain.ballot.PaperCount;
import vn.thidua.domain.conference.Conference.Minuted;
import vn.thidua.domain.conference.Teller;
import vn.thidua.domain.cycle.RequestCommand.RequestCertification;
import vn.thidua.domain.cycle.RequestEvent.CertificationRequested;
import vn.thidua.query.conference.NextActs.Possible;

/** What the state of each ballot leaves to be done. */
record BallotActs(Asker asker) {
    private static final PaperCount NOTHING = new PaperCount(0, 0, 0, List.of(), List.of());

    Stream<Possible> all() {
        return asker.sitting().year().ballots().byId().values().stream().flatMap(this::of);
    }

    private Stream<Possible> of(Ballot ballot) {
        return switch (ballot) {
            case Open open -> whileOpen(open);
            case Closed closed -> onceClosed(closed);
            case Voided _ -> Stream.empty();
        };
    }

    private Stream<Possible> whileOpen(Open ballot) {
        var e = ballot.opened();
        var close = new CloseBallot(e.bloc(), e.year(), e.ballot());
        return Stream.of(
                        mayCount(ballot) ? Stream.of(count(e)) : Stream.<Possible>empty(),
                        isTaken(close) ? Stream.of(about(e, close)) : Stream.<Possible>empty(),
                        Stream.of(about(e, new VoidBallot(e.bloc(), e.year(), e.ballot(), ""))))
                .flatMap(acts -> acts);
    }

    /** Of a command that is already whole the rules themselves can be asked. */
    private boolean isTaken(CloseBallot close) {
        try {
            return !BallotRules.decide(asker.sitting().year(), close).isEmpty();
        } catch (Rejection _) {
            return false;
        }
    }

    /** Two tellers count, and only these two correct themselves. */
    private boolean mayCount(Open ballot) {
        var counts = ballot.content().counts();
        return ballot.opened().mode() == Mode.PAPER
                && (counts.size() < 2
                        || counts.stream()
                                .anyMatch(count -> count.teller().equals(asker.person())));
    }

    private Possible count(BallotOpened e) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("ballot", e.ballot());
        fields.put("teller", asker.person());
        for (int i = 0; i < e.candidates().size(); i++) {
            fields.put("count.lines[%d].candidate".formatted(i), e.candidates().get(i));
        }
        return new Possible(
                new RecordPaperCount(e.bloc(), e.year(), e.ballot(), asker.person(), NOTHING),
                e.award(),
                fields);
    }

    private Stream<Possible> onceClosed(Closed ballot) {
        if (asker.sitting().year().conference() instanceof Minuted) {
            return signing(ballot);
        }
        var e = ballot.opened();
        var recount = new RecountBallot(e.bloc(), e.year(), e.ballot(), "", List.of());
        return Stream.of(breaking(ballot), signing(ballot), Stream.of(about(e, recount)))
                .flatMap(acts -> acts);
    }

    private static Stream<Possible> breaking(Closed ballot) {
        var e = ballot.opened();
        return ballot.tied().isEmpty() || ballot.tie() instanceof Tie.Broken
                ? Stream.empty()
                : Stream.of(
                        about(
                                e,
                                new BreakTie(
                                        e.bloc(),
                                        e.year(),
                                        e.ballot(),
                                        List.of(),
                                        null,
                                        List.of())));
    }

    /** One asks and another signs exactly what was asked for. */
    private Stream<Possible> signing(Closed ballot) {
        return switch (ballot.signature()) {
            case Signature.Given _ -> Stream.empty();
            case Signature.Awaited _ ->
                    Stream.concat(asked(ballot.opened()), Stream.of(asking(ballot.opened())));
        };
    }

    private Stream<Possible> asked(BallotOpened e) {
        return asker.sitting().year().frame().requests().waiting().stream()
                .filter(CertificationRequested.class::isInstance)
                .map(CertificationRequested.class::cast)
                .filter(request -> request.ballot().equals(e.ballot()))
                .map(request -> new Possible(request.act(), e.award(), fields(request)));
    }

    private static Map<String, String> fields(CertificationRequested request) {
        var fields = named(request.ballot(), request.tellers());
        fields.put("minutes.number", request.minutes().number());
        var date = request.minutes().date();
        if (date != null) {
            fields.put("minutes.date", date.toString());
        }
        var title = request.minutes().title();
        if (title != null) {
            fields.put("minutes.title", title);
        }
        return fields;
    }

    private Possible asking(BallotOpened e) {
        var tellers =
                asker.sitting().year().conference().tellers().stream().map(Teller::person).toList();
        var command =
                new RequestCertification(
                        e.bloc(), e.year(), e.ballot(), tellers, new Document("", null, null));
        return new Possible(command, e.award(), named(e.ballot(), tellers));
    }

    private static Map<String, String> named(String ballot, List<String> tellers) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("ballot", ballot);
        for (int i = 0; i < tellers.size(); i++) {
            fields.put("tellers[%d]".formatted(i), tellers.get(i));
        }
        return fields;
    }

    private static Possible about(BallotOpened e, Command command) {
        return new Possible(command, e.award(), Map.of("ballot", e.ballot()));
    }
}
