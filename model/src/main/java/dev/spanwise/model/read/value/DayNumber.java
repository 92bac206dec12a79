package dev.spanwise.model.read.value;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Days that a program has left as numbers: spreadsheets count days from 1900 ({@code 45992}), others seconds or
 * milliseconds from 1970. Only what is known to be a column of days may be asked, since salaries look alike.
 */
public final class DayNumber {
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
    private static final Pattern DAYS = Pattern.compile("([1-7]\\d{4})(?:[.,]\\d+)?");
    private static final Pattern SECONDS = Pattern.compile("(-?\\d{8,10})(\\d{3})?(?:\\.\\d+)?");
    /** 9999-12-31, which stands for no end. */
    private static final String LAST = "2958465";

    private DayNumber() {}

    /** The day, or null where the text is no such number. */
    public static @Nullable LocalDate parse(String text) {
        String plain = text.strip();
        Matcher days = DAYS.matcher(plain);
        if (days.matches() || plain.equals(LAST)) {
            return DAY_0.plusDays(Long.parseLong(days.matches() ? days.group(1) : LAST));
        }
        Matcher seconds = SECONDS.matcher(plain);
        // eight digits are a day such as 20251231
        return seconds.matches() && plain.length() > 8
                ? Instant.ofEpochSecond(Long.parseLong(seconds.group(1)))
                        .atZone(ZoneOffset.UTC)
                        .toLocalDate()
                : null;
    }
}
