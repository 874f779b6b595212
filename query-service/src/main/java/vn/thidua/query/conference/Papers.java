package vn.thidua.query.conference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.ballot.Ballots.Ballot;
import vn.thidua.domain.ballot.InvalidCause;
import vn.thidua.domain.ballot.Mode;
import vn.thidua.domain.ballot.PaperCount;
import vn.thidua.domain.ballot.PaperLine;
import vn.thidua.domain.ballot.TellerCount;
import vn.thidua.domain.conference.ConferenceEvent.TellersElected;
import vn.thidua.query.conference.ConferenceView.Sheet;
import vn.thidua.query.conference.CountsView.Figure;
import vn.thidua.query.conference.CountsView.Line;
import vn.thidua.query.conference.CountsView.Match;
import vn.thidua.query.conference.CountsView.Paper;

/** Puts the counts of papers side by side, as far as the asker may see them. */
record Papers(Asker asker) {

    List<Paper> of(List<Sheet> sheets) {
        var ballots = asker.sitting().year().ballots();
        return sheets.stream()
                .filter(sheet -> sheet.mode() == Mode.PAPER)
                .flatMap(sheet ->
                        ballots.of(sheet.ballot()).stream().map(ballot -> paper(sheet, ballot)))
                .toList();
    }

    private Paper paper(Sheet sheet, Ballot ballot) {
        var counts = ballot.content().counts();
        var lines = lines(ballot, counts);
        // What follows from other numbers is no difference of its own.
        int differences =
                (int)
                        lines.stream()
                                .filter(line -> line.figure() != Figure.VALID)
                                .filter(Line::differs)
                                .count();
        var shown = shown(sheet, counts);
        return new Paper(
                sheet,
                match(counts, differences),
                differences,
                counts.stream().map(count -> board(count.teller())).toList(),
                shown.contains(true)
                        ? lines.stream().map(line -> covered(line, shown)).toList()
                        : List.of(),
                ballot.opened().voters().size(),
                ballot.opened().rule().selfVote());
    }

    private static Match match(List<TellerCount> counts, int differences) {
        return switch (counts.size()) {
            case 0 -> Match.NONE;
            case 1 -> Match.ONE;
            default -> differences == 0 ? Match.EQUAL : Match.DIFFERENT;
        };
    }

    /** Teller by teller, whether the asker may see what that one has found. */
    private List<Boolean> shown(Sheet sheet, List<TellerCount> counts) {
        boolean isTeller = asker.sitting().year().conference().hasTeller(asker.person());
        boolean isOut = sheet.closed() != null || (isTeller && counts.size() > 1);
        return counts.stream()
                .map(count -> isOut || count.teller().equals(asker.person()))
                .toList();
    }

    private static Line covered(Line line, List<Boolean> shown) {
        var found = new ArrayList<@Nullable Integer>();
        for (int i = 0; i < shown.size(); i++) {
            found.add(shown.get(i) ? line.found().get(i) : null);
        }
        return new Line(
                line.figure(),
                line.about(),
                line.cause(),
                found,
                line.differs() && !shown.contains(false));
    }

    /** A person is named by the board it came from, also after another team was elected. */
    private String board(String teller) {
        return asker.sitting().folded().events().stream()
                .filter(TellersElected.class::isInstance)
                .flatMap(elected -> ((TellersElected) elected).tellers().stream())
                .filter(known -> known.person().equals(teller))
                .map(known -> asker.sitting().year().nameOf(known.board()))
                .reduce("", (_, later) -> later);
    }

    private List<Line> lines(Ballot ballot, List<TellerCount> all) {
        var counts = all.stream().map(TellerCount::count).toList();
        return Stream.of(
                        Stream.of(
                                line(Figure.ISSUED, counts, PaperCount::issued),
                                line(Figure.COLLECTED, counts, PaperCount::collected)),
                        Stream.of(InvalidCause.values())
                                .filter(cause ->
                                        counts.stream().anyMatch(one -> invalid(one, cause) > 0))
                                .map(cause ->
                                        line(
                                                Figure.INVALID,
                                                null,
                                                cause,
                                                counts,
                                                one -> invalid(one, cause))),
                        Stream.of(
                                line(Figure.VALID, counts, PaperCount::valid),
                                line(Figure.BLANK, counts, PaperCount::blank)),
                        ballot.opened().candidates().stream()
                                .flatMap(board -> candidate(board, counts)))
                .flatMap(lines -> lines)
                .toList();
    }

    private Stream<Line> candidate(String board, List<PaperCount> counts) {
        var name = asker.sitting().year().nameOf(board);
        return Stream.of(
                line(Figure.AGREE, name, null, counts, said(board, PaperLine::agree)),
                line(Figure.DISAGREE, name, null, counts, said(board, PaperLine::disagree)),
                line(Figure.ABSTAIN, name, null, counts, said(board, PaperLine::abstain)));
    }

    private static ToIntFunction<PaperCount> said(String board, ToIntFunction<PaperLine> choice) {
        return count -> count.line(board).map(choice::applyAsInt).orElse(0);
    }

    private static int invalid(PaperCount count, InvalidCause cause) {
        return (int) count.invalid().stream().filter(paper -> paper.cause() == cause).count();
    }

    private static Line line(
            Figure figure, List<PaperCount> counts, ToIntFunction<PaperCount> number) {
        return line(figure, null, null, counts, number);
    }

    private static Line line(
            Figure figure,
            @Nullable String about,
            @Nullable InvalidCause cause,
            List<PaperCount> counts,
            ToIntFunction<PaperCount> number) {
        var found = counts.stream().map(number::applyAsInt).toList();
        return new Line(
                figure, about, cause, List.copyOf(found), found.stream().distinct().count() > 1);
    }
}
