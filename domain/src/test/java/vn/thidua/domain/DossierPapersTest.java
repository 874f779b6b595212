package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thidua.domain.ABloc.BLOC;
import static vn.thidua.domain.ADossier.ACCEPTED;
import static vn.thidua.domain.ADossier.COMPLETE;
import static vn.thidua.domain.ADossier.PROPOSED;
import static vn.thidua.domain.ADossier.SIGN;
import static vn.thidua.domain.ADossier.SIGNED;
import static vn.thidua.domain.ADossier.SUBMIT;
import static vn.thidua.domain.ADossier.SUBMITTED;
import static vn.thidua.domain.ADossier.attached;
import static vn.thidua.domain.ADossier.papers;
import static vn.thidua.domain.ADossier.sealed;
import static vn.thidua.domain.AYear.YEAR;
import static vn.thidua.domain.AYear.all;
import static vn.thidua.domain.AnAward.DAY;
import static vn.thidua.domain.AnAward.FILE;
import static vn.thidua.domain.AnAward.HASH;
import static vn.thidua.domain.AnAward.MINUTES;
import static vn.thidua.domain.AnAward.awarded;
import static vn.thidua.domain.AnAward.history;
import static vn.thidua.domain.AnAward.meeting;
import static vn.thidua.domain.AnAward.proposed;
import static vn.thidua.domain.Spec.given;
import static vn.thidua.domain.award.AwardKind.CERTIFICATE_OF_MERIT;
import static vn.thidua.domain.award.AwardKind.GOVERNMENT_FLAG;
import static vn.thidua.domain.award.AwardKind.MINISTRY_FLAG;
import static vn.thidua.domain.dossier.DossierPart.ACHIEVEMENT_REPORT;
import static vn.thidua.domain.dossier.DossierPart.DELIBERATION_MINUTES;
import static vn.thidua.domain.dossier.DossierPart.SUBMISSION_LETTER;
import static vn.thidua.domain.dossier.DossierPart.VOTE_RESULT;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.award.AwardEvent.AwardProposed;
import vn.thidua.domain.award.AwardReason;
import vn.thidua.domain.dossier.DossierCommand.AttachDossierPart;
import vn.thidua.domain.dossier.DossierCommand.ReturnDossier;
import vn.thidua.domain.dossier.DossierCommand.SignDossier;
import vn.thidua.domain.dossier.DossierEvent.DossierPartAttached;
import vn.thidua.domain.dossier.DossierPart;
import vn.thidua.domain.dossier.DossierReason;
import vn.thidua.domain.dossier.RequiredPart;

/** The papers of a dossier: attached, replaced, complete, and signed for. */
class DossierPapersTest {
    private static final ReturnDossier SEND_BACK =
            new ReturnDossier(BLOC, YEAR, MINISTRY_FLAG, "ban", "Điều 35", "thiếu xác nhận");

    @Nested
    class Gathering {
        @Test
        void a_paper_is_attached_by_its_hash() {
            given(PROPOSED)
                    .when(attach(SUBMISSION_LETTER, FILE, null))
                    .then(attached(MINISTRY_FLAG, "ban", SUBMISSION_LETTER));
        }

        @Test
        void a_hash_has_sixty_four_lower_case_digits() {
            for (var hash :
                    List.of(
                            HASH.substring(1),
                            HASH + "0",
                            HASH.toUpperCase(Locale.ROOT),
                            "g" + HASH.substring(1))) {
                given(PROPOSED)
                        .when(attach(SUBMISSION_LETTER, new Attachment("a", hash, 1), null))
                        .rejected(DossierReason.HASH_MALFORMED);
            }
        }

        @Test
        void an_achievement_report_names_the_superior_body_that_confirmed_it() {
            given(PROPOSED)
                    .when(attach(ACHIEVEMENT_REPORT, FILE, null))
                    .rejected(DossierReason.CONFIRMATION_MISSING);
            given(PROPOSED)
                    .when(attach(ACHIEVEMENT_REPORT, FILE, "UBND tỉnh"))
                    .then(attached(MINISTRY_FLAG, "ban", ACHIEVEMENT_REPORT));
        }

        @Test
        void a_part_may_be_replaced_before_submission_and_that_undoes_the_signature() {
            var better = new Attachment("to-trinh-2.pdf", "0".repeat(64), 7);
            var again =
                    new DossierPartAttached(
                            BLOC, YEAR, MINISTRY_FLAG, "ban", SUBMISSION_LETTER, better, null);
            given(SIGNED).when(attach(SUBMISSION_LETTER, better, null)).then(again);
            given(SIGNED, again).when(SUBMIT).rejected(DossierReason.DOSSIER_NOT_SIGNED);
            given(SIGNED, again).when(SIGN).accepted();
        }

        @Test
        void a_submitted_dossier_takes_no_paper() {
            given(SUBMITTED)
                    .when(attach(SUBMISSION_LETTER, FILE, null))
                    .rejected(DossierReason.DOSSIER_ALREADY_SUBMITTED);
        }

