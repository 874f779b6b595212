package vn.thidua.domain.pledge;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Document;
import vn.thidua.domain.Term;
import vn.thidua.domain.conference.Absence;
import vn.thidua.domain.cycle.CycleCommand;
import vn.thidua.domain.shape.Id;
import vn.thidua.domain.shape.Items;
import vn.thidua.domain.shape.Range;
import vn.thidua.domain.shape.Text;

/** What can be asked of a pledge. */
public sealed interface PledgeCommand extends CycleCommand {

    @Term(
            vi = "đăng ký thi đua",
            en = "Register a board's targets for the year; until it is signed, again and again")
    record RegisterPledge(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            @Id String board,
            @Items(min = 1, max = 50) List<Target> targets,
            @Text(max = 4000) @Nullable String commitments)
            implements PledgeCommand {}

    @Term(
            vi = "trả lại đăng ký thi đua",
            en = "Return a registration with a reason, so that the board registers again")
    record ReturnPledge(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            @Id String board,
            @Text(max = 2000) String reason)
            implements PledgeCommand {}

    @Term(vi = "chấp nhận đăng ký thi đua", en = "Accept a registration as ready for signing")
    record AcceptPledge(@Id String bloc, @Range(min = 2000, max = 2100) int year, @Id String board)
            implements PledgeCommand {}

    @Term(
            vi = "lễ ký giao ước thi đua",
            en =
                    "Sign the covenant in one ceremony; every member signs or is excused with a reason")
    record SignCovenant(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            LocalDate on,
            @Text String place,
            @Items(min = 1, max = 50) List<@Id String> signers,
            @Items(max = 50) List<Absence> excused)
            implements PledgeCommand {}

    @Term(
            vi = "điều chỉnh giao ước đã ký",
            en =
                    "Amend a signed pledge with a reason and the paper that approves it; the earlier targets stay on record")
    record AmendPledge(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            @Id String board,
            @Items(min = 1, max = 50) List<Target> targets,
            @Text(max = 2000) String reason,
            Document approval)
            implements PledgeCommand {}

    @Term(vi = "ký giao ước thi đua", en = "Sign the covenant for a board, which fixes its targets")
    record SignPledge(@Id String bloc, @Range(min = 2000, max = 2100) int year, @Id String board)
            implements PledgeCommand {}
}
