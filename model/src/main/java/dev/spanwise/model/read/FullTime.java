package dev.spanwise.model.read;

import dev.spanwise.model.Remark;
import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.value.WordList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Full-time equivalents of one table: as given, from percent where the column means percent, or from weekly hours
 * where there is nothing else.
 */
final class FullTime {
    private static final double FULL_PERCENT = 100;
    /** Google's directory counts in thousandths of a percent. */
    private static final double FULL_MILLIPERCENT = 100_000;

    private static final double LEAST_FULL_WEEK = 30;
    private static final double MOST_FULL_WEEK = 48;
    private static final double LONGEST_WEEK = 60;
    /** Nobody's row stands for so many posts as a rule, while nobody works less than so many per cent. */
    private static final double LEAST_PERCENT = 5;

    private static final double MOST_PERCENT = 150;
    private static final double HALF = 0.5;
    private static final double NEARLY_ALL = 0.95;
    private static final WordList PERCENT = WordList.of("in-percent");
    private static final WordList COUNT = WordList.of("count-of-posts");

    private final @Nullable ColumnValues fte;
    private final @Nullable ColumnValues hours;
    private final String header;
    /** What one full post is written as: 1, or 100 for percent. */
    private final double full;

    private final double fullWeek;

    FullTime(TableValues values, String header) {
        this.header = header;
        ColumnValues given = values.find(ColumnRole.FTE);
        boolean inHours = given != null && areHours(given, header);
        this.fte = inHours ? null : given;
        this.hours = inHours ? given : values.find(ColumnRole.HOURS);
        this.full = fte == null ? 1 : full(fte, header);
        this.fullWeek = fte != null || hours == null ? 0 : fullWeek(hours);
    }

    /** Hours of a week under a header for parts of a post: nobody has 40 per cent for the most part, or 40 posts. */
    private static boolean areHours(ColumnValues values, String header) {
        double common = values.mostCommon();
        return common >= LEAST_FULL_WEEK
                && common <= MOST_FULL_WEEK
                && values.shareBetween(0, LONGEST_WEEK) >= NEARLY_ALL
                && !COUNT.isIn(header)
                && !saysPercent(header);
    }

    private static boolean saysPercent(String header) {
        return header.contains("%") || PERCENT.isIn(header);
    }

    /** What most have is a full post; where hardly anybody has one, the header or the size of all numbers says it. */
    private static double full(ColumnValues fte, String header) {
        double common = fte.mostCommon();
        if (common == FULL_PERCENT || common == FULL_MILLIPERCENT) {
            return common;
        }
        boolean counts = COUNT.isIn(header);
        boolean named = saysPercent(header);
        double share = fte.shareBetween(LEAST_PERCENT, MOST_PERCENT);
        return (named && share > HALF) || (!counts && share >= NEARLY_ALL) ? FULL_PERCENT : 1;
    }

    /** The FTE of a row of the table, NaN where it is not known. */
    double get(int row) {
        if (fullWeek > 0 && hours != null) {
            return hours.get(row) / fullWeek;
        }
        return fte == null ? Double.NaN : fte.get(row) / full;
    }

    /** The hours of a full post, which most have; 0 where they are too few for one. */
    static double fullWeek(ColumnValues hours) {
        double common = hours.mostCommon();
        return common >= LEAST_FULL_WEEK ? common : 0;
    }

    List<Remark> notes() {
        List<Remark> notes = new ArrayList<>();
        if (full > 1) {
            notes.add(Remark.of("fte-percent", header, full));
        }
        if (fullWeek > 0) {
            notes.add(Remark.of("fte-hours", header, fullWeek));
        }
        return notes;
    }
}
