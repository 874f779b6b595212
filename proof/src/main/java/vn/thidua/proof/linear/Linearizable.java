package vn.thidua.proof.linear;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Looks for an order in which a server that serves one client at a time would have given these
 * answers, each between its question and its answer: the search of Wing and Gong, with Lowe's
 * memory of what has been tried in vain.
 */
public final class Linearizable<S, I, O> {
    private final Specification<S, I, O> specification;
    private final List<Operation<I, O>> operations;
    private final BitSet served = new BitSet();
    private final Set<Tried<S>> tried = new HashSet<>();

    private record Tried<S>(BitSet served, S state) {}

    private Linearizable(Specification<S, I, O> specification, List<Operation<I, O>> operations) {
        this.specification = specification;
        this.operations = new ArrayList<>(operations);
        this.operations.sort(Comparator.comparingLong(Operation::called));
    }

    /** Whether there is such an order from this state on. */
    public static <S, I, O> boolean holds(
            Specification<S, I, O> specification, S start, List<Operation<I, O>> operations) {
        return new Linearizable<>(specification, operations).canGoOnFrom(start);
    }

    private boolean canGoOnFrom(S state) {
        long nextAnswer = firstAnswerToCome();
        if (nextAnswer == Operation.NEVER) {
            return true; // all that were answered are explained; the others may never have come
        }
        if (!tried.add(new Tried<>((BitSet) served.clone(), state))) {
            return false;
        }
        for (int i = 0; i < operations.size(); i++) {
            if (operations.get(i).called() > nextAnswer) {
                return false;
            }
            if (!served.get(i) && leadsOn(state, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean leadsOn(S state, int i) {
        var operation = operations.get(i);
        var after = specification.serve(state, operation.asked(), operation.answered());
        if (after.isEmpty()) {
            return false;
        }
        served.set(i);
        if (canGoOnFrom(after.get())) {
            return true;
        }
        served.clear(i);
        return false;
    }

    /** Whoever is served next was asked before this answer was given. */
    private long firstAnswerToCome() {
        long first = Operation.NEVER;
        for (int i = 0; i < operations.size(); i++) {
            if (!served.get(i)) {
                first = Math.min(first, operations.get(i).returned());
            }
        }
        return first;
    }
}
