package vn.thidua.query.conference;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Attachment;
import vn.thidua.domain.Command;
import vn.thidua.domain.Document;
import vn.thidua.domain.Vocabulary;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.ballot.BallotCommand.OpenBallot;
import vn.thidua.domain.ballot.Mode;
import vn.thidua.domain.conference.Conference.Convened;
import vn.thidua.domain.conference.Conference.Met;
import vn.thidua.domain.conference.Conference.Minuted;
import vn.thidua.domain.conference.Conference.NotConvened;
import vn.thidua.domain.conference.ConferenceCommand.ApproveMinutes;
import vn.thidua.domain.conference.ConferenceCommand.ConveneConference;
import vn.thidua.domain.conference.ConferenceCommand.ElectTellers;
import vn.thidua.domain.conference.ConferenceCommand.RecordAttendance;
import vn.thidua.domain.conference.ConferenceCommand.RecordResolution;
import vn.thidua.domain.conference.ConferenceCommand.SetAgenda;

/**
 * What can be done next at the conference, as far as the policy lets the asker. The rules decide in
 * the end; this spares people the forms that cannot come to anything.
 */
record NextActs(Asker asker) {
    private static final Document SOME_PAPER = new Document("", null, null);

    List<NextAct> all() {
        if (!asker.sitting().isLive()) {
            return List.of();
        }
        return Stream.concat(new BallotActs(asker).all(), meeting())
                .filter(possible -> asker.may(possible.command()))
                .map(Possible::act)
                .toList();
    }

    /**
     * An act that the state of the year allows.
     *
     * @param command with as much in it as the policy looks at
     */
    record Possible(Command command, @Nullable AwardKind award, Map<String, String> fields) {
        private NextAct act() {
            return new NextAct(Vocabulary.nameOf(command), award, fields);
        }
    }

    private Stream<Possible> meeting() {
        var year = asker.sitting().year();
        var bloc = year.opening().bloc();
        int number = year.opening().year();
        var none = List.<String>of();
        var attendance = new RecordAttendance(bloc, number, none, List.of(), 0);
        var commands =
                switch (year.conference()) {
                    case NotConvened _ ->
                            Stream.<Command>of(
                                    new ConveneConference(
                                            bloc, number, asker.today(), "", null, none));
                    case Convened convened ->
                            asker.today().isBefore(convened.call().on())
                                    ? Stream.<Command>of(new SetAgenda(bloc, number, none))
                                    : Stream.of(new SetAgenda(bloc, number, none), attendance);
                    case Met met ->
                            Stream.concat(
                                    hasDecided(met) ? Stream.empty() : Stream.of(attendance),
                                    inSession(bloc, number));
                    case Minuted _ -> Stream.<Command>empty();
                };
        return commands.map(command -> new Possible(command, null, Map.of()));
    }

    private boolean hasDecided(Met met) {
        return !met.elections().isEmpty()
                || !met.resolutions().isEmpty()
                || asker.sitting().year().ballots().anyInSession();
    }

    /** The team and the end have to wait while a ballot is open. */
    private Stream<Command> inSession(String bloc, int number) {
        var resolution = new RecordResolution(bloc, number, "", "", 0, 0, 0, null);
        if (asker.sitting().year().ballots().open().isPresent()) {
            return Stream.of(resolution);
        }
        return Stream.of(
                new OpenBallot(
                        bloc, number, "", AwardKind.MINISTRY_FLAG, Mode.NAMED, List.of(), null),
                new ElectTellers(bloc, number, List.of(), null),
                resolution,
                new ApproveMinutes(bloc, number, SOME_PAPER, new Attachment("", "", 0)));
    }
}
