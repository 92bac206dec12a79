package dev.spanwise.analysis.compliance.notice;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The time within which dismissals are counted together.
 *
 * @param period how long; null where the law counts everything that belongs to one plan
 */
record Window(@Nullable Period period) {
    /** Everything that belongs to one plan, whenever it happens. */
    static final Window WHOLE_PLAN = new Window(null);

    static Window days(int days) {
        return new Window(Period.ofDays(days));
    }

    static Window months(int months) {
        return new Window(Period.ofMonths(months));
    }

    /** The days on which a window may begin so that no other one holds more; null where nobody's day is known. */
    List<@Nullable LocalDate> starts(List<Dismissal> dismissals) {
        List<@Nullable LocalDate> days = new ArrayList<>(dismissals.stream()
                .map(Dismissal::leaving)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList());
        if (days.isEmpty() || period == null) {
            days.clear();
            days.add(null);
        }
        return days;
    }

    /** Whether a dismissal falls into the window that begins on this day; one without a day falls into every window. */
    boolean holds(Dismissal dismissal, @Nullable LocalDate start) {
        LocalDate leaving = dismissal.leaving();
        return leaving == null
                || start == null
                || period == null
                || (!leaving.isBefore(start) && leaving.isBefore(start.plus(period)));
    }

    /** How many people leave in the window that begins on this day. */
    int people(List<Dismissal> dismissals, @Nullable LocalDate start) {
        return dismissals.stream()
                .filter(dismissal -> holds(dismissal, start))
                .mapToInt(Dismissal::posts)
                .sum();
    }

    /** The most people who leave in any window. */
    int most(List<Dismissal> dismissals) {
        int most = 0;
        for (LocalDate start : starts(dismissals)) {
            most = Math.max(most, people(dismissals, start));
        }
        return most;
    }
}
