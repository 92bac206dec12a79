package dev.spanwise.web.charts;

import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Sorts positions by a column. The rank of every position in a column is worked out once, O(n log n); each sort after
 * that only counts. Positions without a value come last, whichever way it is sorted.
 */
public final class SortKeys {
    private static final int MISSING = -1;

    private final OrgChart chart;
    private final Map<PeopleColumn, Ranks> ranks = new ConcurrentHashMap<>();

    /**
     * The place of every position in a column.
     *
     * @param of by position: how many different values come before its own, or {@link #MISSING}
     * @param count number of different values
     */
    private record Ranks(int[] of, int count) {
        int place(int position, boolean descending) {
            int rank = of[position];
            return rank == MISSING ? count : descending ? count - 1 - rank : rank;
        }
    }

    public SortKeys(OrgChart chart) {
        this.chart = chart;
    }

    /** The positions in the order of a column; ties stay in chart order. O(positions + different values). */
    public int[] sorted(int[] positions, PeopleColumn column, boolean descending) {
        Ranks places = ranks(column);
        int[] next = new int[places.count + 2];
        for (int position : positions) {
            next[places.place(position, descending) + 1]++;
        }
        Arrays.parallelPrefix(next, Integer::sum);
        int[] sorted = new int[positions.length];
        for (int position : positions) {
            sorted[next[places.place(position, descending)]++] = position;
        }
        return sorted;
    }

    /** Works out the ranks of a column, so that the first to sort by it need not wait. */
    void prepare(PeopleColumn column) {
        ranks(column);
    }

    private Ranks ranks(PeopleColumn column) {
        return ranks.computeIfAbsent(column, c -> c.isFigure() ? figureRanks(c) : textRanks(c));
    }

    private Ranks figureRanks(PeopleColumn column) {
        double[] figures = new double[chart.size()];
        for (int position = 0; position < figures.length; position++) {
            figures[position] = column.figure(chart, position);
        }
        double[] sorted = Arrays.stream(figures).filter(f -> !Double.isNaN(f)).toArray();
        Arrays.parallelSort(sorted);
        double[] distinct = Arrays.stream(sorted).distinct().toArray();
        int[] rank = new int[figures.length];
        for (int position = 0; position < rank.length; position++) {
            double figure = figures[position];
            rank[position] = Double.isNaN(figure) ? MISSING : Arrays.binarySearch(distinct, figure);
        }
        return new Ranks(rank, distinct.length);
    }

    private Ranks textRanks(PeopleColumn column) {
        return column.field().map(this::fieldRanks).orElseGet(this::managerRanks);
    }

    private Ranks fieldRanks(Field field) {
        Ranks ofCode = ranks(chart.attributes().distinctTexts(field).toArray(String[]::new));
        int[] rank = new int[chart.size()];
        for (int position = 0; position < rank.length; position++) {
            int code = chart.attributes().textCode(field, chart.record(position));
            rank[position] = code < 0 ? MISSING : ofCode.of[code];
        }
        return new Ranks(rank, ofCode.count);
    }

    private Ranks managerRanks() {
        Ranks ofManager = ranks(IntStream.range(0, chart.size())
                .mapToObj(position ->
                        chart.isManager(position) ? chart.position(position).label() : "")
                .toArray(String[]::new));
        int[] rank = new int[chart.size()];
        for (int position = 0; position < rank.length; position++) {
            rank[position] = chart.isTop(position) ? MISSING : ofManager.of[chart.manager(position)];
        }
        return new Ranks(rank, ofManager.count);
    }

    /** The ranks of texts; case does not matter, so that ties stay in chart order. */
    private static Ranks ranks(String[] texts) {
        Text[] sorted = IntStream.range(0, texts.length)
                .mapToObj(i -> new Text(texts[i].toLowerCase(Locale.ROOT), i))
                .toArray(Text[]::new);
        Arrays.parallelSort(sorted, Comparator.comparing(Text::lower));
        int[] rank = new int[texts.length];
        int last = -1;
        for (int i = 0; i < sorted.length; i++) {
            boolean another = i == 0 || !sorted[i].lower.equals(sorted[i - 1].lower);
            last += another ? 1 : 0;
            rank[sorted[i].index] = last;
        }
        return new Ranks(rank, last + 1);
    }

    private record Text(String lower, int index) {}
}
