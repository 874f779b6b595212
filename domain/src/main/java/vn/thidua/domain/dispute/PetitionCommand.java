package vn.thidua.domain.dispute;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Document;
import vn.thidua.domain.Term;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.cycle.CycleCommand;
import vn.thidua.domain.cycle.LateAct;
import vn.thidua.domain.shape.Id;
import vn.thidua.domain.shape.Items;
import vn.thidua.domain.shape.Range;
import vn.thidua.domain.shape.Text;

/** What can be asked in a dispute. A closed year still takes them. */
public sealed interface PetitionCommand extends CycleCommand {

    @Term(
            vi = "gửi kiến nghị",
            en = "File a petition within its window: on a score, eligibility, a vote or a dossier")
    record FilePetition(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            @Id String petition,
            @Id String board,
            Matter matter,
            @Id String about,
            @Items(max = 100) List<@Id String> criteria,
            @Id @Nullable String ballot,
            @Nullable AwardKind award,
            @Text(max = 4000) String grounds)
            implements PetitionCommand {}

    @Term(
            vi = "thụ lý kiến nghị",
            en = "Acknowledge a petition; the answer is due within the charter's working days")
    record AcknowledgePetition(
            @Id String bloc, @Range(min = 2000, max = 2100) int year, @Id String petition)
            implements PetitionCommand {}

    @Term(
            vi = "giải quyết kiến nghị",
            en =
                    "Decide a petition by somebody who is no party to it; an upheld one re-opens only what it touches")
    record ResolvePetition(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            @Id String petition,
            @Id String decidedBy,
            Finding finding,
            @Items(max = 100) List<@Id String> criteria,
            @Text(max = 4000) String reason)
            implements PetitionCommand {}

    @Term(vi = "chuyển khiếu nại", en = "Escalate a decided petition to another authority")
    record EscalatePetition(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            @Id String petition,
            @Text String authority,
            Document document)
            implements PetitionCommand, LateAct {}
}
