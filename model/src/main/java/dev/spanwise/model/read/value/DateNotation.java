package dev.spanwise.model.read.value;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Decides for a whole column in which order its days are written: one value over 12 decides for all. */
public final class DateNotation {
    private int dayFirst;
    private int monthFirst;
    private int open;
    private String example = "";

    /** The day of a text in a column that is known to hold days, where numbers are days too. */
    public @Nullable LocalDate parseAlsoNumber(String text) {
        LocalDate day = parse(text);
        return day == null ? DayNumber.parse(text) : day;
    }

    /** Takes a value into account. */
    public void look(String text) {
        int[] two = DateText.firstTwo(text.strip());
        if (two == null) {
            return;
        }
        example = text.strip();
        if (two[0] > 12 && two[1] <= 12) {
            dayFirst++;
        } else if (two[1] > 12 && two[0] <= 12) {
            monthFirst++;
        } else {
            open++;
        }
    }

    /** The order: the one more values speak for; without any, the day first, as in most of the world. */
    public DateOrder order() {
        return monthFirst > dayFirst ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
    }

    /** Whether values could be read either way and nothing in the column decides it. */
    public boolean isOpen() {
        return open > 0 && dayFirst == 0 && monthFirst == 0;
    }

    /** Whether some values are in one order and some in the other. */
    public boolean isMixed() {
        return dayFirst > 0 && monthFirst > 0;
    }

    /** The last value that could mean either order. */
    public String example() {
        return example;
    }

    /** The day, or null where the text is none. A value that makes sense in the other order alone is read so. */
    public @Nullable LocalDate parse(String text) {
        LocalDate day = DateText.parse(text, order());
        return day != null
                ? day
                : DateText.parse(text, order() == DateOrder.DAY_FIRST ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST);
    }
}
