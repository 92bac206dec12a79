package dev.spanwise.analysis.selection;

import com.google.common.primitives.ImmutableIntArray;
import dev.spanwise.model.OrgChart;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Leaves vacancies, contractors or assistants out of a chart. An excluded position nobody reports to is taken out, also
 * when its own reports were all taken out. One that others report to stays in the line, since its reports would
 * otherwise hang in the air, and is named in the result.
 */
public final class ChartFilter {
    private final Set<Exclusion> exclusions;

    private ChartFilter(Set<Exclusion> exclusions) {
        this.exclusions = exclusions.isEmpty() ? EnumSet.noneOf(Exclusion.class) : EnumSet.copyOf(exclusions);
    }

    /** A filter that leaves these out; an empty set leaves nothing out. */
    public static ChartFilter excluding(Set<Exclusion> exclusions) {
        return new ChartFilter(exclusions);
    }

    /** Applies it. O(n); the chart itself when nothing is excluded. */
    public FilteredChart apply(OrgChart chart) {
        BitSet removed = new BitSet(chart.size());
        Map<Exclusion, Integer> takenOut = new EnumMap<>(Exclusion.class);
        ImmutableIntArray.Builder keptRecords = ImmutableIntArray.builder();
        int[] reports = new int[chart.size()];
        for (int position = chart.size() - 1; position >= 0; position--) {
            Optional<Exclusion> exclusion = findExclusion(chart, position);
            reports[position] += chart.span(position);
            if (exclusion.isPresent() && reports[position] == 0) {
                removed.set(position);
                takenOut.merge(exclusion.get(), 1, Integer::sum);
                if (!chart.isTop(position)) {
                    reports[chart.manager(position)]--;
                }
            } else if (exclusion.isPresent()) {
                keptRecords.add(chart.record(position));
            }
        }
        OrgChart left = removed.isEmpty() ? chart : chart.rearranged(managers(chart), removed);
        return new FilteredChart(left, takenOut, positions(left, keptRecords.build()));
    }

    private Optional<Exclusion> findExclusion(OrgChart chart, int position) {
        for (Exclusion exclusion : exclusions) {
            if (chart.attributes().is(exclusion.flag(), chart.record(position))) {
                return Optional.of(exclusion);
            }
        }
        return Optional.empty();
    }

    private static int[] managers(OrgChart chart) {
        int[] managers = new int[chart.size()];
        for (int position = 0; position < managers.length; position++) {
            managers[position] = chart.manager(position);
        }
        return managers;
    }

    private static ImmutableIntArray positions(OrgChart chart, ImmutableIntArray records) {
        return ImmutableIntArray.copyOf(
                records.stream().map(chart::positionOfRecord).sorted());
    }
}
