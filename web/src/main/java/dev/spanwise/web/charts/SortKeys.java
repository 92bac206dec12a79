package dev.spanwise.web.charts;

import dev.spanwise.model.OrgChart;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sorts positions by a column. The rank of every position in a column is worked out once, O(n log n); each sort after
 * that is one of whole numbers. Positions without a value come last, whichever way it is sorted.
 */
public final class SortKeys {
    private static final int MISSING = Integer.MAX_VALUE;

    private final OrgChart chart;
    private final Map<PeopleColumn, int[]> ranks = new EnumMap<>(PeopleColumn.class);

    public SortKeys(OrgChart chart) {
        this.chart = chart;
    }

    /** The positions in the order of a column; ties stay in chart order. */
    public int[] sorted(int[] positions, PeopleColumn column, boolean descending) {
        int[] rank = ranks(column);
        long[] keys = new long[positions.length];
        for (int i = 0; i < positions.length; i++) {
            int own = rank[positions[i]];
            int key = own == MISSING || !descending ? own : MISSING - 1 - own;
            keys[i] = (long) key << 32 | positions[i];
        }
        Arrays.parallelSort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    private synchronized int[] ranks(PeopleColumn column) {
        return ranks.computeIfAbsent(column, c -> c.isFigure() ? figureRanks(c) : textRanks(c));
    }

    private int[] figureRanks(PeopleColumn column) {
        double[] figures = new double[chart.size()];
        for (int position = 0; position < figures.length; position++) {
            figures[position] = column.figure(chart, position);
        }
        double[] sorted = Arrays.stream(figures).filter(f -> !Double.isNaN(f)).toArray();
        Arrays.parallelSort(sorted);
        return ranks(figures, sorted);
    }

    private static int[] ranks(double[] figures, double[] sorted) {
        double[] distinct = Arrays.stream(sorted).distinct().toArray();
        int[] rank = new int[figures.length];
        for (int position = 0; position < rank.length; position++) {
            double figure = figures[position];
            rank[position] = Double.isNaN(figure) ? MISSING : Arrays.binarySearch(distinct, figure);
        }
        return rank;
    }

    private int[] textRanks(PeopleColumn column) {
        String[] texts = new String[chart.size()];
        for (int position = 0; position < texts.length; position++) {
            String text = column.text(chart, position);
            texts[position] = text == null ? "" : text.toLowerCase(Locale.ROOT);
        }
        String[] sorted = texts.clone();
        Arrays.parallelSort(sorted);
        int[] rank = new int[texts.length];
        for (int position = 0; position < rank.length; position++) {
            rank[position] = texts[position].isEmpty() ? MISSING : firstOf(sorted, texts[position]);
        }
        return rank;
    }

    /** Equal texts get equal ranks, so that ties stay in chart order. */
    private static int firstOf(@Nullable String[] sorted, String text) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (text.compareTo(String.valueOf(sorted[middle])) > 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
