package dev.spanwise.model.read.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days as people write them, in figures or with the month's name, with or without a time of day. */
public final class DateText {
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})(?:[-/年]|\\. ?|년 ?)(\\d{1,2})(?:[-/月]|\\. ?|월 ?)(\\d{1,2})[日일.]?"
                    + "(?:[T\\s].*|Z|[-+]\\d{2}:?\\d{2})?");
    private static final Pattern COMPACT =
            Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:\\d{6}(?:\\.\\d+)?Z?)?");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})[-/. ]+(\\d{1,2})[-/. ]+(\\d{4}|\\d{2})(?:[T\\s].*)?");
    private static final Pattern DAY_NAME = Pattern.compile(
            "(\\d{1,2})(?:\\.|st|nd|rd|th)?[-/\\s]*(?:de\\s+)?(\\p{L}{3,})\\.?[-/,\\s]*(?:de\\s+)?(\\d{4}|\\d{2})(?:\\s.*)?");
    private static final Pattern NAME_DAY =
            Pattern.compile("(\\p{L}{3,})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?:\\s.*)?");

    private DateText() {}

    /** Whether the text is a day in some order. */
    public static boolean isDate(String text) {
        return parse(text, DateOrder.DAY_FIRST) != null || parse(text, DateOrder.MONTH_FIRST) != null;
    }

    /** Day and month as they stand in a text of the form {@code 3/4/2021}, or null where it is not of that form. */
    static int @Nullable [] firstTwo(String text) {
        if (digitsAtStart(text) == 0 || digitsAtStart(text) > 2) {
            return null;
        }
        Matcher matcher = YEAR_LAST.matcher(text);
        return matcher.matches()
                ? new int[] {Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))}
                : null;
    }

    /** The day, or null where the text is none. */
    static @Nullable LocalDate parse(String text, DateOrder order) {
        String plain = text.strip();
        if (!mayBeDate(plain)) {
            return null;
        }
        if (isIso(plain)) {
            return day(plain.substring(0, 4), plain.substring(5, 7), plain.substring(8));
        }
        Matcher m = YEAR_FIRST.matcher(plain);
        if (m.matches()) {
            return day(m.group(1), m.group(2), m.group(3));
        }
        m = COMPACT.matcher(plain);
        if (m.matches()) {
            return day(m.group(1), m.group(2), m.group(3));
        }
        m = YEAR_LAST.matcher(plain);
        if (m.matches()) {
            boolean dayFirst = order == DateOrder.DAY_FIRST;
            return day(m.group(3), m.group(dayFirst ? 2 : 1), m.group(dayFirst ? 1 : 2));
        }
        return withName(plain);
    }

    /** Rules out most texts at a glance: a day begins with a digit, or with a name that a space and a digit follow. */
    private static boolean mayBeDate(String text) {
        int digits = digitsAtStart(text);
        if (digits > 0) {
            return digits < text.length() || digits == 8 || digits == 14;
        }
        boolean name = !text.isEmpty() && Character.isLetter(text.charAt(0));
        boolean space = false;
        for (int i = 1; i < text.length() && name; i++) {
            char c = text.charAt(i);
            space |= c == ' ' || (c >= '\t' && c <= '\r');
            if (space && NumberText.isDigit(c)) {
                return true;
            }
        }
        return false;
    }

    /** {@code 2021-04-03}, which most programs write. */
    private static boolean isIso(String text) {
        return text.length() == 10
                && digitsAtStart(text) == 4
                && text.charAt(4) == '-'
                && NumberText.isDigit(text.charAt(5))
                && NumberText.isDigit(text.charAt(6))
                && text.charAt(7) == '-'
                && NumberText.isDigit(text.charAt(8))
                && NumberText.isDigit(text.charAt(9));
    }

    private static int digitsAtStart(String text) {
        int digits = 0;
        while (digits < text.length() && NumberText.isDigit(text.charAt(digits))) {
            digits++;
        }
        return digits;
    }

    private static @Nullable LocalDate withName(String text) {
        Matcher m = DAY_NAME.matcher(text);
        if (m.matches()) {
            return day(m.group(3), MonthNames.number(m.group(2)), m.group(1));
        }
        m = NAME_DAY.matcher(text);
        return m.matches() ? day(m.group(3), MonthNames.number(m.group(1)), m.group(2)) : null;
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        try {
            int y = Integer.parseInt(year);
            // two figures: up to 40 of this century, the others of the last
            int fullYear = year.length() > 2 ? y : y <= 40 ? 2000 + y : 1900 + y;
            return LocalDate.of(fullYear, Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }

    /** Numbers of months by their names. */
    private static final class MonthNames {
        private static final List<List<String>> STARTS = List.of(
                List.of("jan", "ene", "gen"),
                List.of("feb", "fev", "fév"),
                List.of("mar", "mär", "maa", "mrz"),
                List.of("apr", "avr", "abr"),
                List.of("may", "mai", "mei", "mag"),
                List.of("jun", "juin", "giu"),
                List.of("jul", "juil", "lug"),
                List.of("aug", "aou", "aoû", "ago"),
                List.of("sep", "set"),
                List.of("oct", "okt", "out", "ott"),
                List.of("nov"),
                List.of("dec", "dez", "déc", "dic"));

        static String number(String name) {
            String lower = name.toLowerCase(Locale.ROOT);
            for (int month = 0; month < STARTS.size(); month++) {
                if (STARTS.get(month).stream().anyMatch(lower::startsWith)) {
                    return String.valueOf(month + 1);
                }
            }
            return "0";
        }
    }
}
