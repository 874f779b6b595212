package vn.thidua.domain.bloc;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Document;
import vn.thidua.domain.Event;
import vn.thidua.domain.Request;
import vn.thidua.domain.Streams;
import vn.thidua.domain.Term;
import vn.thidua.domain.bloc.BlocCommand.AdoptCharter;
import vn.thidua.domain.privacy.PrivacyEvent;

/** What can happen to a bloc. */
public sealed interface BlocEvent extends Event
        permits BlocEvent.BlocEstablished,
                BlocEvent.BoardRegistered,
                BlocEvent.CharterAdopted,
                BlocEvent.CharterRequested,
                BlocEvent.LeadershipAppointed,
                BoardEvent,
                LeadingEvent,
                PrivacyEvent {
    String bloc();

    @Override
    default String stream() {
        return Streams.bloc(bloc());
    }

    @Term(vi = "đã thành lập khối thi đua", en = "The bloc exists, by a legal instrument")
    record BlocEstablished(
            String bloc,
            String name,
            String authority,
            Document instrument,
            List<SubGroup> subGroups,
            boolean illustrative)
            implements BlocEvent {}

    @Term(vi = "đã ghi nhận đơn vị thành viên", en = "A management board is a member from a day on")
    record BoardRegistered(
            String bloc,
            String board,
            String name,
            String province,
            @Nullable String subGroup,
            LocalDate memberFrom)
            implements BlocEvent {}

    @Term(vi = "đã thông qua quy chế", en = "A version of the charter holds from a day on")
    record CharterAdopted(
            String bloc,
            int version,
            LocalDate effectiveFrom,
            Charter charter,
            @Nullable CharterVote vote)
            implements BlocEvent {}

    @Term(
            vi = "đã đề nghị sửa đổi quy chế",
            en = "Somebody asked that a later version of the charter be adopted")
    record CharterRequested(
            String bloc,
            int version,
            LocalDate effectiveFrom,
            Charter charter,
            @Nullable CharterVote vote,
            String person)
            implements BlocEvent, Request {
        @Override
        public AdoptCharter act() {
            return new AdoptCharter(bloc, version, effectiveFrom, charter, vote);
        }

        @Override
        public boolean isSettledBy(Event event) {
            return event instanceof CharterAdopted;
        }
    }

    @Term(
            vi = "đã cử Trưởng Khối, Khối phó hoặc đơn vị đăng cai",
            en = "A board holds an office of a year")
    record LeadershipAppointed(
            String bloc, int year, Office office, String board, @Nullable Document instrument)
            implements BlocEvent {}
}