        @Test
        void a_dossier_belongs_to_a_proposal_that_waits() {
            given(meeting("ban"))
                    .when(attach(SUBMISSION_LETTER, FILE, null))
                    .rejected(AwardReason.AWARD_NOT_PROPOSED);
            given(ACCEPTED, awarded(MINISTRY_FLAG, "ban"))
                    .when(SEND_BACK)
                    .rejected(AwardReason.DECISION_ALREADY_RECORDED);
        }

        @Test
        void the_papers_of_one_proposal_are_not_those_of_another() {
            given(COMPLETE, proposed(GOVERNMENT_FLAG, "ban"), proposed(MINISTRY_FLAG, "sen"))
                    .when(new SignDossier(BLOC, YEAR, GOVERNMENT_FLAG, "ban"))
                    .rejected(DossierReason.DOSSIER_INCOMPLETE);
            given(COMPLETE, proposed(GOVERNMENT_FLAG, "ban"), proposed(MINISTRY_FLAG, "sen"))
                    .when(new SignDossier(BLOC, YEAR, MINISTRY_FLAG, "sen"))
                    .rejected(DossierReason.DOSSIER_INCOMPLETE);
        }
    }

    @Nested
    class Signing {
        @Test
        void a_complete_dossier_is_signed() {
            given(COMPLETE).on(DAY).when(SIGN).then(sealed(MINISTRY_FLAG, "ban"));
        }

        @Test
        void each_missing_paper_is_named() {
            for (var part :
                    List.of(
                            SUBMISSION_LETTER,
                            ACHIEVEMENT_REPORT,
                            DELIBERATION_MINUTES,
                            VOTE_RESULT)) {
                var rest =
                        papers(MINISTRY_FLAG, "ban").stream()
                                .filter(paper -> ((DossierPartAttached) paper).part() != part)
                                .toList();
                var refusal =
                        given(all(PROPOSED, rest))
                                .on(DAY)
                                .when(SIGN)
                                .rejected(DossierReason.DOSSIER_INCOMPLETE);
                assertThat(refusal.vi()).contains(part.vi());
            }
        }

        @Test
        void consensus_has_no_result_of_a_vote_to_show() {
            var byConsensus =
                    new AwardProposed(
                            BLOC,
                            YEAR,
                            MINISTRY_FLAG,
                            "ban",
                            "BQL Hoa ban",
                            null,
                            MINUTES,
                            null,
                            null);
            given(
                            meeting("ban"),
                            byConsensus,
                            attached(MINISTRY_FLAG, "ban", SUBMISSION_LETTER),
                            attached(MINISTRY_FLAG, "ban", ACHIEVEMENT_REPORT),
                            attached(MINISTRY_FLAG, "ban", DELIBERATION_MINUTES))
                    .on(DAY)
                    .when(SIGN)
                    .accepted();
        }

        @Test
        void a_dossier_is_signed_once() {
            given(SIGNED).when(SIGN).rejected(DossierReason.DOSSIER_ALREADY_SIGNED);
            given(SUBMITTED).when(SIGN).rejected(DossierReason.DOSSIER_ALREADY_SUBMITTED);
        }

        @Test
        void history_may_not_tell_of_the_papers() {
            given(history("ban"), proposed(MINISTRY_FLAG, "ban"))
                    .asHistoryOf(DAY)
                    .on(DAY)
                    .when(SIGN)
                    .accepted();
        }

        @Test
        void what_the_law_lists_is_shown_as_law_and_nothing_else_is() {
            assertThat(RequiredPart.of(GOVERNMENT_FLAG, "DECREE_152_2025", true))
                    .extracting(RequiredPart::part, part -> part.source().kind())
                    .containsExactly(
                            tuple(SUBMISSION_LETTER, Source.Kind.LAW),
                            tuple(ACHIEVEMENT_REPORT, Source.Kind.LAW),
                            tuple(DELIBERATION_MINUTES, Source.Kind.LAW),
                            tuple(VOTE_RESULT, Source.Kind.LAW));
            assertThat(RequiredPart.of(MINISTRY_FLAG, "DECREE_98_2023", true))
                    .extracting(part -> part.source().kind())
                    .containsExactly(
                            Source.Kind.LAW,
                            Source.Kind.LAW,
                            Source.Kind.LAW,
                            Source.Kind.ASSUMPTION);
            assertThat(RequiredPart.of(GOVERNMENT_FLAG, "DECREE_98_2023", false))
                    .extracting(part -> part.source().reference())
                    .containsOnly("Luật 06/2022/QH15, Điều 84 khoản 1");
            for (var assumed :
                    List.of(
                            RequiredPart.of(CERTIFICATE_OF_MERIT, "DECREE_152_2025", false),
                            RequiredPart.of(MINISTRY_FLAG, "LAW_2003", false),
                            RequiredPart.of(MINISTRY_FLAG, null, false))) {
                assertThat(assumed)
                        .hasSize(3)
                        .extracting(part -> part.source().kind())
                        .containsOnly(Source.Kind.ASSUMPTION);
            }
        }
    }

    private static AttachDossierPart attach(
            DossierPart part, Attachment file, @Nullable String confirmedBy) {
        return new AttachDossierPart(BLOC, YEAR, MINISTRY_FLAG, "ban", part, file, confirmedBy);
    }
}
