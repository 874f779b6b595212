package vn.thidua.domain.policy;

import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.domain.Actor;
import vn.thidua.domain.Term;

/** Who asks, before it is known for which board. */
public sealed interface Caller {

    /** A person by its identifier. */
    String person();

    /** What the identity provider vouches for; a board's standing is never among it. */
    Set<Standing> vouched();

    /**
     * Somebody who signed in.
     *
     * @param vouched only {@link Standing#VOUCHED} counts; the rest is left out
     */
    @Term(vi = "người đăng nhập", en = "Somebody who signed in, and what is vouched for")
    record Person(String person, Set<Standing> vouched) implements Caller {
        public Person {
            vouched =
                    vouched.stream()
                            .filter(Standing.VOUCHED::contains)
                            .collect(Collectors.toUnmodifiableSet());
        }
    }

    /** The system itself: what follows from an event or from the clock. */
    @Term(vi = "hệ thống tự làm", en = "The system itself: what follows from an event or the clock")
    record Unattended() implements Caller {
        /** How the log names it. */
        public static final Actor ACTOR = new Actor("tien-trinh", Standing.PROCESS.unit());

        @Override
        public String person() {
            return ACTOR.person();
        }

        @Override
        public Set<Standing> vouched() {
            return Set.of(Standing.PROCESS);
        }
    }
}
