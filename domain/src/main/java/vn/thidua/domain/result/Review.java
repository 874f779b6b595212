package vn.thidua.domain.result;

import static vn.thidua.domain.Rejection.because;
import static vn.thidua.domain.result.ResultReason.RESULT_ALREADY_ACCEPTED;
import static vn.thidua.domain.result.ResultReason.RESULT_ALREADY_RETURNED;
import static vn.thidua.domain.result.ResultReason.RESULT_NOT_SUBMITTED;

import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.result.ResultCommand.AcceptAnnualResult;
import vn.thidua.domain.result.ResultCommand.ReturnAnnualResult;
import vn.thidua.domain.result.ResultEvent.AnnualResultAccepted;
import vn.thidua.domain.result.ResultEvent.AnnualResultReturned;
import vn.thidua.domain.result.Results.Accepted;
import vn.thidua.domain.result.Results.BoardResult;
import vn.thidua.domain.result.Results.Filed;
import vn.thidua.domain.result.Results.Returned;

/** What is done with a result that a board has filed. An accepted one may still be returned. */
final class Review {
    private Review() {}

    static AnnualResultReturned sendBack(Running year, ReturnAnnualResult c) {
        var name = year.member(c.board()).name();
        return switch (year.results().of(c.board()).orElse(null)) {
            case null -> throw because(RESULT_NOT_SUBMITTED, "board", name);
            case Returned _ -> throw because(RESULT_ALREADY_RETURNED, "board", name);
            case Filed r -> returned(c, r);
            case Accepted r -> returned(c, r);
        };
    }

    private static AnnualResultReturned returned(ReturnAnnualResult c, BoardResult result) {
        return new AnnualResultReturned(
                c.bloc(), c.year(), c.board(), result.last().submission(), c.reason());
    }

    static AnnualResultAccepted accept(Running year, AcceptAnnualResult c) {
        var name = year.member(c.board()).name();
        return switch (year.results().of(c.board()).orElse(null)) {
            case null -> throw because(RESULT_NOT_SUBMITTED, "board", name);
            case Returned _ -> throw because(RESULT_ALREADY_RETURNED, "board", name);
            case Accepted _ -> throw because(RESULT_ALREADY_ACCEPTED, "board", name);
            case Filed r ->
                    new AnnualResultAccepted(c.bloc(), c.year(), c.board(), r.last().submission());
        };
    }
}
