package vn.thidua.domain.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** A scale whose places are looked up once: what stands where, and what hangs below what. */
final class ScaleTree {
    private static final int TOP = -1;

    private final List<Criterion> criteria;
    private final Map<String, Integer> places = new HashMap<>();
    private final int[] parents;
    private final boolean[] groups;

    /** Parents that are missing or come later count as the top; an adopted scale has none. */
    ScaleTree(ScoreScale scale) {
        criteria = scale.criteria();
        parents = new int[criteria.size()];
        groups = new boolean[criteria.size()];
        for (int i = 0; i < parents.length; i++) {
            var criterion = criteria.get(i);
            parents[i] = places.getOrDefault(criterion.parent(), TOP);
            if (parents[i] != TOP) {
                groups[parents[i]] = true;
            }
            places.put(criterion.code(), i);
        }
    }

    List<Criterion> criteria() {
        return criteria;
    }

    List<Criterion> leaves() {
        return all(place -> !groups[place]);
    }

    /** The criteria that depend on the other members. */
    List<Criterion> relative() {
        return leaves().stream().filter(leaf -> leaf.measured().formula().isRelative()).toList();
    }

    Optional<Criterion> leaf(String code) {
        return Optional.ofNullable(places.get(code))
                .filter(place -> !groups[place])
                .map(criteria::get);
    }

    /** The leaves that are named themselves or through a group above them, in reading order. */
    List<String> leavesOf(List<String> codes) {
        var named = new boolean[parents.length];
        var wanted = Set.copyOf(codes);
        for (int i = 0; i < named.length; i++) {
            boolean through = parents[i] != TOP && named[parents[i]];
            named[i] = through || wanted.contains(criteria.get(i).code());
        }
        return all(place -> named[place] && !groups[place]).stream().map(Criterion::code).toList();
    }

    /** What people call a criterion of this scale. */
    String nameOf(String code) {
        return leaf(code).map(Criterion::name).orElse(code);
    }

    boolean isGroup(int place) {
        return groups[place];
    }

    /**
     * A value for every place: of a leaf its own, of a group what it makes of the sum of its parts.
     */
    int[] summedUp(IntUnaryOperator ofLeaf, GroupSum ofGroup) {
        var values = new int[parents.length];
        for (int i = parents.length - 1; i >= 0; i--) {
            values[i] = groups[i] ? ofGroup.of(i, values[i]) : ofLeaf.applyAsInt(i);
            if (parents[i] != TOP) {
                values[parents[i]] += values[i];
            }
        }
        return values;
    }

    /** For every group the sum of a value of its immediate parts. */
    int[] sumOfParts(IntUnaryOperator value) {
        var sums = new int[parents.length];
        for (int i = 0; i < sums.length; i++) {
            if (parents[i] != TOP) {
                sums[parents[i]] += value.applyAsInt(i);
            }
        }
        return sums;
    }

    /** How many leaves at or below each place can give points, not only take them. */
    int[] giving() {
        return summedUp(i -> formula(i) == Formula.PENALTY ? 0 : 1, (_, sum) -> sum);
    }

    /** How many leaves at or below each place give points that a board is expected to reach. */
    int[] ordinary() {
        return summedUp(
                i -> formula(i) == Formula.PENALTY || formula(i) == Formula.BONUS ? 0 : 1,
                (_, sum) -> sum);
    }

    int max(int place) {
        return criteria.get(place).max();
    }

    /** The sum of the values at the top. */
    int total(int[] values) {
        return IntStream.range(0, values.length)
                .filter(i -> parents[i] == TOP)
                .map(i -> values[i])
                .sum();
    }

    private Formula formula(int place) {
        return criteria.get(place).measured().formula();
    }

    private List<Criterion> all(IntPredicate places) {
        return IntStream.range(0, parents.length)
                .filter(places)
                .<Criterion>mapToObj(criteria::get)
                .toList();
    }

    /** What a group makes of the sum of its parts. */
    @FunctionalInterface
    interface GroupSum {
        int of(int place, int sum);
    }
}
