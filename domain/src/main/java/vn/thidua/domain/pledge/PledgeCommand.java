package vn.thidua.domain.pledge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Term;
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

    @Term(vi = "ký giao ước thi đua", en = "Sign the covenant for a board, which fixes its targets")
    record SignPledge(@Id String bloc, @Range(min = 2000, max = 2100) int year, @Id String board)
            implements PledgeCommand {}
}
