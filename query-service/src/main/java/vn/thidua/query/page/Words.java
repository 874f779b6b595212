package vn.thidua.query.page;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The words of the pages, in the reader's language. */
@Component
class Words {
    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    /** Numbers and dates come as text, already written the way the language writes them. */
    String of(String key, String... details) {
        return messages.getMessage(key, details, LocaleContextHolder.getLocale());
    }

    String of(String group, Enum<?> value) {
        return of(group + "." + value.name());
    }
}
