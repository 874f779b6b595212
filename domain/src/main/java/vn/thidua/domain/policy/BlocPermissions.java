package vn.thidua.domain.policy;

import static vn.thidua.domain.policy.Circumstance.ABOUT_ONESELF;
import static vn.thidua.domain.policy.Circumstance.CLERK_OR_SUBSTITUTE;
import static vn.thidua.domain.policy.Circumstance.FIRST_CHARTER;
import static vn.thidua.domain.policy.Grant.own;
import static vn.thidua.domain.policy.Grant.ownOf;
import static vn.thidua.domain.policy.Grant.second;
import static vn.thidua.domain.policy.Grant.to;
import static vn.thidua.domain.policy.Standing.CLERK;
import static vn.thidua.domain.policy.Standing.DEPUTY;
import static vn.thidua.domain.policy.Standing.HEAD;
import static vn.thidua.domain.policy.Standing.LEADER;
import static vn.thidua.domain.policy.Standing.SECRETARY;
import static vn.thidua.domain.policy.Standing.STANDING_BODY;

import java.util.List;
import vn.thidua.domain.bloc.BlocCommand.AdoptCharter;
import vn.thidua.domain.bloc.BlocCommand.AppointLeadership;
import vn.thidua.domain.bloc.BlocCommand.EstablishBloc;
import vn.thidua.domain.bloc.BlocCommand.RegisterBoard;
import vn.thidua.domain.bloc.BlocCommand.RequestCharter;
import vn.thidua.domain.bloc.BoardCommand.AbsorbBoard;
import vn.thidua.domain.bloc.BoardCommand.DissolveBoard;
import vn.thidua.domain.bloc.BoardCommand.EndMembership;
import vn.thidua.domain.bloc.BoardCommand.MergeBoards;
import vn.thidua.domain.bloc.BoardCommand.PartitionBloc;
import vn.thidua.domain.bloc.BoardCommand.ReadmitBoard;
import vn.thidua.domain.bloc.BoardCommand.RenameBoard;
import vn.thidua.domain.bloc.BoardCommand.ReorganiseBoard;
import vn.thidua.domain.bloc.Capacity;
import vn.thidua.domain.bloc.LeadingCommand.EndMandate;
import vn.thidua.domain.bloc.LeadingCommand.GrantMandate;
import vn.thidua.domain.bloc.LeadingCommand.ReplaceLeadership;
import vn.thidua.domain.bloc.LeadingCommand.TransferBloc;
import vn.thidua.domain.privacy.PrivacyCommand.AnswerDataRequest;
import vn.thidua.domain.privacy.PrivacyCommand.ExtendDataRequest;
import vn.thidua.domain.privacy.PrivacyCommand.FileDataRequest;
import vn.thidua.domain.privacy.PrivacyCommand.FulfilDataRequest;
import vn.thidua.domain.privacy.PrivacyCommand.RefuseDataRequest;

/** Who may say what the bloc is: its members and offices come from outside it. */
final class BlocPermissions {
    static final List<Permission<?>> ROWS =
            List.of(
                    Permission.of(EstablishBloc.class, to(STANDING_BODY)),
                    Permission.of(RegisterBoard.class, to(STANDING_BODY)),
                    Permission.of(RequestCharter.class, to(SECRETARY, HEAD, STANDING_BODY)),
                    Permission.of(
                            AdoptCharter.class,
                            Grant.<AdoptCharter>to(HEAD, STANDING_BODY)
                                    .map(grant ->
                                            grant.when(FIRST_CHARTER, (_, s) -> !s.hasCharter())),
                            second(DEPUTY, STANDING_BODY)),
                    Permission.of(AppointLeadership.class, to(STANDING_BODY)),
                    Permission.of(RenameBoard.class, to(STANDING_BODY)),
                    Permission.of(MergeBoards.class, to(STANDING_BODY)),
                    Permission.of(AbsorbBoard.class, to(STANDING_BODY)),
                    Permission.of(ReorganiseBoard.class, to(STANDING_BODY)),
                    Permission.of(DissolveBoard.class, to(STANDING_BODY)),
                    Permission.of(EndMembership.class, to(STANDING_BODY)),
                    Permission.of(ReadmitBoard.class, to(STANDING_BODY)),
                    Permission.of(PartitionBloc.class, to(STANDING_BODY)),
                    Permission.of(ReplaceLeadership.class, to(STANDING_BODY)),
                    Permission.of(TransferBloc.class, to(STANDING_BODY)),
                    Permission.of(
                            GrantMandate.class,
                            to(STANDING_BODY),
                            own(GrantMandate::board, LEADER)
                                    .map(grant ->
                                            grant.when(
                                                    CLERK_OR_SUBSTITUTE,
                                                    (c, _) -> isBelowTheLeader(c)))),
                    Permission.of(
                            EndMandate.class,
                            to(STANDING_BODY),
                            ownOf((c, s) -> s.boardOf(c.mandate()), LEADER)),
                    Permission.of(
                            FileDataRequest.class,
                            to(STANDING_BODY),
                            Grant.<FileDataRequest>ownOf((_, s) -> s.boardOfCaller(), CLERK, LEADER)
                                    .map(grant ->
                                            grant.when(
                                                    ABOUT_ONESELF,
                                                    (c, s) -> s.isCaller(c.person())))),
                    Permission.of(AnswerDataRequest.class, to(STANDING_BODY)),
                    Permission.of(ExtendDataRequest.class, to(STANDING_BODY)),
                    Permission.of(FulfilDataRequest.class, to(STANDING_BODY)),
                    Permission.of(RefuseDataRequest.class, to(STANDING_BODY)));

    private BlocPermissions() {}

    /** A leader is named by those outside; whom it sends to act is its own affair. */
    private static boolean isBelowTheLeader(GrantMandate c) {
        return c.capacity() == Capacity.CLERK || c.capacity() == Capacity.SUBSTITUTE;
    }
}
