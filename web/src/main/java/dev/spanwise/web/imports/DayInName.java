package dev.spanwise.web.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways in which the name of a file says a day, the most exact one first. A month or a year means its end. */
enum DayInName {
    /** 2025-03-31, 2025_03_31 or 20250331. */
    DAY("(?<year>(?:19|20)\\d\\d)([-_.]?)(?<month>\\d\\d)\\2(?<day>\\d\\d)"),
    /** 31.03.2025. */
    GERMAN_DAY("(?<day>\\d\\d)\\.(?<month>\\d\\d)\\.(?<year>(?:19|20)\\d\\d)"),
    /** 2025-03. */
    MONTH("(?<year>20\\d\\d)[-_.](?<month>\\d\\d)") {
        @Override
        LocalDate day(Matcher name, LocalDate today) {
            return lastDay(YearMonth.of(number(name, "year"), number(name, "month")), today);
        }
    },
    /** 2025. */
    YEAR("(?<year>20\\d\\d)") {
        @Override
        LocalDate day(Matcher name, LocalDate today) {
            int year = number(name, "year");
            // An older number is rather a count, such as the positions of "staff 2000.csv".
            if (year < today.getYear() - OLDEST_YEARS) {
                throw new DateTimeException("too long ago");
            }
            int month = year == today.getYear() ? today.getMonthValue() : 12;
            return lastDay(YearMonth.of(year, month), today);
        }
    };

    private static final int OLDEST_YEARS = 20;

    private final Pattern pattern;

    DayInName(String pattern) {
        this.pattern = Pattern.compile("(?<!\\d)" + pattern + "(?!\\d)");
    }

    /** The days that names say in this way. */
    Set<LocalDate> listDays(List<String> names, LocalDate today) {
        Set<LocalDate> days = new TreeSet<>();
        for (String name : names) {
            Matcher found = pattern.matcher(name);
            while (found.find()) {
                try {
                    days.add(day(found, today));
                } catch (DateTimeException noDay) {
                    // digits that mean something else
                }
            }
        }
        return days;
    }

    /**
     * The day that was found.
     *
     * @throws DateTimeException when there is no such day
     */
    LocalDate day(Matcher name, LocalDate today) {
        return LocalDate.of(number(name, "year"), number(name, "month"), number(name, "day"));
    }

    private static int number(Matcher name, String group) {
        return Integer.parseInt(name.group(group));
    }

    /** The last day of a month, but not after today: an export of this month is of today at the latest. */
    private static LocalDate lastDay(YearMonth month, LocalDate today) {
        if (month.atDay(1).isAfter(today)) {
            throw new DateTimeException("not yet");
        }
        LocalDate end = month.atEndOfMonth();
        return end.isAfter(today) ? today : end;
    }
}
