package vn.thidua.domain.cycle;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.domain.Document;
import vn.thidua.domain.Event;
import vn.thidua.domain.Request;
import vn.thidua.domain.Term;
import vn.thidua.domain.award.AfterCommand.RevokeAward;
import vn.thidua.domain.award.AfterEvent.AwardRevoked;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.award.RevocationGround;
import vn.thidua.domain.ballot.BallotCommand.CertifyTally;
import vn.thidua.domain.ballot.BallotEvent.BallotRecounted;
import vn.thidua.domain.ballot.BallotEvent.BallotVoided;
import vn.thidua.domain.ballot.BallotEvent.TallyCertified;
import vn.thidua.domain.calendar.CalendarCommand.ExtendDeadline;
import vn.thidua.domain.calendar.CalendarEvent.DeadlineExtended;
import vn.thidua.domain.calendar.Step;
import vn.thidua.domain.cycle.YearEvent.CycleClosed;

/** That somebody asked for an act which only a second person can do. */
public sealed interface RequestEvent extends CycleEvent, Request {
    @Override
    CycleCommand act();

    @Term(
            vi = "đã đề nghị gia hạn khi đã hết hạn",
            en = "Somebody asked that a deadline be extended after it was over")
    record ExtensionRequested(
            String bloc, int year, Step step, LocalDate due, String reason, String person)
            implements RequestEvent {
        @Override
        public ExtendDeadline act() {
            return new ExtendDeadline(bloc, year, step, due, reason);
        }

        @Override
        public boolean isSettledBy(Event event) {
            return event instanceof CycleClosed
                    || (event instanceof DeadlineExtended e && e.step() == step);
        }
    }

    @Term(
            vi = "đã đề nghị xác nhận kết quả kiểm phiếu",
            en = "A teller asked that a count be signed for")
    record CertificationRequested(
            String bloc,
            int year,
            String ballot,
            List<String> tellers,
            Document minutes,
            String person)
            implements RequestEvent {
        @Override
        public CertifyTally act() {
            return new CertifyTally(bloc, year, ballot, tellers, minutes);
        }

        /** After a re-count there is another tally to sign for. */
        @Override
        public boolean isSettledBy(Event event) {
            return event instanceof CycleClosed
                    || (event instanceof TallyCertified e && e.ballot().equals(ballot))
                    || (event instanceof BallotRecounted e && e.ballot().equals(ballot))
                    || (event instanceof BallotVoided e && e.ballot().equals(ballot));
        }
    }

    @Term(
            vi = "đã đề nghị hủy bỏ quyết định khen thưởng",
            en = "Somebody of the ministry asked that an award be revoked")
    record RevocationRequested(
            String bloc,
            int year,
            AwardKind award,
            String board,
            RevocationGround ground,
            Document conclusion,
            Document decision,
            LocalDate on,
            String person)
            implements RequestEvent {
        @Override
        public RevokeAward act() {
            return new RevokeAward(bloc, year, award, board, ground, conclusion, decision, on);
        }

        @Override
        public boolean isSettledBy(Event event) {
            return event instanceof AwardRevoked e && e.award() == award && e.board().equals(board);
        }
    }
}
