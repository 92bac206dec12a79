package dev.spanwise.analysis.compliance.pay;

import dev.spanwise.analysis.metrics.PositionFigures;
import dev.spanwise.model.OrgChart;
import java.util.BitSet;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Chooses the sums of a chart that may be told beside all that may be told of an earlier one. Whoever is paid in both what
 * he or she was paid before is one unknown; who is paid otherwise now is two.
 */
final class ChoiceOfTwo implements People {
    private final OrgChart earlier;
    private final OrgChart chart;
    private final int[] earlierOf;
    private final Questions before;
    private final Questions after;

    private ChoiceOfTwo(OrgChart chart, OrgChart earlier, int[] earlierOf) {
        this.chart = chart;
        this.earlier = earlier;
        this.earlierOf = earlierOf.clone();
        this.before = Questions.among(earlier, ChoiceOfOne.parts(earlier), ChoiceOfOne.of(earlier)::contains);
        this.after = Questions.among(chart, Parts.ofDocument(chart), ChoiceOfOne.of(chart)::contains);
    }

    /** The sums told of the chart: none where even those of the earlier one cannot be told beside each other. */
    static Set<PaidSet> of(OrgChart chart, OrgChart earlier, int[] earlierOf) {
        ChoiceOfTwo two = new ChoiceOfTwo(chart, earlier, earlierOf);
        int first = two.before.count();
        BitSet told = SafeSums.among(first + two.after.count(), two);
        return told.nextClearBit(0) < first ? Set.of() : two.after.told(told.get(first, first + two.after.count()));
    }

    @Override
    public void showTo(Visitor visitor) {
        boolean[] stayed = new boolean[earlier.size()];
        for (int now = 0; now < chart.size(); now++) {
            int was = earlierOf[now];
            int[] later = IntStream.of(after.sumsOf(now))
                    .map(sum -> before.count() + sum)
                    .toArray();
            if (was == OrgChart.NONE) {
                visitor.see(later, earlier.size() + now);
                continue;
            }
            stayed[was] = true;
            int[] sooner = before.sumsOf(was);
            if (PositionFigures.cost(earlier, was) == PositionFigures.cost(chart, now)) {
                visitor.see(
                        IntStream.concat(IntStream.of(sooner), IntStream.of(later))
                                .toArray(),
                        was);
            } else {
                visitor.see(sooner, was);
                visitor.see(later, was);
            }
        }
        IntStream.range(0, stayed.length)
                .filter(was -> !stayed[was])
                .forEach(was -> visitor.see(before.sumsOf(was), was));
    }
}
