package vn.thidua.query.portal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.domain.Command;
import vn.thidua.domain.pledge.PledgeCommand.AcceptPledge;
import vn.thidua.domain.pledge.PledgeCommand.AmendPledge;
import vn.thidua.domain.pledge.PledgeCommand.RegisterPledge;
import vn.thidua.domain.pledge.PledgeCommand.ReturnPledge;
import vn.thidua.domain.pledge.PledgeCommand.SignPledge;
import vn.thidua.domain.result.ResultCommand.AcceptAnnualResult;
import vn.thidua.domain.result.ResultCommand.CorrectAnnualResult;
import vn.thidua.domain.result.ResultCommand.ReturnAnnualResult;
import vn.thidua.domain.result.ResultCommand.SubmitAnnualResult;
import vn.thidua.domain.scoring.ScoringCommand.FinaliseScore;
import vn.thidua.domain.scoring.ScoringCommand.ReverifyScore;
import vn.thidua.domain.scoring.ScoringCommand.SubmitSelfScore;
import vn.thidua.domain.scoring.ScoringCommand.VerifyScore;

/** A form that offices keep on paper: F1 is the pledge, F3 the result, F4 the score sheet. */
enum PrintForm {
    F1("paper.pledge"),
    F3("paper.result"),
    F4("paper.sheet");

    private final String title;

    PrintForm(String title) {
        this.title = title;
    }

    private List<Class<? extends Command>> written() {
        return switch (this) {
            case F1 -> List.of(AmendPledge.class, RegisterPledge.class);
            case F3 -> List.of(CorrectAnnualResult.class, SubmitAnnualResult.class);
            case F4 -> List.of(SubmitSelfScore.class);
        };
    }

    private List<Class<? extends Command>> about() {
        return switch (this) {
            case F1 -> List.of(SignPledge.class, AcceptPledge.class, ReturnPledge.class);
            case F3 -> List.of(AcceptAnnualResult.class, ReturnAnnualResult.class);
            case F4 -> List.of(VerifyScore.class, ReverifyScore.class, FinaliseScore.class);
        };
    }

    /** By whose forms it is filled in, the latest in a year first. */
    List<Acts.Act> acts() {
        return written().stream().flatMap(type -> Acts.of(type.getSimpleName()).stream()).toList();
    }

    /** What an act fills in, or what it is about. */
    static Optional<PrintForm> of(Acts.Act act) {
        return Stream.of(values())
                .filter(form -> form.isWrittenBy(act) || form.about().contains(act.type()))
                .findFirst();
    }

    static Optional<PrintForm> of(String name) {
        return Stream.of(values()).filter(form -> form.address().equals(name)).findFirst();
    }

    boolean isWrittenBy(Acts.Act act) {
        return written().contains(act.type());
    }

    /** The key of its title. */
    String title() {
        return title;
    }

    String address() {
        return name().toLowerCase(Locale.ROOT);
    }
}
