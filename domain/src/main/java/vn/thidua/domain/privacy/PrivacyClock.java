package vn.thidua.domain.privacy;

import java.time.LocalDate;
import vn.thidua.domain.Source;
import vn.thidua.domain.Source.Kind;
import vn.thidua.domain.law.RuleValue;
import vn.thidua.domain.law.WorkingDays;

/**
 * By when a request about personal data is answered and done. The text of the decree was not at
 * hand: what lawyers quote alike stands as law, which of its terms belongs to which right does not.
 */
final class PrivacyClock {
    private static final String DECREE =
            "Luật 91/2025/QH15 và Nghị định 356/2025/NĐ-CP, có hiệu lực từ 01/01/2026";

    /** Working days. */
    static final RuleValue ANSWER = new RuleValue(2, new Source(Kind.LAW, DECREE));

    /** The first day of both. */
    static final LocalDate IN_FORCE = LocalDate.of(2026, 1, 1);

    private static final Source WHICH_TERM =
            new Source(
                    Kind.ASSUMPTION,
                    "Nghị định 356/2025/NĐ-CP cho 10 đến 20 ngày tùy quyền; hạn của từng quyền theo bản tóm tắt, chưa đối chiếu nguyên văn");

    /** Days by which the time to finish grows, once. */
    static final RuleValue EXTENSION =
            new RuleValue(
                    15,
                    new Source(
                            Kind.ASSUMPTION,
                            "Nghị định 356/2025/NĐ-CP: gia hạn một lần, tối đa 15 ngày với một số quyền; áp dụng cho mọi quyền khi chưa đối chiếu nguyên văn"));

    private static final RuleValue SOONER = new RuleValue(10, WHICH_TERM);
    private static final RuleValue LATER = new RuleValue(20, WHICH_TERM);

    private PrivacyClock() {}

    static LocalDate answerBy(LocalDate receivedOn) {
        return WorkingDays.after(receivedOn, ANSWER.value());
    }

    /** Days in which the right is to be granted. */
    static RuleValue finish(DataRight right) {
        return switch (right) {
            case ACCESS, CORRECTION -> SOONER;
            case ERASURE -> LATER;
        };
    }
}
