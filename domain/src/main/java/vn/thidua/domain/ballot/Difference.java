package vn.thidua.domain.ballot;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.domain.Bilingual;
import vn.thidua.domain.cycle.Cycle.Running;

/** One number in which two counts of the same papers differ. */
record Difference(Bilingual where, int first, int second) {

    /**
     * The first difference in the order of the counting minutes: papers, then line by line. What a
     * teller noted on an invalid paper may differ; how many there are for each cause may not.
     */
    static Optional<Difference> first(
            Running year, List<String> candidates, PaperCount one, PaperCount other) {
        return Stream.of(
                        papers(one, other),
                        invalid(one, other),
                        candidates.stream().flatMap(board -> line(year, board, one, other)))
                .flatMap(differences -> differences)
                .filter(difference -> difference.first() != difference.second())
                .findFirst();
    }

    private static Stream<Difference> papers(PaperCount one, PaperCount other) {
        return Stream.of(
                new Difference(Figure.ISSUED, one.issued(), other.issued()),
                new Difference(Figure.COLLECTED, one.collected(), other.collected()),
                new Difference(Figure.BLANK, one.blank(), other.blank()));
    }

    private static Stream<Difference> invalid(PaperCount one, PaperCount other) {
        return Arrays.stream(InvalidCause.values())
                .map(cause ->
                        new Difference(
                                new Invalid(cause), one.invalidBy(cause), other.invalidBy(cause)));
    }

    private static Stream<Difference> line(
            Running year, String candidate, PaperCount one, PaperCount other) {
        var board = year.nameOf(candidate);
        return one.line(candidate).stream()
                .flatMap(a ->
                        other.line(candidate).stream()
                                .flatMap(b ->
                                        Stream.of(
                                                new Difference(
                                                        new OfBoard(Figure.AGREE, board),
                                                        a.agree(),
                                                        b.agree()),
                                                new Difference(
                                                        new OfBoard(Figure.DISAGREE, board),
                                                        a.disagree(),
                                                        b.disagree()),
                                                new Difference(
                                                        new OfBoard(Figure.ABSTAIN, board),
                                                        a.abstain(),
                                                        b.abstain()))));
    }

    /** A number of the counting minutes. */
    private enum Figure implements Bilingual {
        ISSUED("số phiếu phát ra", "papers issued"),
        COLLECTED("số phiếu thu về", "papers collected"),
        BLANK("số phiếu trắng", "blank papers"),
        AGREE("số phiếu đồng ý", "votes to agree"),
        DISAGREE("số phiếu không đồng ý", "votes to disagree"),
        ABSTAIN("số phiếu không có ý kiến", "abstentions");

        private final String vi;
        private final String en;

        Figure(String vi, String en) {
            this.vi = vi;
            this.en = en;
        }

        @Override
        public String vi() {
            return vi;
        }

        @Override
        public String en() {
            return en;
        }
    }

    private record Invalid(InvalidCause cause) implements Bilingual {
        @Override
        public String vi() {
            return "số phiếu không hợp lệ (" + cause.vi() + ")";
        }

        @Override
        public String en() {
            return "invalid papers (" + cause.en() + ")";
        }
    }

    private record OfBoard(Figure figure, String board) implements Bilingual {
        @Override
        public String vi() {
            return figure.vi() + " cho " + board;
        }

        @Override
        public String en() {
            return figure.en() + " on " + board;
        }
    }
}
