package vn.thidua.query.excel;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.domain.Bilingual;
import vn.thidua.domain.pledge.PlanSource;

/** Who set a plan, in the words that the form offers. */
enum SourceName implements Bilingual {
    PROVINCE(PlanSource.PROVINCE, "UBND cấp tỉnh giao", "Set by the province"),
    MINISTRY(PlanSource.MINISTRY, "Bộ giao", "Set by the ministry"),
    SELF(PlanSource.SELF, "Đơn vị tự đề ra", "Set by the board itself");

    /** All of them, as a sentence names them. */
    static final Bilingual ALL =
            new Bilingual() {
                @Override
                public String vi() {
                    return joined(SourceName::vi);
                }

                @Override
                public String en() {
                    return joined(SourceName::en);
                }
            };

    private final PlanSource source;
    private final String vi;
    private final String en;

    SourceName(PlanSource source, String vi, String en) {
        this.source = source;
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

    static SourceName of(PlanSource source) {
        return valueOf(source.name());
    }

    static Optional<PlanSource> named(String text) {
        return Arrays.stream(values())
                .filter(name ->
                        Stream.of(name.name(), name.vi, name.en).anyMatch(text::equalsIgnoreCase))
                .map(name -> name.source)
                .findFirst();
    }

    private static String joined(Function<SourceName, String> word) {
        return Arrays.stream(values()).map(word).collect(Collectors.joining("”, “", "“", "”"));
    }
}
