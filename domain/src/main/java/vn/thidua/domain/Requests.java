package vn.thidua.domain;

import java.util.List;

/** What was asked for and waits for a second person. */
public record Requests(List<Request> waiting) {

    public static Requests none() {
        return new Requests(List.of());
    }

    /**
     * One wish once.
     *
     * @throws Rejection when the same is asked for already
     */
    public void requireNew(Command act) {
        Rejection.require(
                waiting.stream().noneMatch(request -> request.act().equals(act)),
                RequestReason.REQUESTED_ALREADY);
    }

    /** Whether somebody else has asked for exactly this. */
    public boolean hasAnotherAskedFor(Command act, String person) {
        return waiting.stream()
                .anyMatch(request -> !request.person().equals(person) && request.act().equals(act));
    }

    /** What still waits after the event. */
    public Requests after(Event event) {
        var left = waiting.stream().filter(request -> !request.isSettledBy(event)).toList();
        return new Requests(event instanceof Request asked ? Lists.plus(left, asked) : left);
    }
}
