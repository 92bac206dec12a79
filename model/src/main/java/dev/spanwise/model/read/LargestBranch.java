package dev.spanwise.model.read;

import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Problem;
import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.SourceRow;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Leaves only the top with the most positions below it. */
final class LargestBranch {
    private LargestBranch() {}

    /** The chart of that top alone; of several as large, the first in the alphabet of ids stays. */
    static OrgChart of(OrgChart chart, RowFates fates, List<Problem> problems) {
        if (chart.tops() < 2) {
            return chart;
        }
        BitSet removed = outside(chart, largest(chart));
        List<SourceRow> sources = new ArrayList<>();
        removed.stream().forEach(position -> {
            sources.add(chart.attributes().source(chart.record(position)));
            fates.countSetAside(LeftOut.UNMANAGED);
        });
        problems.add(Problem.of(ProblemKind.SMALLER_TOPS, sources, sources.size()));
        int[] managers = IntStream.range(0, chart.size()).map(chart::manager).toArray();
        return chart.rearranged(managers, removed);
    }

    private static int largest(OrgChart chart) {
        Comparator<Integer> bySize = Comparator.comparingInt(top -> -chart.branchSize(top));
        return IntStream.range(0, chart.tops())
                .boxed()
                .min(bySize.thenComparing(top -> chart.position(top).id()))
                .orElseThrow();
    }

    private static BitSet outside(OrgChart chart, int kept) {
        int[] top = new int[chart.size()];
        BitSet outside = new BitSet();
        for (int position = 0; position < chart.size(); position++) {
            top[position] = chart.isTop(position) ? position : top[chart.manager(position)];
            outside.set(position, top[position] != kept);
        }
        return outside;
    }
}
