package vn.thidua.domain.dossier;

import static vn.thidua.domain.award.AwardKind.CERTIFICATE_OF_MERIT;
import static vn.thidua.domain.award.AwardKind.GOVERNMENT_FLAG;
import static vn.thidua.domain.dossier.DossierPart.ACHIEVEMENT_REPORT;
import static vn.thidua.domain.dossier.DossierPart.DELIBERATION_MINUTES;
import static vn.thidua.domain.dossier.DossierPart.SUBMISSION_LETTER;
import static vn.thidua.domain.dossier.DossierPart.VOTE_RESULT;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Source;
import vn.thidua.domain.Term;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.law.LegalRegime;

/** A paper that a dossier cannot do without, and who says so. */
@Term(vi = "thành phần bắt buộc", en = "A paper that a dossier must have, and which rule says so")
public record RequiredPart(DossierPart part, Source source) {
    private static final List<DossierPart> PAPERS =
            List.of(SUBMISSION_LETTER, ACHIEVEMENT_REPORT, DELIBERATION_MINUTES);
    private static final Source STATE_LEVEL =
            new Source(Source.Kind.LAW, "Nghị định 152/2025/NĐ-CP, Điều 37 khoản 2");
    private static final Source TITLE =
            new Source(Source.Kind.LAW, "Luật 06/2022/QH15, Điều 84 khoản 1");
    private static final Source DEFAULT =
            new Source(
                    Source.Kind.ASSUMPTION,
                    "áp dụng như hồ sơ danh hiệu thi đua khi chưa tìm thấy quy định riêng");

    /**
     * The papers of a dossier under a regime.
     *
     * @param byBallot the proposal rests on a ballot; consensus has no result of a vote to show
     */
    public static List<RequiredPart> of(
            AwardKind award, @Nullable String regime, boolean byBallot) {
        var source = source(award, regime);
        return Stream.concat(
                        PAPERS.stream().map(part -> new RequiredPart(part, source)),
                        byBallot
                                ? Stream.of(
                                        new RequiredPart(
                                                VOTE_RESULT,
                                                source.equals(STATE_LEVEL) ? source : DEFAULT))
                                : Stream.empty())
                .toList();
    }

    /** The law lists the papers of a title. A form of commendation is left to the ministry. */
    private static Source source(AwardKind award, @Nullable String regime) {
        if (award == GOVERNMENT_FLAG && LegalRegime.DECREE_152_2025.name().equals(regime)) {
            return STATE_LEVEL;
        }
        boolean underTheLawOf2022 = regime != null && !LegalRegime.LAW_2003.name().equals(regime);
        return award != CERTIFICATE_OF_MERIT && underTheLawOf2022 ? TITLE : DEFAULT;
    }
}
