package vn.thidua.domain.dispute;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.domain.Lists;
import vn.thidua.domain.award.AwardEvent.AwardProposed;
import vn.thidua.domain.dispute.PetitionEvent.PetitionEscalated;
import vn.thidua.domain.dispute.PetitionEvent.PetitionFiled;
import vn.thidua.domain.dispute.PetitionEvent.PetitionResolved;

/** The petitions of a year in the order they were filed. */
public record Petitions(Map<String, Petition> byId) {

    public static Petitions none() {
        return new Petitions(Map.of());
    }

    public Optional<Petition> of(String petition) {
        return Optional.ofNullable(byId.get(petition));
    }

    /** The first petition that nobody has decided, if any. */
    public Optional<String> open() {
        return undecided().map(PetitionFiled::petition).findFirst();
    }

    /**
     * The first undecided petition that a decision on the proposal has to wait for: one about the
     * board and no other award, or about the ballot that the proposal rests on.
     */
    Optional<String> freezing(AwardProposed proposed) {
        return undecided()
                .filter(filed -> touches(filed, proposed))
                .map(PetitionFiled::petition)
                .findFirst();
    }

    private static boolean touches(PetitionFiled filed, AwardProposed proposed) {
        var award = filed.award();
        var ballot = filed.ballot();
        return (filed.about().equals(proposed.board())
                        && (award == null || award == proposed.award()))
                || (ballot != null && ballot.equals(proposed.ballot()));
    }

    private Stream<PetitionFiled> undecided() {
        return byId.values().stream().filter(Petition::isOpen).map(Petition::filed);
    }

    Petitions with(String petition, Petition next) {
        return new Petitions(Lists.plus(byId, petition, next));
    }

    /** Where one petition stands. */
    public sealed interface Petition {
        PetitionFiled filed();

        /** Nobody has decided it yet. */
        default boolean isOpen() {
            return switch (this) {
                case Filed _, Acknowledged _ -> true;
                case Resolved _, Escalated _ -> false;
            };
        }
    }

    public record Filed(PetitionFiled filed) implements Petition {}

    public record Acknowledged(PetitionFiled filed) implements Petition {}

    public record Resolved(PetitionFiled filed, PetitionResolved resolution) implements Petition {}

    public record Escalated(PetitionFiled filed, PetitionEscalated escalation)
            implements Petition {}
}
