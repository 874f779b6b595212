package vn.thidua.domain.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Lists;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.dossier.DossierEvent.CouncilVoted;
import vn.thidua.domain.dossier.DossierEvent.DossierPartAttached;
import vn.thidua.domain.dossier.DossierEvent.DossierSubmitted;
import vn.thidua.domain.dossier.DossierEvent.OpinionRequested;

/** The dossiers of a year, one for each proposal that has one. */
public record Dossiers(List<Dossier> all) {

    public static Dossiers none() {
        return new Dossiers(List.of());
    }

    /** The dossier of a proposal. It begins without any paper. */
    public Dossier of(AwardKind award, String board) {
        return find(award, board).orElse(new Assembling(Contents.none(award, board)));
    }

    public Dossiers without(AwardKind award, String board) {
        return new Dossiers(
                all.stream().filter(dossier -> !dossier.contents().isOf(award, board)).toList());
    }

    Dossiers with(Dossier next) {
        var contents = next.contents();
        return new Dossiers(Lists.plus(without(contents.award(), contents.board()).all(), next));
    }

    private Optional<Dossier> find(AwardKind award, String board) {
        return all.stream().filter(dossier -> dossier.contents().isOf(award, board)).findFirst();
    }

    /** Where one dossier stands. */
    public sealed interface Dossier {
        Contents contents();

        /** At the same place, with other contents. */
        default Dossier with(Contents next) {
            return switch (this) {
                case Assembling _ -> new Assembling(next);
                case Signed _ -> new Signed(next);
                case Submitted _ -> new Submitted(next);
                case Accepted _ -> new Accepted(next);
                case Voted voted -> new Voted(next, voted.vote());
            };
        }
    }

    /** Papers are gathered: at first, and again after a return. */
    public record Assembling(Contents contents) implements Dossier {}

    public record Signed(Contents contents) implements Dossier {}

    public record Submitted(Contents contents) implements Dossier {}

    public record Accepted(Contents contents) implements Dossier {}

    /** Accepted, and the ministry's council has voted. */
    public record Voted(Contents contents, CouncilVoted vote) implements Dossier {}

    /**
     * What is in a dossier.
     *
     * @param papers the paper that stands for each part
     * @param opinions where the opinion of each authority stands
     */
    public record Contents(
            AwardKind award,
            String board,
            Map<DossierPart, DossierPartAttached> papers,
            List<DossierSubmitted> submissions,
            Map<String, Consultation> opinions) {

        static Contents none(AwardKind award, String board) {
            return new Contents(award, board, Map.of(), List.of(), Map.of());
        }

        /** Code of the regime that the last submission was received under. */
        public @Nullable String regime() {
            return submissions.isEmpty() ? null : submissions.getLast().regime();
        }

        Contents with(DossierPartAttached paper) {
            return new Contents(
                    award, board, Lists.plus(papers, paper.part(), paper), submissions, opinions);
        }

        Contents with(DossierSubmitted submission) {
            return new Contents(
                    award, board, papers, Lists.plus(submissions, submission), opinions);
        }

        Contents with(String authority, Consultation next) {
            return new Contents(
                    award, board, papers, submissions, Lists.plus(opinions, authority, next));
        }

        private boolean isOf(AwardKind otherAward, String otherBoard) {
            return award == otherAward && board.equals(otherBoard);
        }
    }

    /** Where the opinion of one authority stands. */
    public sealed interface Consultation {
        OpinionRequested request();
    }

    public record Asked(OpinionRequested request) implements Consultation {}

    public record Answered(OpinionRequested request, Reply reply) implements Consultation {}

    /** Nothing came in time. A late answer is still taken. */
    public record Unanswered(OpinionRequested request) implements Consultation {}
}
