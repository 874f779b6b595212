package vn.thidua.query.page;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.award.DecisionOutcome;
import vn.thidua.domain.bloc.Office;
import vn.thidua.query.awards.AwardsQuery;
import vn.thidua.query.awards.AwardsView;
import vn.thidua.query.awards.AwardsView.Proposal;
import vn.thidua.query.reading.Heading;
import vn.thidua.query.years.YearsQuery;
import vn.thidua.query.years.YearsView.OfficeLine;
import vn.thidua.query.years.YearsView.YearLine;

/** Who led a bloc in which year, and who won which award, the latest year first. */
@Component
class YearsOfBloc {
    private final YearsQuery years;
    private final AwardsQuery awards;
    private final Words words;

    YearsOfBloc(YearsQuery years, AwardsQuery awards, Words words) {
        this.years = years;
        this.awards = awards;
        this.words = words;
    }

    /**
     * Who held the offices of a year, by name.
     *
     * @param held in the order of the offices; where nobody is known, so in words
     */
    public record OfficesOfYear(int year, List<String> held) {}

    /** Who was proposed for which award in a year, award by award. */
    public record AwardsOfYear(Heading heading, List<Given> given) {}

    /** One award of a year with the boards that were proposed for it. */
    public record Given(AwardKind award, List<Winner> boards) {}

    /** A board, and what became of its proposal. */
    public record Winner(String name, Chip chip) {}

    /** What the list of years says of a bloc, and since when it goes no further, if it does not. */
    record Listed(List<OfficeLine> offices, List<YearLine> years, @Nullable Instant heldSince) {}

    Listed listed(String bloc) {
        var all = years.years();
        return all.blocs().stream()
                .filter(line -> line.bloc().equals(bloc))
                .findFirst()
                .map(line -> new Listed(line.offices(), line.years(), all.heldSince()))
                .orElseGet(() -> new Listed(List.of(), List.of(), all.heldSince()));
    }

    /** Also of years that were never opened here. */
    List<OfficesOfYear> offices(Listed listed) {
        var all = new TreeSet<Integer>(Comparator.reverseOrder());
        listed.offices().forEach(office -> all.add(office.year()));
        listed.years().forEach(line -> all.add(line.year()));
        return all.stream()
                .map(year ->
                        new OfficesOfYear(
                                year,
                                Arrays.stream(Office.values())
                                        .map(office -> holder(listed, year, office))
                                        .toList()))
                .toList();
    }

    List<AwardsOfYear> awards(String bloc, Listed listed) {
        return listed.years().stream()
                .flatMap(line -> awards.awards(bloc, line.year()).stream().map(this::awards))
                .toList();
    }

    private AwardsOfYear awards(AwardsView view) {
        boolean history = view.heading().history();
        var proposals =
                view.proposals().stream()
                        .filter(proposal -> proposal.withdrawal() == null)
                        .toList();
        return new AwardsOfYear(
                view.heading(),
                Arrays.stream(AwardKind.values())
                        .map(award -> given(award, proposals, history))
                        .filter(given -> !given.boards().isEmpty())
                        .toList());
    }

    private Given given(AwardKind award, List<Proposal> proposals, boolean history) {
        return new Given(
                award,
                proposals.stream()
                        .filter(proposal -> proposal.award() == award)
                        .map(proposal -> new Winner(proposal.name(), chip(proposal, history)))
                        .toList());
    }

    /** An award that was taken back is none. */
    private Chip chip(Proposal proposal, boolean history) {
        var decision = proposal.decision();
        if (decision == null) {
            return history
                    ? new Chip("unknown", words.of("awards.noDecision"))
                    : new Chip("wait", words.of("step.undecided"));
        }
        if (decision.revocation() != null) {
            return new Chip("no", words.of("step.revoked"));
        }
        var word = words.of("decision", decision.outcome());
        return new Chip(decision.outcome() == DecisionOutcome.REFUSED ? "no" : "award", word);
    }

    private String holder(Listed listed, int year, Office office) {
        return listed.offices().stream()
                .filter(line -> line.year() == year && line.office() == office)
                .map(OfficeLine::board)
                .findFirst()
                .orElseGet(() -> words.of(isRunning(listed, year) ? "none" : "unknown"));
    }

    /** Of a year that is not history everything is known. */
    private static boolean isRunning(Listed listed, int year) {
        return listed.years().stream().anyMatch(line -> line.year() == year && !line.history());
    }
}
