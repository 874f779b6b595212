package vn.thidua.domain.bloc;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Source;
import vn.thidua.domain.Term;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.ballot.Threshold;
import vn.thidua.domain.shape.Items;
import vn.thidua.domain.shape.Range;

/**
 * The bloc's own rules, as data. A cycle and a ballot keep the copy they were opened with.
 *
 * @param amendment share of the members that must agree to the next version
 */
@Term(
        vi = "quy chế hoạt động của khối",
        en = "The bloc's own rules as data, each value with its source")
public record Charter(
        @Items(min = 1, max = 10) List<AwardRule> awards,
        Quorum quorum,
        SelfVote selfVote,
        YearDay pledgeDue,
        YearDay resultDue,
        @Nullable Threshold amendment,
        @Nullable Conduct conduct,
        @Nullable Discipline discipline,
        @Nullable PetitionRule petitions) {

    public Conduct conductOrDefault() {
        return conduct == null ? Conduct.DEFAULT : conduct;
    }

    public Discipline disciplineOrDefault() {
        return discipline == null ? Discipline.DEFAULT : discipline;
    }

    public PetitionRule petitionsOrDefault() {
        return petitions == null ? PetitionRule.DEFAULT : petitions;
    }

    public Optional<AwardRule> rule(AwardKind award) {
        return awards.stream().filter(rule -> rule.award() == award).findFirst();
    }

    /**
     * How an award is proposed: how many, by which threshold, and whether consensus may stand in
     * for a ballot.
     */
    @Term(
            vi = "quy định đề nghị khen thưởng",
            en = "Quota, threshold and way of proposing one award")
    public record AwardRule(
            AwardKind award,
            Threshold threshold,
            @Range(min = 1, max = 50) int quota,
            @Range(min = 1, max = 50) int quotaPerSubGroup,
            Source quotaSource,
            boolean consensusAllowed,
            Source consensusSource) {}

    /** How many voting members must be present before a ballot opens. */
    @Term(
            vi = "điều kiện tiến hành",
            en = "The share of members that must be present before a ballot opens")
    public record Quorum(
            @Range(min = 1, max = 100) int numerator,
            @Range(min = 1, max = 100) int denominator,
            Source source) {

        /** The smallest number of members present that makes a quorum. */
        public int needed(int members) {
            return Math.ceilDiv(members * numerator, denominator);
        }
    }

    /**
     * Whether a board's own line is on its ballot; if not, the base for that line is one smaller.
     */
    @Term(vi = "biểu quyết cho chính đơn vị mình", en = "Whether a board may vote on itself")
    public record SelfVote(boolean allowed, Source source) {}

    /** A deadline as the charter says it: a day of the cycle's year, or of a later year. */
    @Term(
            vi = "thời hạn trong năm",
            en = "A deadline: a day of the cycle's year or of the year after")
    public record YearDay(
            @Range(min = 0, max = 1) int yearsAfter,
            @Range(min = 1, max = 12) int month,
            @Range(min = 1, max = 28) int day,
            Source source) {

        public LocalDate in(int year) {
            return LocalDate.of(year + yearsAfter, month, day);
        }
    }
}
