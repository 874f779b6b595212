package vn.thidua.query.page;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * The words of both languages. Where a language writes one of something in another way than many,
 * its file has the sentence for one under the same key with {@code .one} behind it; what decides is
 * the first detail.
 */
class Sentences extends ResourceBundleMessageSource {
    static final String ONE = ".one";

    @Override
    protected @Nullable String getMessageInternal(
            @Nullable String code, Object @Nullable [] details, @Nullable Locale locale) {
        var ofOne = isOne(details) ? super.getMessageInternal(code + ONE, details, locale) : null;
        return ofOne != null ? ofOne : super.getMessageInternal(code, details, locale);
    }

    private static boolean isOne(Object @Nullable [] details) {
        return details != null
                && details.length > 0
                && details[0] != null
                && details[0].toString().equals("1");
    }
}
