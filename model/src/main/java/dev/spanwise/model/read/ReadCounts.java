package dev.spanwise.model.read;

import java.util.EnumMap;
import java.util.Map;

/**
 * What became of the rows: {@code rows + namedOnly = positions + } all that were left out.
 *
 * @param rows rows of data that were not blank
 * @param positions positions of the chart
 * @param namedOnly positions of managers who have no row of their own
 * @param leftOut rows left out, by reason; reasons without a row are missing
 */
public record ReadCounts(int rows, int positions, int namedOnly, Map<LeftOut, Integer> leftOut) {
    public ReadCounts {
        Map<LeftOut, Integer> copy = new EnumMap<>(LeftOut.class);
        copy.putAll(leftOut);
        leftOut = java.util.Collections.unmodifiableMap(copy);
    }

    /** Rows left out for a reason, 0 where there are none. */
    public int leftOut(LeftOut reason) {
        return leftOut.getOrDefault(reason, 0);
    }
}
