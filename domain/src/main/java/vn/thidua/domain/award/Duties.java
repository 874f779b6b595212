package vn.thidua.domain.award;

import java.util.Optional;
import vn.thidua.domain.Source;
import vn.thidua.domain.bloc.Charter;
import vn.thidua.domain.bloc.Discipline;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.law.LawBook;
import vn.thidua.domain.pledge.Pledges;

/** Whether a board has done its part: a signed pledge, and an annual result. */
final class Duties {
    private Duties() {}

    static Optional<Ground> pledge(Running year, String board) {
        if (year.pledges().of(board).orElse(null) instanceof Pledges.Signed signed) {
            var last = signed.last();
            return late(
                    year,
                    last == null ? 0 : last.daysLate(),
                    Ground.Kind.LATE_PLEDGE,
                    "đăng ký thi đua muộn",
                    "the pledge came late");
        }
        return discipline(year)
                .flatMap(discipline -> pledgeAsked(year, discipline))
                .map(source ->
                        Ground.of(
                                Ground.Kind.NO_PLEDGE,
                                "chưa ký giao ước thi đua",
                                "the pledge is not signed",
                                source));
    }

    static Optional<Ground> result(Running year, String board) {
        var result = year.results().of(board).orElse(null);
        if (result != null) {
            return late(
                    year,
                    result.last().daysLate(),
                    Ground.Kind.LATE_RESULT,
                    "báo cáo kết quả năm muộn",
                    "the annual result came late");
        }
        return discipline(year)
                .filter(Discipline::resultRequired)
                .map(discipline ->
                        Ground.of(
                                Ground.Kind.NO_RESULT,
                                "chưa báo cáo kết quả năm",
                                "the annual result is not reported",
                                discipline.source()));
    }

    /** Where the law itself asks for a pledge, the charter cannot waive it. */
    private static Optional<Source> pledgeAsked(Running year, Discipline discipline) {
        return LawBook.pledgeRequired(year.opening().regime())
                .or(() ->
                        discipline.pledgeRequired()
                                ? Optional.of(discipline.source())
                                : Optional.empty());
    }

    private static Optional<Ground> late(
            Running year, int daysLate, Ground.Kind kind, String vi, String en) {
        return discipline(year)
                .filter(discipline -> !discipline.lateTolerated() && daysLate > 0)
                .map(discipline -> Ground.of(kind, vi, en, discipline.source()));
    }

    /** The discipline that a live year follows. History is not held against a charter. */
    private static Optional<Discipline> discipline(Running year) {
        return year.isHistory()
                ? Optional.empty()
                : Optional.ofNullable(year.frame().bloc().charter())
                        .map(Charter::disciplineOrDefault);
    }
}
