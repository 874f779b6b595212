package vn.thidua.domain.bloc;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Document;
import vn.thidua.domain.Lists;
import vn.thidua.domain.bloc.Spell.Ceased;
import vn.thidua.domain.bloc.Spell.Ended;
import vn.thidua.domain.bloc.Spell.Left;
import vn.thidua.domain.bloc.Spell.Open;

/**
 * One board in the bloc. The identifier is the board; names and sub-groups are what it had on a
 * day.
 *
 * @param spells the stretches of membership in order; they never overlap and only the last is open
 */
public record BoardHistory(
        String board,
        String province,
        Timeline<String> names,
        Timeline<Optional<String>> places,
        List<Spell> spells) {

    static BoardHistory begin(
            String board, String name, String province, @Nullable String subGroup, LocalDate from) {
        return new BoardHistory(
                board,
                province,
                Timeline.of(name),
                Timeline.of(Optional.ofNullable(subGroup)),
                List.of(new Open(from)));
    }

    public boolean isMemberOn(LocalDate day) {
        return spells.stream().anyMatch(spell -> spell.covers(day));
    }

    /** Whether it is a member on some day from the first to the last. */
    boolean isMemberBetween(LocalDate first, LocalDate last) {
        return spells.stream()
                .anyMatch(spell ->
                        spell.covers(first)
                                || (spell.from().isAfter(first) && !spell.from().isAfter(last)));
    }

    /** The last stretch of membership that had begun by the day. */
    public Optional<Spell> spellBy(LocalDate day) {
        return spells.stream()
                .filter(spell -> !spell.from().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    /** The name on a day; a board that is gone keeps the name of its last day. */
    public String nameOn(LocalDate day) {
        return names.on(
                switch (spells.getLast()) {
                    case Ended ended when !day.isBefore(ended.until()) ->
                            ended.until().minusDays(1);
                    case Spell _ -> day;
                });
    }

    BoardHistory renamed(String name, LocalDate from) {
        return new BoardHistory(board, province, names.then(from, name), places, spells);
    }

    BoardHistory placed(Optional<String> subGroup, LocalDate from) {
        return new BoardHistory(board, province, names, places.then(from, subGroup), spells);
    }

    BoardHistory ceased(LocalDate from, Document instrument) {
        return ended(new Ceased(spells.getLast().from(), from, instrument));
    }

    BoardHistory left(LocalDate from, Document instrument) {
        return ended(new Left(spells.getLast().from(), from, instrument));
    }

    BoardHistory readmitted(@Nullable String subGroup, LocalDate from) {
        return new BoardHistory(
                board,
                province,
                names,
                places.then(from, Optional.ofNullable(subGroup)),
                Lists.plus(spells, new Open(from)));
    }

    private BoardHistory ended(Ended end) {
        var earlier = spells.subList(0, spells.size() - 1);
        return new BoardHistory(
                board,
                province,
                names,
                places,
                Stream.<Spell>concat(earlier.stream(), Stream.of(end)).toList());
    }
}
