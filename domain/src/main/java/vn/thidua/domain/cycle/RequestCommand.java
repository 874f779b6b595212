package vn.thidua.domain.cycle;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.domain.Document;
import vn.thidua.domain.Term;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.award.RevocationGround;
import vn.thidua.domain.calendar.Step;
import vn.thidua.domain.cycle.RequestEvent.CertificationRequested;
import vn.thidua.domain.cycle.RequestEvent.ExtensionRequested;
import vn.thidua.domain.cycle.RequestEvent.RevocationRequested;
import vn.thidua.domain.shape.Id;
import vn.thidua.domain.shape.Items;
import vn.thidua.domain.shape.Range;
import vn.thidua.domain.shape.Text;

/** What asks for an act that only a second person can do. */
public sealed interface RequestCommand extends CycleCommand {
    /** That this person asked for the act; the event holds it. */
    RequestEvent askedBy(String person);

    @Term(
            vi = "đề nghị gia hạn khi đã hết hạn",
            en =
                    "Ask that the deadline of a step be extended after it is over; the deputy or the ministry then does it")
    record RequestExtension(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            Step step,
            LocalDate due,
            @Text(max = 1000) String reason)
            implements RequestCommand {
        @Override
        public ExtensionRequested askedBy(String person) {
            return new ExtensionRequested(bloc, year, step, due, reason, person);
        }
    }

    @Term(
            vi = "đề nghị xác nhận kết quả kiểm phiếu",
            en = "Ask that a count be signed for; another of the tellers then certifies it")
    record RequestCertification(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            @Id String ballot,
            @Items(min = 2, max = 15) List<@Id String> tellers,
            Document minutes)
            implements RequestCommand {
        @Override
        public CertificationRequested askedBy(String person) {
            return new CertificationRequested(bloc, year, ballot, tellers, minutes, person);
        }
    }

    @Term(
            vi = "đề nghị hủy bỏ quyết định khen thưởng",
            en = "Ask that an award be revoked; another person of the ministry then does it")
    record RequestRevocation(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            AwardKind award,
            @Id String board,
            RevocationGround ground,
            Document conclusion,
            Document decision,
            LocalDate on)
            implements RequestCommand, LateAct {
        @Override
        public RevocationRequested askedBy(String person) {
            return new RevocationRequested(
                    bloc, year, award, board, ground, conclusion, decision, on, person);
        }
    }
}
