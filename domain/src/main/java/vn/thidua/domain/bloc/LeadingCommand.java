package vn.thidua.domain.bloc;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Document;
import vn.thidua.domain.Term;
import vn.thidua.domain.shape.Id;
import vn.thidua.domain.shape.Range;
import vn.thidua.domain.shape.Text;

/** Who leads the bloc, under which ministry, and who acts for a board. */
public sealed interface LeadingCommand extends BlocCommand {

    @Term(
            vi = "thay Trưởng Khối, Khối phó, đơn vị đăng cai",
            en =
                    "Replace the board that holds an office of a year, for instance because it ceased to exist")
    record ReplaceLeadership(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            Office office,
            @Id String board,
            @Text(max = 1000) String reason,
            @Nullable Document instrument,
            LocalDate from)
            implements LeadingCommand {}

    @Term(
            vi = "chuyển khối về bộ khác",
            en =
                    "Transfer the bloc to another ministry from a day on; earlier years keep the earlier one")
    record TransferBloc(
            @Id String bloc, @Text String authority, Document instrument, LocalDate from)
            implements LeadingCommand {}

    @Term(
            vi = "cử người đại diện",
            en =
                    "Grant a person a mandate to act for a board, from a day, perhaps until a day; a substitute names the paper")
    record GrantMandate(
            @Id String bloc,
            @Id String mandate,
            @Id String person,
            @Id String board,
            Capacity capacity,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable Document instrument)
            implements LeadingCommand {}

    @Term(
            vi = "kết thúc đại diện",
            en = "End a mandate; its last day and the reason stay on record")
    record EndMandate(
            @Id String bloc, @Id String mandate, LocalDate until, @Text(max = 1000) String reason)
            implements LeadingCommand {}
}
