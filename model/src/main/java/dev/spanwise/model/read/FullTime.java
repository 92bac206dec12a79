package dev.spanwise.model.read;

import dev.spanwise.model.read.mapping.ColumnRole;
import dev.spanwise.model.text.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Full-time equivalents of one table: as given, from percent where the column means percent, or from weekly hours
 * where there is nothing else.
 */
final class FullTime {
    private static final double FULL_PERCENT = 100;
    /** Google's directory counts in thousandths of a percent. */
    private static final double FULL_MILLIPERCENT = 100_000;

    private static final double LEAST_FULL_WEEK = 30;

    private final TableValues values;
    private final String header;
    /** What one full post is written as: 1, or 100 for percent. */
    private final double full;

    private final double fullWeek;

    FullTime(TableValues values, String header, int rows) {
        this.values = values;
        this.header = header;
        double common = values.has(ColumnRole.FTE) ? mostCommon(ColumnRole.FTE, rows) : 1;
        this.full = common == FULL_PERCENT || common == FULL_MILLIPERCENT ? common : 1;
        this.fullWeek = values.has(ColumnRole.FTE) ? 0 : fullWeek(rows);
    }

    /** The FTE of a row of the table, NaN where it is not known. */
    double get(int row) {
        if (fullWeek > 0) {
            return values.get(ColumnRole.HOURS, row) / fullWeek;
        }
        double fte = values.get(ColumnRole.FTE, row);
        return fte / full;
    }

    private double fullWeek(int rows) {
        double common = mostCommon(ColumnRole.HOURS, rows);
        return common >= LEAST_FULL_WEEK ? common : 0;
    }

    /** The value that most rows have, the larger one of equals; NaN without any. */
    private double mostCommon(ColumnRole role, int rows) {
        Map<Double, Integer> counts = new HashMap<>();
        for (int row = 0; row < rows; row++) {
            double value = values.get(role, row);
            if (!Double.isNaN(value)) {
                counts.merge(value, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(Double.NaN);
    }

    List<String> notes(Texts texts) {
        List<String> notes = new ArrayList<>();
        if (full > 1) {
            notes.add(texts.get("note.fte-percent", header, full));
        }
        if (fullWeek > 0) {
            notes.add(texts.get("note.fte-hours", header, fullWeek));
        }
        return notes;
    }
}
