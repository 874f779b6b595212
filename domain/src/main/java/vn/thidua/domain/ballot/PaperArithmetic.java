package vn.thidua.domain.ballot;

import static vn.thidua.domain.Rejection.because;
import static vn.thidua.domain.Rejection.require;
import static vn.thidua.domain.ballot.BallotReason.BLANK_PAPERS_NOT_IN_LINE;
import static vn.thidua.domain.ballot.BallotReason.LINE_DOES_NOT_ADD_UP;
import static vn.thidua.domain.ballot.BallotReason.LINE_MISSING;
import static vn.thidua.domain.ballot.BallotReason.OWN_LINES_DO_NOT_ADD_UP;
import static vn.thidua.domain.ballot.BallotReason.PAPERS_ABOVE_ISSUED;
import static vn.thidua.domain.ballot.BallotReason.PAPERS_ABOVE_PRESENT;
import static vn.thidua.domain.ballot.BallotReason.PAPERS_AGREE_TOO_OFTEN;
import static vn.thidua.domain.ballot.BallotReason.PAPERS_DO_NOT_ADD_UP;
import static vn.thidua.domain.ballot.BallotReason.UNKNOWN_CANDIDATE;

import java.util.List;
import vn.thidua.domain.ballot.BallotEvent.BallotOpened;
import vn.thidua.domain.cycle.Cycle.Running;

/**
 * What a count of papers without names can be, and what it cannot.
 *
 * <p>Every paper that counts answers every line it carries: a line left empty abstains, and a blank
 * paper abstains on all. Where boards do not vote on themselves, the paper of a candidate lacks the
 * candidate's own line. So a line has as many answers as papers count, or one fewer if the
 * candidate was given a paper and that paper counts. Nobody can tell whose line is short on which
 * paper; but over all lines, at most as many are short as papers count, and at least as many as
 * there are candidates present beyond the papers that are missing or invalid.
 */
record PaperArithmetic(Running year, BallotOpened opened, PaperCount count) {

    void hold() {
        requireTotals();
        requireEveryCandidateOnce();
        count.lines().forEach(this::requireLine);
        requireOwnLines();
        requireSeats();
    }

    private void requireTotals() {
        int present = opened.voters().size();
        int issued = count.issued();
        int collected = count.collected();
        require(issued <= present, PAPERS_ABOVE_PRESENT, "issued", issued, "present", present);
        require(collected <= issued, PAPERS_ABOVE_ISSUED, "collected", collected, "issued", issued);
        require(
                count.blank() <= count.valid(),
                PAPERS_DO_NOT_ADD_UP,
                "collected",
                collected,
                "invalid",
                count.invalid().size(),
                "blank",
                count.blank());
    }

    private void requireEveryCandidateOnce() {
        var given = count.lines().stream().map(PaperLine::candidate).toList();
        BallotRules.requireDistinct(given);
        given.stream()
                .filter(board -> !opened.candidates().contains(board))
                .findFirst()
                .ifPresent(board -> {
                    throw because(UNKNOWN_CANDIDATE, "candidate", board);
                });
        opened.candidates().stream()
                .filter(board -> !given.contains(board))
                .findFirst()
                .ifPresent(board -> {
                    throw because(LINE_MISSING, "candidate", year.nameOf(board));
                });
    }

    private void requireLine(PaperLine line) {
        int most = count.valid();
        int least = mayBeShort(line.candidate()) ? Math.max(0, most - 1) : most;
        var board = year.nameOf(line.candidate());
        require(
                least <= line.answers() && line.answers() <= most,
                LINE_DOES_NOT_ADD_UP,
                "board",
                board,
                "answers",
                line.answers(),
                "least",
                least,
                "most",
                most);
        int blank = count.blank() - (most - line.answers());
        require(
                line.abstain() >= blank,
                BLANK_PAPERS_NOT_IN_LINE,
                "board",
                board,
                "abstain",
                line.abstain(),
                "blank",
                blank);
    }

    private void requireOwnLines() {
        int most = count.valid();
        int missing = opened.voters().size() - most;
        int least = Math.max(0, candidatesPresent().size() - missing);
        int own = count.lines().stream().mapToInt(line -> most - line.answers()).sum();
        require(
                least <= own && own <= most,
                OWN_LINES_DO_NOT_ADD_UP,
                "own",
                own,
                "least",
                least,
                "most",
                most);
    }

    /** A paper with more names than places is invalid, so those that count agree to few enough. */
    private void requireSeats() {
        int agreed = count.lines().stream().mapToInt(PaperLine::agree).sum();
        int most = opened.rule().seats() * (count.valid() - count.blank());
        require(agreed <= most, PAPERS_AGREE_TOO_OFTEN, "agreed", agreed, "most", most);
    }

    private boolean mayBeShort(String candidate) {
        return candidatesPresent().contains(candidate);
    }

    /** Candidates who vote on papers without their own line. */
    private List<String> candidatesPresent() {
        return opened.rule().selfVote()
                ? List.of()
                : opened.candidates().stream().filter(opened.voters()::contains).toList();
    }
}
