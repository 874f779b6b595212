package vn.thidua.command.linear;

import java.util.function.UnaryOperator;
import vn.thidua.command.linear.History.Asked;
import vn.thidua.command.linear.Year.Decided;

/** A server that serves one at a time from memory: right as it is, and wrong in seeded ways. */
class OneByOne implements Server {
    private Year year;
    private Year before;
    private final Wrong wrong;

    /** How it is wrong. */
    enum Wrong {
        NOT,
        /** Decides on the state before the last command: accepts what that one has ended. */
        STALE,
        /** Does again what comes again. */
        FORGETS_IDS,
        /** Answers that it was taken, and keeps nothing of every fifth. */
        LOSES
    }

    private int asked;

    OneByOne(Year start, Wrong wrong) {
        this.year = start;
        this.before = start;
        this.wrong = wrong;
    }

    @Override
    public synchronized String ask(Asked command) {
        asked++;
        return switch (wrong) {
            case NOT -> answer(year.decide(command), kept -> kept);
            case STALE -> stale(command);
            case FORGETS_IDS -> answer(year.decideAnew(command), kept -> kept);
            case LOSES -> answer(year.decide(command), kept -> asked % 5 == 0 ? year : kept);
        };
    }

    private String answer(Decided decided, UnaryOperator<Year> keep) {
        before = year;
        year = keep.apply(decided.after());
        return decided.answer();
    }

    private String stale(Asked command) {
        var decided = before.decide(command);
        before = year;
        year = year.decide(command).after();
        return decided.answer();
    }
}
