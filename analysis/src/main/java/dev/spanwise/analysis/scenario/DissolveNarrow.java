package dev.spanwise.analysis.scenario;

import dev.spanwise.model.OrgChart;
import java.util.BitSet;

/**
 * Dissolves every manager with a span of at most {@code maxSpan} in the chart the step finds. The spans of those who
 * stay never shrink by it, so a second time changes nothing.
 *
 * @param maxSpan the greatest span dissolved, from 1
 */
public record DissolveNarrow(int maxSpan, Terms terms) implements Change {
    public DissolveNarrow {
        if (maxSpan < 1) {
            throw new IllegalArgumentException("the greatest span to dissolve is 1 or more, not " + maxSpan);
        }
    }

    @Override
    public String kind() {
        return "dissolve-narrow";
    }

    @Override
    public void carryOut(Rearranging work) {
        OrgChart chart = work.chart();
        work.parameter(maxSpan);
        BitSet candidates = new BitSet();
        for (int p = 0; p < chart.size(); p++) {
            if (chart.isManager(p) && chart.span(p) <= maxSpan && work.inScope(p) && work.mayGo(p)) {
                candidates.set(p);
            }
        }
        new Dissolution(work).dissolveWithinLimit(candidates, Reason.NARROW_SPAN);
    }
}
