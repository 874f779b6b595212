package vn.thidua.query.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thidua.domain.Bilingual;
import vn.thidua.domain.Document;
import vn.thidua.domain.Stamp;
import vn.thidua.query.conference.ConferenceView.Done;
import vn.thidua.query.reading.Percent;

/**
 * Numbers, dates and names as the reader's language writes them: 61.803 and 06/01/2023, or 61,803
 * and 6 January 2023.
 */
@Component("show")
public class Show {
    private static final String GAP = "\u00a0";
    private static final Pattern FULL_NAME =
            Pattern.compile("^ban quản lý", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int MOST_DECIMALS = 4;

    /** How each language writes points; making a format costs more than copying one. */
    private static final Map<Locale, NumberFormat> POINTS = new ConcurrentHashMap<>();

    /** What is not known is a dash, never a zero. */
    private static final String UNKNOWN = "–";

    public String name(Bilingual named) {
        return isVietnamese() ? named.vi() : named.en();
    }

    public String count(long number) {
        return NumberFormat.getIntegerInstance(locale()).format(number);
    }

    /** Whole numbers stay whole; others have at least two decimals, so that columns line up. */
    public String number(@Nullable BigDecimal number) {
        return number == null ? UNKNOWN : decimals(number).format(number);
    }

    /** Points out of hundredths, always with two decimals: 941,50. */
    public String points(@Nullable Integer hundredths) {
        return hundredths == null ? UNKNOWN : points(hundredths, locale());
    }

    public static String points(int hundredths, Locale language) {
        var format = (NumberFormat) POINTS.computeIfAbsent(language, Show::pointsIn).clone();
        var sign = hundredths < 0 ? "−" : "";
        return sign + format.format(BigDecimal.valueOf(hundredths, 2).abs());
    }

    private static NumberFormat pointsIn(Locale language) {
        var format = NumberFormat.getInstance(language);
        format.setMinimumFractionDigits(2);
        return format;
    }

    /** A difference of points with its sign. */
    public String pointsDifference(@Nullable Integer hundredths) {
        if (hundredths == null) {
            return UNKNOWN;
        }
        return (hundredths > 0 ? "+" : "") + points(hundredths);
    }

    /** The same with its sign, for a difference. */
    public String difference(@Nullable BigDecimal number) {
        if (number == null) {
            return UNKNOWN;
        }
        var sign = number.signum() > 0 ? "+" : number.signum() < 0 ? "−" : "";
        return sign + number(number.abs());
    }

    /** A percentage with one decimal; Vietnamese sets a space before the sign. */
    public String percent(@Nullable BigDecimal percent) {
        if (percent == null) {
            return UNKNOWN;
        }
        var format = NumberFormat.getInstance(locale());
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return percentSign(format.format(percent));
    }

    /** A whole percentage, as rules state it. */
    public String percent(int percent) {
        return percentSign(Integer.toString(percent));
    }

    public String date(@Nullable LocalDate day) {
        if (day == null) {
            return UNKNOWN;
        }
        return pattern("dd/MM/yyyy", "d MMMM yyyy").format(day);
    }

    /** Short inside its own year, in full outside it. */
    public String day(LocalDate day, int year) {
        return day.getYear() == year
                ? pattern("dd/MM", "d MMM").format(day)
                : pattern("dd/MM/yyyy", "d MMM yyyy").format(day);
    }

    /** A moment in Vietnamese time, to the minute. */
    public String moment(Instant at) {
        return pattern("dd/MM/yyyy HH:mm", "d MMMM yyyy, HH:mm").format(at.atZone(Stamp.ZONE));
    }

    /** When something happened, as closely as it is known. */
    public String done(Done done) {
        return done.at() == null ? date(done.on()) : moment(done.at());
    }

    public String seconds(Instant at) {
        return pattern("dd/MM/yyyy HH:mm:ss", "d MMM yyyy, HH:mm:ss").format(at.atZone(Stamp.ZONE));
    }

    /** A share of votes; a base of nobody has none. */
    public String percent(int part, int whole) {
        return percent(Percent.of(BigDecimal.valueOf(part), BigDecimal.valueOf(whole)));
    }

    /** A paper by its number, date and title, as far as they are known. */
    public String paper(Document paper) {
        return Stream.of(
                        paper.number(),
                        paper.date() == null ? null : date(paper.date()),
                        paper.title())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /**
     * Whether the paper names another board than the one that is meant. "Ban Quản lý" in full and
     * "BQL" are the same words.
     */
    public boolean isMisprinted(String printed, String name) {
        return !abbreviated(printed).equals(abbreviated(name));
    }

    /** How long the bar of a share of plan is: the rail holds 88 points, the plan stands at 66. */
    public int barWidth(BigDecimal percent) {
        return percent.multiply(new BigDecimal("0.66"))
                .setScale(0, RoundingMode.HALF_UP)
                .min(new BigDecimal(88))
                .intValue();
    }

    private static String abbreviated(String name) {
        return FULL_NAME.matcher(name).replaceFirst("BQL").replace("Khu kinh tế", "KKT");
    }

    private NumberFormat decimals(BigDecimal number) {
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        var format = NumberFormat.getInstance(locale());
        format.setMinimumFractionDigits(whole ? 0 : 2);
        format.setMaximumFractionDigits(whole ? 0 : MOST_DECIMALS);
        return format;
    }

    private DateTimeFormatter pattern(String vietnamese, String english) {
        return DateTimeFormatter.ofPattern(isVietnamese() ? vietnamese : english, locale());
    }

    private String percentSign(String number) {
        return isVietnamese() ? number + GAP + "%" : number + "%";
    }

    private boolean isVietnamese() {
        return locale().getLanguage().equals("vi");
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
