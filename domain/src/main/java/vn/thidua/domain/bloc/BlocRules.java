package vn.thidua.domain.bloc;

import static vn.thidua.domain.Rejection.require;
import static vn.thidua.domain.Rejection.requireOnce;
import static vn.thidua.domain.bloc.BlocReason.AWARD_RULE_REPEATED;
import static vn.thidua.domain.bloc.BlocReason.BLOC_ALREADY_ESTABLISHED;
import static vn.thidua.domain.bloc.BlocReason.BLOC_NOT_ESTABLISHED;
import static vn.thidua.domain.bloc.BlocReason.BOARD_ALREADY_REGISTERED;
import static vn.thidua.domain.bloc.BlocReason.BOARD_UNKNOWN;
import static vn.thidua.domain.bloc.BlocReason.CHARTER_VERSION_OUT_OF_ORDER;
import static vn.thidua.domain.bloc.BlocReason.HEAD_CANNOT_BE_DEPUTY;
import static vn.thidua.domain.bloc.BlocReason.OFFICE_ALREADY_FILLED;
import static vn.thidua.domain.bloc.BlocReason.SUBGROUP_REPEATED;
import static vn.thidua.domain.bloc.BlocReason.SUBGROUP_UNKNOWN;

import java.util.List;
import vn.thidua.domain.Lists;
import vn.thidua.domain.NotYet;
import vn.thidua.domain.Rejection;
import vn.thidua.domain.bloc.Bloc.Established;
import vn.thidua.domain.bloc.BlocCommand.AdoptCharter;
import vn.thidua.domain.bloc.BlocCommand.AppointLeadership;
import vn.thidua.domain.bloc.BlocCommand.EstablishBloc;
import vn.thidua.domain.bloc.BlocCommand.RegisterBoard;
import vn.thidua.domain.bloc.BlocEvent.BlocEstablished;
import vn.thidua.domain.bloc.BlocEvent.BoardRegistered;
import vn.thidua.domain.bloc.BlocEvent.CharterAdopted;
import vn.thidua.domain.bloc.BlocEvent.LeadershipAppointed;

/** The rules of the bloc: founding, members, charter, offices. */
public final class BlocRules {
    private BlocRules() {}

    public static List<BlocEvent> decide(Bloc bloc, BlocCommand command) {
        return List.of(
                switch (command) {
                    case EstablishBloc c -> establish(bloc, c);
                    case RegisterBoard c -> register(established(bloc), c);
                    case AdoptCharter c -> adopt(established(bloc), c);
                    case AppointLeadership c -> appoint(established(bloc), c);
                    case BoardCommand c -> NotYet.rule(c);
                    case LeadingCommand c -> NotYet.rule(c);
                });
    }

    public static Bloc evolve(Bloc bloc, BlocEvent event) {
        return switch (event) {
            case BlocEstablished e -> new Established(e, List.of(), List.of(), List.of());
            case BoardRegistered e -> {
                var b = established(bloc);
                yield new Established(
                        b.founding(), Lists.plus(b.boards(), e), b.charters(), b.offices());
            }
            case CharterAdopted e -> {
                var b = established(bloc);
                yield new Established(
                        b.founding(), b.boards(), Lists.plus(b.charters(), e), b.offices());
            }
            case BoardEvent e -> NotYet.rule(e);
            case LeadingEvent e -> NotYet.rule(e);
            case LeadershipAppointed e -> {
                var b = established(bloc);
                yield new Established(
                        b.founding(), b.boards(), b.charters(), Lists.plus(b.offices(), e));
            }
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

    private static BoardRegistered register(Established bloc, RegisterBoard c) {
        require(bloc.board(c.board()).isEmpty(), BOARD_ALREADY_REGISTERED, "board", c.name());
        var groups = bloc.founding().subGroups().stream().map(SubGroup::id).toList();
        var group = c.subGroup();
        require(
                group == null || groups.contains(group),
                SUBGROUP_UNKNOWN,
                "subGroup",
                String.valueOf(group));
        return new BoardRegistered(
                c.bloc(), c.board(), c.name(), c.province(), c.subGroup(), c.memberFrom());
    }

    private static CharterAdopted adopt(Established bloc, AdoptCharter c) {
        int next = bloc.charters().size() + 1;
        require(c.version() == next, CHARTER_VERSION_OUT_OF_ORDER, "next", next);
        requireOnce(c.charter().awards(), Charter.AwardRule::award, AWARD_RULE_REPEATED, "award");
        return new CharterAdopted(c.bloc(), c.version(), c.effectiveFrom(), c.charter(), c.vote());
    }

    private static LeadershipAppointed appoint(Established bloc, AppointLeadership c) {
        require(bloc.board(c.board()).isPresent(), BOARD_UNKNOWN, "board", c.board());
        bloc.holder(c.year(), c.office())
                .ifPresent(holder -> {
                    throw Rejection.because(
                            OFFICE_ALREADY_FILLED, "year", c.year(), "board", holder);
                });
        require(!isRival(bloc, c), HEAD_CANNOT_BE_DEPUTY);
        return new LeadershipAppointed(c.bloc(), c.year(), c.office(), c.board(), c.instrument());
    }

    private static boolean isRival(Established bloc, AppointLeadership c) {
        var other =
                switch (c.office()) {
                    case HEAD -> Office.DEPUTY;
                    case DEPUTY -> Office.HEAD;
                    case HOST -> Office.HOST;
                };
        return bloc.holder(c.year(), other).filter(c.board()::equals).isPresent();
    }
}
