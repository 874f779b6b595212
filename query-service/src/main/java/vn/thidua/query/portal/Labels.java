package vn.thidua.query.portal;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thidua.domain.Bilingual;

/** What fields, values and acts are called on the forms, in the reader's language. */
@Component
class Labels {
    private final MessageSource messages;

    Labels(MessageSource messages) {
        this.messages = messages;
    }

    /** A field by what its record calls it, or by what the name means everywhere. */
    String field(Class<?> in, String component) {
        var own = find("field." + in.getSimpleName() + "." + component);
        return own == null ? of("field." + component) : own;
    }

    @Nullable String help(Class<?> in, String component) {
        var own = find("help." + in.getSimpleName() + "." + component);
        return own == null ? find("help." + component) : own;
    }

    String value(String type, String constant) {
        return of("value." + type + "." + constant);
    }

    String act(String command) {
        return of("do." + command);
    }

    /** What happens when it is sent. */
    String consequence(String command) {
        return of("doing." + command);
    }

    String named(Bilingual named) {
        return language().getLanguage().equals("vi") ? named.vi() : named.en();
    }

    String fault(Fault fault) {
        return messages.getMessage(fault.key(), fault.details().toArray(), language());
    }

    String of(String key, Object... details) {
        return messages.getMessage(key, details, language());
    }

    static Locale language() {
        return LocaleContextHolder.getLocale();
    }

    private @Nullable String find(String key) {
        return messages.getMessage(key, null, null, language());
    }
}
