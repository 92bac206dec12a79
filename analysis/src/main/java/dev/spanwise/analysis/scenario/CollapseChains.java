package dev.spanwise.analysis.scenario;

import dev.spanwise.model.OrgChart;
import java.util.BitSet;

/**
 * Dissolves one-to-one managers, so that each chain of them becomes one reporting line. Where the head of a chain is
 * a top or protected and has to stay, the one manager below it is dissolved instead and hands its team up.
 */
public record CollapseChains(Terms terms) implements Change {
    @Override
    public String kind() {
        return "collapse-chains";
    }

    @Override
    public void carryOut(Rearranging work) {
        OrgChart chart = work.chart();
        BitSet candidates = new BitSet();
        for (int p = 0; p < chart.size(); p++) {
            if (chart.span(p) == 1 && work.inScope(p) && work.isFree(p)) {
                candidates.set(p);
            }
        }
        for (int p = 0; p < chart.size(); p++) {
            if (chart.span(p) == 1 && !work.isFree(p) && work.inScope(p)) {
                dissolveBelow(p, candidates, work);
            }
        }
        new Dissolution(work).dissolveWithinLimit(candidates, Reason.ONE_TO_ONE_CHAIN);
    }

    /** The first manager below a head that would still be its only report. */
    private static void dissolveBelow(int head, BitSet candidates, Rearranging work) {
        OrgChart chart = work.chart();
        int below = chart.firstReport(head);
        while (candidates.get(below) && !work.staysWhenDissolved(below)) {
            below = chart.firstReport(below);
        }
        if (candidates.get(below) || !chart.isManager(below) || !work.inScope(below)) {
            return;
        }
        if (work.mayGo(below)) {
            candidates.set(below);
        }
    }
}
