package vn.thidua.domain.award;

import static vn.thidua.domain.Rejection.require;
import static vn.thidua.domain.award.AwardReason.DEPARTURE_REASON_MISSING;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.domain.award.AwardCommand.ProposeAward;
import vn.thidua.domain.bloc.Charter;
import vn.thidua.domain.bloc.Charter.AwardRule;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.cycle.YearEvent.Member;
import vn.thidua.domain.scoring.ScoringEvent.Place;
import vn.thidua.domain.scoring.ScoringEvent.RankingComputed;

/**
 * The conference votes freely, but whoever passes over a higher score says why.
 *
 * <p>A board is passed over when it has a higher place, could be proposed, has no place among the
 * elected or proposed, and could have had this one: it is of the same sub-group, or its sub-group
 * still has room. It need not have been a candidate, for leaving it off the ballot passes it over
 * just as well.
 */
final class ScoreOrder {
    private ScoreOrder() {}

    static void requireReason(
            Running year, ProposeAward c, List<String> elected, Charter charter, AwardRule rule) {
        if (year.isHistory() || !charter.conductOrDefault().departureNeedsReason()) {
            return;
        }
        var passedOver =
                year.scores().ranking().stream()
                        .flatMap(ranking -> ahead(ranking, c.board()))
                        .map(year.frame().bloc()::member)
                        .flatMap(Optional::stream)
                        .filter(other -> couldHaveHadIt(year, c, elected, rule, other))
                        .map(Member::name)
                        .collect(Collectors.joining(", "));
        require(
                passedOver.isEmpty() || c.departureReason() != null,
                DEPARTURE_REASON_MISSING,
                "board",
                year.nameOf(c.board()),
                "passed",
                passedOver);
    }

    /** The boards with a higher place. A board without a place is behind them all. */
    private static Stream<String> ahead(RankingComputed ranking, String board) {
        int own =
                ranking.places().stream()
                        .filter(place -> place.board().equals(board))
                        .mapToInt(Place::rank)
                        .findFirst()
                        .orElse(Integer.MAX_VALUE);
        return ranking.places().stream().filter(place -> place.rank() < own).map(Place::board);
    }

    private static boolean couldHaveHadIt(
            Running year, ProposeAward c, List<String> elected, AwardRule rule, Member other) {
        var seated = seated(year, c.award(), elected);
        return !seated.contains(other.board())
                && Eligibility.of(year, other.board(), c.award()).isEmpty()
                && (Objects.equals(other.subGroup(), year.member(c.board()).subGroup())
                        || hasRoom(year, seated, rule, other));
    }

    private static boolean hasRoom(Running year, Set<String> seated, AwardRule rule, Member other) {
        var group = other.subGroup();
        return group == null
                || seated.stream()
                                .map(seat -> ProposalRules.subGroup(year, seat))
                                .flatMap(Optional::stream)
                                .filter(group::equals)
                                .count()
                        < rule.quotaPerSubGroup();
    }

    private static Set<String> seated(Running year, AwardKind award, List<String> elected) {
        var seated = new HashSet<>(elected);
        year.awards().standing().stream()
                .map(Awards.Proposal::proposed)
                .filter(proposed -> proposed.award() == award)
                .forEach(proposed -> seated.add(proposed.board()));
        return seated;
    }
}
