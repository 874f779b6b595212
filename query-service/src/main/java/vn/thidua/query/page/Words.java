package vn.thidua.query.page;

import java.util.Arrays;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thidua.domain.law.LegalRegime;

/** The words of the pages, in the reader's language. */
@Component("words")
public class Words {
    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    /** Numbers and dates come as text, already written the way the language writes them. */
    public String of(String key, String... details) {
        return messages.getMessage(key, details, LocaleContextHolder.getLocale());
    }

    /** What stands in the places of a sentence, already written as the language writes it. */
    static String[] details(String... details) {
        return details;
    }

    /** The name of an act; a command that is not known any more stands for itself. */
    public String act(String command) {
        var name =
                messages.getMessage(
                        "do." + command, null, command, LocaleContextHolder.getLocale());
        return Objects.requireNonNullElse(name, command);
    }

    /** The law by the code that events keep; a code that is not known here stays as it is. */
    public String regime(String code) {
        return Arrays.stream(LegalRegime.values())
                .filter(regime -> regime.name().equals(code))
                .findFirst()
                .map(regime -> isVietnamese() ? regime.vi() : regime.en())
                .orElse(code);
    }

    private static boolean isVietnamese() {
        return LocaleContextHolder.getLocale().getLanguage().equals("vi");
    }

    String of(String group, Enum<?> value) {
        return of(group + "." + value.name());
    }
}
