package vn.thidua.domain.pledge;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Document;
import vn.thidua.domain.Term;
import vn.thidua.domain.conference.Absence;
import vn.thidua.domain.cycle.CycleEvent;

/** What can happen to a pledge. */
public sealed interface PledgeEvent extends CycleEvent {

    /**
     * A board registers. Each registration has its own number; the last before signing counts.
     *
     * @param daysLate calendar days by which the first registration missed the deadline, 0 when in
     *     time or when there is no deadline; later registrations keep it
     */
    @Term(vi = "đã đăng ký thi đua", en = "A board registered its targets")
    record PledgeRegistered(
            String bloc,
            int year,
            String board,
            int registration,
            List<Target> targets,
            @Nullable String commitments,
            int daysLate)
            implements PledgeEvent {}

    @Term(vi = "đã trả lại đăng ký thi đua", en = "A registration was returned")
    record PledgeReturned(String bloc, int year, String board, int registration, String reason)
            implements PledgeEvent {}

    @Term(vi = "đã chấp nhận đăng ký thi đua", en = "A registration is ready for signing")
    record PledgeAccepted(String bloc, int year, String board, int registration)
            implements PledgeEvent {}

    /** The ceremony; the signature of each signer follows as an event of its own. */
    @Term(vi = "đã ký giao ước thi đua chung", en = "The covenant was signed in one ceremony")
    record CovenantSigned(
            String bloc,
            int year,
            LocalDate on,
            String place,
            List<String> signers,
            List<Absence> excused)
            implements PledgeEvent {}

    /** Amended after signing. The registration number goes on from the signed one. */
    @Term(vi = "đã điều chỉnh giao ước", en = "Signed targets were changed with approval")
    record PledgeAmended(
            String bloc,
            int year,
            String board,
            int registration,
            List<Target> targets,
            String reason,
            Document approval)
            implements PledgeEvent {}

    @Term(vi = "đã ký giao ước thi đua", en = "A board signed, which fixes its targets")
    record PledgeSigned(String bloc, int year, String board) implements PledgeEvent {}
}
