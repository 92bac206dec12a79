package dev.spanwise.model.read.value;

import com.google.common.base.Splitter;
import dev.spanwise.model.StatedDay;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the day that a file itself says it shows: {@code Stand 30.06.2026}, {@code As of June 2026}. A month means its last day. */
public final class StatedDays {
    private static final WordList AS_OF = WordList.of("as-of");
    private static final WordList ANOTHER_DAY = WordList.of("another-day");
    /** Words after which {@code 06/07/2026} may be in June or in July. */
    private static final WordList EITHER_ORDER = WordList.of("as-of-either");
    /** A day has at most so many words: "30 de junio de 2026". */
    private static final int MOST_WORDS = 5;

    private static final String BEFORE_A_DAY = "[\\s:,;.(\\[=–-]+$";
    private static final String BEHIND_A_DAY = "[,;.:)\\]]+$";

    private StatedDays() {}

    /**
     * The day that lines above a table say; where they say none, the name of its sheet. Empty where two different days are
     * said, or none.
     */
    public static Optional<StatedDay> find(List<String> lines, @Nullable String sheet) {
        Map<LocalDate, StatedDay> found = new LinkedHashMap<>();
        lines.forEach(line -> after(Whitespace.collapse(line)).ifPresent(said -> found.putIfAbsent(said.day(), said)));
        if (found.isEmpty() && sheet != null) {
            String name = Whitespace.collapse(sheet.replace('_', ' '));
            after(name).or(() -> atEnd(name)).ifPresent(said -> found.put(said.day(), said));
        }
        return found.size() == 1 ? Optional.of(found.values().iterator().next()) : Optional.empty();
    }

    /** The first day behind words that say that it is the one of the table. */
    private static Optional<StatedDay> after(String line) {
        for (int at = wordAfter(line, 0); at < line.length(); at = wordAfter(line, at)) {
            String before = line.substring(0, at).replaceFirst(BEFORE_A_DAY, "");
            if (AS_OF.ends(before) && !ANOTHER_DAY.ends(before)) {
                LocalDate day = day(line.substring(at), EITHER_ORDER.ends(before));
                if (day != null) {
                    return Optional.of(new StatedDay(day, line));
                }
            }
        }
        return Optional.empty();
    }

    /** The day that ends the name of a sheet: {@code Staff 2026-06-30}. */
    private static Optional<StatedDay> atEnd(String name) {
        for (int at = 0; at < name.length(); at = wordAfter(name, at)) {
            LocalDate exact = exact(name.substring(at), false);
            LocalDate day = exact == null ? month(name.substring(at)) : exact;
            if (day != null) {
                return Optional.of(new StatedDay(day, name));
            }
        }
        return Optional.empty();
    }

    private static int wordAfter(String line, int at) {
        int end = line.indexOf(' ', at);
        return end < 0 ? line.length() : end + 1;
    }

    private static @Nullable LocalDate day(String text, boolean eitherOrder) {
        List<String> words = Splitter.on(' ').limit(MOST_WORDS + 1).splitToList(text);
        for (boolean months : new boolean[] {false, true}) {
            for (int count = 1; count <= Math.min(MOST_WORDS, words.size()); count++) {
                String part = String.join(" ", words.subList(0, count)).replaceFirst(BEHIND_A_DAY, "");
                LocalDate day = months ? month(part) : exact(part, eitherOrder);
                if (day != null) {
                    return day;
                }
            }
        }
        return null;
    }

    private static @Nullable LocalDate exact(String text, boolean eitherOrder) {
        LocalDate dayFirst = DateText.parse(text, DateOrder.DAY_FIRST);
        LocalDate monthFirst = DateText.parse(text, DateOrder.MONTH_FIRST);
        if (dayFirst == null || monthFirst == null || dayFirst.equals(monthFirst)) {
            return dayFirst == null ? monthFirst : dayFirst;
        }
        return eitherOrder && text.contains("/") ? null : dayFirst;
    }

    /** Of a month the year must be whole, "June 30" is none; a year alone may be a number of anything. */
    private static @Nullable LocalDate month(String text) {
        return text.length() > 4 && text.matches(".*(?<!\\d)(19|20)\\d{2}.*") ? MonthText.parse(text) : null;
    }
}
