package vn.thidua.query.portal;

import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.domain.pledge.PledgeCommand.AcceptPledge;
import vn.thidua.domain.pledge.PledgeCommand.RegisterPledge;
import vn.thidua.domain.pledge.PledgeCommand.ReturnPledge;
import vn.thidua.domain.pledge.PledgeCommand.SignPledge;
import vn.thidua.domain.result.ResultCommand.AcceptAnnualResult;
import vn.thidua.domain.result.ResultCommand.ReturnAnnualResult;
import vn.thidua.domain.result.ResultCommand.SubmitAnnualResult;

/** What an act that only says yes or no is about, as the command that brought it. */
final class Subjects {
    private static final Set<Class<?>> OF_PLEDGES =
            Set.of(AcceptPledge.class, ReturnPledge.class, SignPledge.class);
    private static final Set<Class<?>> OF_RESULTS =
            Set.of(AcceptAnnualResult.class, ReturnAnnualResult.class);

    private Subjects() {}

    /** The command, and what it said. */
    record Subject(Acts.Act act, ObjectNode body) {}

    static Optional<Subject> of(Acts.Act act, String board, Known known) {
        if (OF_PLEDGES.contains(act.type())) {
            return known.running()
                    .flatMap(year -> year.pledges().of(board))
                    .flatMap(pledge -> Optional.ofNullable(pledge.last()))
                    .map(last -> subject(RegisterPledge.class, last));
        }
        if (OF_RESULTS.contains(act.type())) {
            return known.running()
                    .flatMap(year -> year.results().of(board))
                    .map(result -> subject(SubmitAnnualResult.class, result.last()));
        }
        return Optional.empty();
    }

    private static Subject subject(Class<?> command, Object said) {
        return new Subject(
                Acts.of(command.getSimpleName()).orElseThrow(), Json.MAPPER.valueToTree(said));
    }
}
