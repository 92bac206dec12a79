package dev.spanwise.analysis.selection;

import com.google.common.primitives.ImmutableIntArray;
import dev.spanwise.model.Attributes;
import dev.spanwise.model.OrgChart;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Leaves vacancies, contractors or assistants out of a chart. An excluded position nobody reports to is taken out, also
 * when its own reports were all taken out. One that others report to stays in the line, since its reports would
 * otherwise hang in the air, and is named in the result.
 */
public final class ChartFilter {
    private final List<Exclusion> exclusions;

    private ChartFilter(Set<Exclusion> exclusions) {
        this.exclusions = exclusions.stream().sorted().toList();
    }

    /** A filter that leaves these out; an empty set leaves nothing out. */
    public static ChartFilter excluding(Set<Exclusion> exclusions) {
        return new ChartFilter(exclusions);
    }

    /** Applies it. O(n); the chart itself when nothing is excluded. */
    public FilteredChart apply(OrgChart chart) {
        if (exclusions.isEmpty()) {
            return new FilteredChart(chart, Map.of(), ImmutableIntArray.of());
        }
        Remaining remaining = remaining(chart);
        OrgChart left = remaining.isAll() ? chart : chart.rearranged(managers(chart), remaining.removed());
        return new FilteredChart(left, takenOut(chart, remaining), positions(left, chart, remaining.keptInLine()));
    }

    /** Who would be left, without making a chart of them. O(n). */
    public Remaining remaining(OrgChart chart) {
        BitSet removed = new BitSet(chart.size());
        BitSet keptInLine = new BitSet();
        int[] reports = new int[chart.size()];
        for (int position = chart.size() - 1; position >= 0; position--) {
            reports[position] += chart.span(position);
            if (exclusionOf(chart.attributes(), chart.record(position)) != null) {
                if (reports[position] > 0) {
                    keptInLine.set(position);
                } else {
                    removed.set(position);
                    if (!chart.isTop(position)) {
                        reports[chart.manager(position)]--;
                    }
                }
            }
        }
        return new Remaining(chart, removed, keptInLine, reports);
    }

    private Map<Exclusion, Integer> takenOut(OrgChart chart, Remaining remaining) {
        Map<Exclusion, Integer> takenOut = new EnumMap<>(Exclusion.class);
        remaining.removed().stream()
                .mapToObj(position -> exclusionOf(chart.attributes(), chart.record(position)))
                .forEach(exclusion -> takenOut.merge(Objects.requireNonNull(exclusion), 1, Integer::sum));
        return takenOut;
    }

    /** The first reason to leave a record out; null where there is none. Asked for every position. */
    private @Nullable Exclusion exclusionOf(Attributes attributes, int record) {
        for (int i = 0; i < exclusions.size(); i++) {
            if (attributes.is(exclusions.get(i).flag(), record)) {
                return exclusions.get(i);
            }
        }
        return null;
    }

    private static int[] managers(OrgChart chart) {
        int[] managers = new int[chart.size()];
        for (int position = 0; position < managers.length; position++) {
            managers[position] = chart.manager(position);
        }
        return managers;
    }

    private static ImmutableIntArray positions(OrgChart left, OrgChart chart, BitSet positions) {
        return ImmutableIntArray.copyOf(positions.stream()
                .map(position -> left.positionOfRecord(chart.record(position)))
                .sorted());
    }
}
