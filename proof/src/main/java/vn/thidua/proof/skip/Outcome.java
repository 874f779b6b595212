package vn.thidua.proof.skip;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.domain.log.MerkleRoot;

/**
 * What one reader made of a store.
 *
 * @param lost acknowledged and not in the store
 * @param skipped in the store and never read
 * @param doubled read more than once
 * @param reordered read after one that follows it in the store
 * @param sameRoot whether the tree over all that was read is the tree over all that is there
 */
public record Outcome(
        String name,
        int persisted,
        int read,
        int lost,
        int skipped,
        int doubled,
        int reordered,
        boolean sameRoot,
        long millis) {

    static Outcome of(
            String name,
            Set<String> acknowledged,
            List<Leaf> persisted,
            List<Leaf> read,
            long millis) {
        var there = ids(persisted);
        var seen = ids(read);
        var lost = new HashSet<>(acknowledged);
        lost.removeAll(there);
        var skipped = new HashSet<>(there);
        skipped.removeAll(seen);
        return new Outcome(
                name,
                persisted.size(),
                read.size(),
                lost.size(),
                skipped.size(),
                read.size() - seen.size(),
                reordered(persisted, read),
                root(persisted).equals(root(read)),
                millis);
    }

    public boolean isClean() {
        return lost == 0 && skipped == 0 && doubled == 0 && reordered == 0 && sameRoot;
    }

    private static Set<String> ids(List<Leaf> leaves) {
        var ids = new LinkedHashSet<String>();
        leaves.forEach(leaf -> ids.add(leaf.id()));
        return ids;
    }

    private static int reordered(List<Leaf> persisted, List<Leaf> read) {
        Map<String, Integer> places = new HashMap<>();
        persisted.forEach(leaf -> places.put(leaf.id(), places.size()));
        int reordered = 0;
        int furthest = -1;
        for (var leaf : new ArrayList<>(read)) {
            int place = places.getOrDefault(leaf.id(), -1);
            if (place < furthest) {
                reordered++;
            }
            furthest = Math.max(furthest, place);
        }
        return reordered;
    }

    private static String root(List<Leaf> leaves) {
        return MerkleRoot.of(leaves.stream().map(Leaf::hash).toList());
    }

    private static final String COLUMNS = "%-62s %9s %9s %6s %8s %8s %10s %6s %9s";

    static String header() {
        return COLUMNS.formatted(
                "case",
                "in store",
                "read",
                "lost",
                "skipped",
                "doubled",
                "reordered",
                "root",
                "ms");
    }

    @Override
    public String toString() {
        return COLUMNS.formatted(
                name,
                persisted,
                read,
                lost,
                skipped,
                doubled,
                reordered,
                sameRoot ? "same" : "OTHER",
                millis);
    }
}
