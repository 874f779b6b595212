package vn.thidua.domain.todo;

import java.util.List;
import java.util.stream.Stream;
import vn.thidua.domain.Command;
import vn.thidua.domain.award.AfterCommand.PublishResults;
import vn.thidua.domain.award.AfterCommand.RecordPresentation;
import vn.thidua.domain.award.Awards;
import vn.thidua.domain.award.DecisionOutcome;
import vn.thidua.domain.cycle.Cycle.Running;

/** What follows the decisions. */
final class AfterTasks {
    private AfterTasks() {}

    /** Publishing and presenting, which a closed year still takes. */
    static List<Task> of(Running year) {
        var publishing =
                year.awards().publication() instanceof Awards.Unpublished
                                && !year.awards().standing().isEmpty()
                                && year.awards().undecided().isEmpty()
                        ? Stream.<Command>of(
                                new PublishResults(
                                        year.opening().bloc(), year.opening().year(), "", null))
                        : Stream.<Command>empty();
        return Stream.concat(
                        publishing,
                        year.awards().standing().stream().flatMap(AfterTasks::presenting))
                .map(Task::of)
                .toList();
    }

    private static Stream<Command> presenting(Awards.Proposal proposal) {
        return proposal instanceof Awards.Decided decided
                        && decided.sequel() instanceof Awards.NothingYet
                        && decided.decision().outcome() != DecisionOutcome.REFUSED
                ? Stream.of(
                        new RecordPresentation(
                                decided.proposed().bloc(),
                                decided.proposed().year(),
                                decided.proposed().award(),
                                decided.proposed().board(),
                                decided.decision().decidedOn(),
                                ""))
                : Stream.empty();
    }
}
