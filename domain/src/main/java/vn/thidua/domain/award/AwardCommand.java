package vn.thidua.domain.award;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Document;
import vn.thidua.domain.Term;
import vn.thidua.domain.cycle.CycleCommand;
import vn.thidua.domain.shape.Id;
import vn.thidua.domain.shape.Range;
import vn.thidua.domain.shape.Text;

/** What can be asked of an award. */
public sealed interface AwardCommand extends CycleCommand
        permits AwardCommand.ProposeAward,
                AwardCommand.RecordDecision,
                AwardCommand.WithdrawProposal,
                EligibilityCommand,
                AfterCommand {

    @Term(
            vi = "đề nghị khen thưởng",
            en =
                    "Propose a board for an award, from a ballot or by consensus with the minutes as its basis")
    record ProposeAward(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            AwardKind award,
            @Id String board,
            @Text @Nullable String nameAsPrinted,
            @Id @Nullable String ballot,
            @Nullable Document minutes,
            @Text(max = 2000) @Nullable String departureReason)
            implements AwardCommand {}

    @Term(vi = "ghi quyết định khen thưởng", en = "Record what the ministry decided on a proposal")
    record RecordDecision(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            AwardKind award,
            @Id String board,
            DecisionOutcome outcome,
            Document decision,
            LocalDate decidedOn,
            @Nullable AwardKind grantedInstead)
            implements AwardCommand {}

    @Term(vi = "rút đề nghị", en = "Withdraw a proposal before it is decided, with the reason")
    record WithdrawProposal(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            AwardKind award,
            @Id String board,
            @Text(max = 2000) String reason)
            implements AwardCommand {}
}
