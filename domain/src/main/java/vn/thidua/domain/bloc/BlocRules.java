package vn.thidua.domain.bloc;

import static vn.thidua.domain.Rejection.require;
import static vn.thidua.domain.Rejection.requireOnce;
import static vn.thidua.domain.bloc.BlocReason.BLOC_ALREADY_ESTABLISHED;
import static vn.thidua.domain.bloc.BlocReason.BLOC_NOT_ESTABLISHED;
import static vn.thidua.domain.bloc.BlocReason.SUBGROUP_REPEATED;

import java.util.List;
import vn.thidua.domain.Rejection;
import vn.thidua.domain.Stamp;
import vn.thidua.domain.bloc.Bloc.Established;
import vn.thidua.domain.bloc.BlocCommand.AdoptCharter;
import vn.thidua.domain.bloc.BlocCommand.AppointLeadership;
import vn.thidua.domain.bloc.BlocCommand.EstablishBloc;
import vn.thidua.domain.bloc.BlocCommand.RegisterBoard;
import vn.thidua.domain.bloc.BlocCommand.RequestCharter;
import vn.thidua.domain.bloc.BlocEvent.BlocEstablished;
import vn.thidua.domain.bloc.BlocEvent.BoardRegistered;
import vn.thidua.domain.bloc.BlocEvent.CharterAdopted;
import vn.thidua.domain.bloc.BlocEvent.CharterRequested;
import vn.thidua.domain.bloc.BlocEvent.LeadershipAppointed;
import vn.thidua.domain.privacy.PrivacyCommand;
import vn.thidua.domain.privacy.PrivacyEvent;
import vn.thidua.domain.privacy.PrivacyRules;

/**
 * The rules of the bloc: founding here; boards, charter, offices and mandates each in their own.
 */
public final class BlocRules {
    private BlocRules() {}

    public static List<BlocEvent> decide(Bloc bloc, BlocCommand command, Stamp stamp) {
        var day = stamp.day();
        return List.of(
                switch (command) {
                    case EstablishBloc c -> establish(bloc, c);
                    case RegisterBoard c -> BoardRules.register(established(bloc), c);
                    case AdoptCharter c -> CharterRules.adopt(established(bloc), c, day);
                    case RequestCharter c -> CharterRules.request(established(bloc), c, stamp);
                    case AppointLeadership c -> LeadingRules.appoint(established(bloc), c, day);
                    case BoardCommand c -> BoardRules.decide(established(bloc), c);
                    case LeadingCommand c -> LeadingRules.decide(established(bloc), c);
                    case PrivacyCommand c -> PrivacyRules.decide(established(bloc), c, stamp);
                });
    }

    public static Bloc evolve(Bloc bloc, BlocEvent event) {
        var next = changed(bloc, event);
        return next.with(next.requests().after(event));
    }

    private static Established changed(Bloc bloc, BlocEvent event) {
        return switch (event) {
            case BlocEstablished e -> Established.from(e);
            case BoardRegistered e -> registered(established(bloc), e);
            case CharterAdopted e -> established(bloc).with(e);
            case CharterRequested _ -> established(bloc);
            case LeadershipAppointed e -> appointed(established(bloc), e);
            case BoardEvent e -> BoardRules.evolve(established(bloc), e);
            case LeadingEvent e -> LeadingRules.evolve(established(bloc), e);
            case PrivacyEvent e -> asked(established(bloc), e);
        };
    }

    public static Established established(Bloc bloc) {
        return switch (bloc) {
            case Established known -> known;
            case Bloc.Unknown _ -> throw Rejection.because(BLOC_NOT_ESTABLISHED);
        };
    }

    private static BlocEstablished establish(Bloc bloc, EstablishBloc c) {
        require(bloc instanceof Bloc.Unknown, BLOC_ALREADY_ESTABLISHED);
        requireOnce(c.subGroups(), SubGroup::id, SUBGROUP_REPEATED, "subGroup");
        return new BlocEstablished(
                c.bloc(), c.name(), c.authority(), c.instrument(), c.subGroups(), c.illustrative());
    }

    private static Established registered(Established bloc, BoardRegistered e) {
        return bloc.with(
                bloc.boards()
                        .with(
                                BoardHistory.begin(
                                        e.board(),
                                        e.name(),
                                        e.province(),
                                        e.subGroup(),
                                        e.memberFrom())));
    }

    private static Established asked(Established bloc, PrivacyEvent e) {
        return bloc.with(PrivacyRules.evolve(bloc.dataRequests(), e));
    }

    private static Established appointed(Established bloc, LeadershipAppointed e) {
        return bloc.with(bloc.offices().with(e));
    }
}
