package vn.thidua.domain.ballot;

import java.util.List;
import vn.thidua.domain.ballot.BallotEvent.BallotOpened;

/** What was handed in, added up, before any rule says what it means. */
record Sums(int issued, int collected, int invalid, int blank, List<Line> lines) {

    /**
     * The answers on one candidate.
     *
     * @param ownCollected ballots of the candidate itself among those collected, none or one
     * @param ownValid ballots of the candidate itself among those that count, none or one
     */
    record Line(
            String candidate,
            int agree,
            int disagree,
            int abstain,
            int ownCollected,
            int ownValid) {}

    int valid() {
        return collected - invalid;
    }

    static Sums of(BallotOpened opened, Content content) {
        return switch (opened.mode()) {
            case NAMED, SHOW_OF_HANDS, WRITTEN -> ofVotes(opened, content);
            case PAPER -> ofPapers(opened, content.counts());
        };
    }

    /** Every vote has a voter, so the base of each line is known. */
    private static Sums ofVotes(BallotOpened opened, Content content) {
        var answered = content.answered();
        var valid = answered.stream().filter(voter -> !content.isInvalid(voter)).toList();
        int blank = (int) valid.stream().filter(voter -> isBlank(content, voter)).count();
        return new Sums(
                opened.voters().size(),
                answered.size(),
                answered.size() - valid.size(),
                blank,
                opened.candidates().stream()
                        .map(candidate ->
                                new Line(
                                        candidate,
                                        said(content, valid, candidate, Choice.AGREE),
                                        said(content, valid, candidate, Choice.DISAGREE),
                                        said(content, valid, candidate, Choice.ABSTAIN),
                                        answered.contains(candidate) ? 1 : 0,
                                        valid.contains(candidate) ? 1 : 0))
                        .toList());
    }

    private static boolean isBlank(Content content, String voter) {
        return content.linesOf(voter).allMatch(line -> line.choice() == Choice.ABSTAIN);
    }

    private static int said(Content content, List<String> valid, String candidate, Choice choice) {
        return (int)
                valid.stream()
                        .flatMap(content::linesOf)
                        .filter(line -> line.candidate().equals(candidate))
                        .filter(line -> line.choice() == choice)
                        .count();
    }

    /**
     * A paper has no name, but the answers on a line tell whether the candidate's own paper counts:
     * then one answer fewer than papers that count. A candidate's paper that is invalid cannot be
     * told from any other invalid one, so it stays in the base.
     */
    private static Sums ofPapers(BallotOpened opened, List<TellerCount> counts) {
        if (counts.isEmpty()) {
            return new Sums(0, 0, 0, 0, List.of());
        }
        var count = counts.getLast().count();
        return new Sums(
                count.issued(),
                count.collected(),
                count.invalid().size(),
                count.blank(),
                opened.candidates().stream()
                        .flatMap(candidate -> count.line(candidate).stream())
                        .map(line -> ofPaper(line, count.valid() - line.answers()))
                        .toList());
    }

    private static Line ofPaper(PaperLine line, int own) {
        return new Line(line.candidate(), line.agree(), line.disagree(), line.abstain(), own, own);
    }
}
