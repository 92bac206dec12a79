package dev.spanwise.model.read.value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Months and quarters as exports name them: {@code Mar-13}, {@code 2024-06}, {@code 06/2024}, {@code 2024 Q2}. */
public final class MonthText {
    private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})[-/. ]?(0[1-9]|1[0-2])");
    private static final Pattern MONTH_YEAR = Pattern.compile("(0?[1-9]|1[0-2])[-/. ](\\d{4})");
    private static final Pattern NAME_YEAR = Pattern.compile("\\p{L}{3,}\\.?[-/ ']{1,2}(\\d{4}|\\d{2})");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})[-/ ]?[QqTt]([1-4])|[QqTt]([1-4])[-/ ]?(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");

    private MonthText() {}

    /** The last day of the month, quarter or year, or null where the text is none. */
    public static @Nullable LocalDate parse(String text) {
        String plain = text.strip();
        Matcher m = YEAR_MONTH.matcher(plain);
        if (m.matches()) {
            return end(m.group(1), m.group(2));
        }
        m = MONTH_YEAR.matcher(plain);
        if (m.matches()) {
            return end(m.group(2), m.group(1));
        }
        m = QUARTER.matcher(plain);
        if (m.matches()) {
            boolean yearFirst = m.group(1) != null;
            int quarter = Integer.parseInt(yearFirst ? m.group(2) : m.group(3));
            return end(yearFirst ? m.group(1) : m.group(4), String.valueOf(quarter * 3));
        }
        if (YEAR.matcher(plain).matches()) {
            return end(plain, "12");
        }
        return NAME_YEAR.matcher(plain).matches() ? named(plain) : null;
    }

    private static @Nullable LocalDate named(String text) {
        LocalDate first =
                DateText.parse("1 " + text.replaceAll("[-/']", " ").replaceAll("\\s+", " "), DateOrder.DAY_FIRST);
        return first == null ? null : YearMonth.from(first).atEndOfMonth();
    }

    private static LocalDate end(String year, String month) {
        return YearMonth.of(Integer.parseInt(year), Integer.parseInt(month)).atEndOfMonth();
    }
}
