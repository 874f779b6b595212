package vn.thidua.domain.bloc;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Command;
import vn.thidua.domain.Document;
import vn.thidua.domain.Streams;
import vn.thidua.domain.Term;
import vn.thidua.domain.bloc.BlocEvent.CharterRequested;
import vn.thidua.domain.privacy.PrivacyCommand;
import vn.thidua.domain.shape.Id;
import vn.thidua.domain.shape.Items;
import vn.thidua.domain.shape.Range;
import vn.thidua.domain.shape.Text;

/** What can be asked of a bloc: to exist, to have members, rules and offices. */
public sealed interface BlocCommand extends Command
        permits BlocCommand.EstablishBloc,
                BlocCommand.RegisterBoard,
                BlocCommand.AdoptCharter,
                BlocCommand.RequestCharter,
                BlocCommand.AppointLeadership,
                BoardCommand,
                LeadingCommand,
                PrivacyCommand {
    @Override
    default String stream() {
        return Streams.bloc(bloc());
    }

    @Term(
            vi = "thành lập khối thi đua",
            en =
                    "Establish an emulation bloc by a legal instrument; an invented bloc says that it is illustrative")
    record EstablishBloc(
            @Id String bloc,
            @Text String name,
            @Text String authority,
            Document instrument,
            @Items(max = 10) List<SubGroup> subGroups,
            boolean illustrative)
            implements BlocCommand {}

    @Term(
            vi = "ghi nhận đơn vị thành viên",
            en =
                    "Register a management board as a member: its identity, its name and its province are three things")
    record RegisterBoard(
            @Id String bloc,
            @Id String board,
            @Text String name,
            @Text String province,
            @Id @Nullable String subGroup,
            LocalDate memberFrom)
            implements BlocCommand {}

    @Term(
            vi = "thông qua quy chế",
            en = "Adopt a version of the charter; every value in it names its source")
    record AdoptCharter(
            @Id String bloc,
            @Range(min = 1, max = 999) int version,
            LocalDate effectiveFrom,
            Charter charter,
            @Nullable CharterVote vote)
            implements BlocCommand {}

    @Term(
            vi = "đề nghị sửa đổi quy chế",
            en =
                    "Ask that a later version of the charter be adopted; the deputy or the ministry then does it")
    record RequestCharter(
            @Id String bloc,
            @Range(min = 1, max = 999) int version,
            LocalDate effectiveFrom,
            Charter charter,
            @Nullable CharterVote vote)
            implements BlocCommand {
        /** That this person asked for the act; the event holds it. */
        CharterRequested askedBy(String person) {
            return new CharterRequested(bloc, version, effectiveFrom, charter, vote, person);
        }
    }

    @Term(
            vi = "cử Trưởng Khối, Khối phó, đơn vị đăng cai",
            en = "Appoint a board to one office of a year: head, deputy or host")
    record AppointLeadership(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            Office office,
            @Id String board,
            @Nullable Document instrument)
            implements BlocCommand {}
}
