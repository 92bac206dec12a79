package dev.spanwise.analysis.scenario;

import dev.spanwise.model.OrgChart;
import java.util.BitSet;

/**
 * Dissolves the people managers of one layer; its individual contributors stay where they are.
 *
 * @param layer the layer, from 2: tops are never dissolved
 */
public record RemoveLayer(int layer, Terms terms) implements Change {
    public RemoveLayer {
        if (layer < 2) {
            throw new IllegalArgumentException("a layer to remove is 2 or more, not " + layer + ": tops stay");
        }
    }

    @Override
    public String kind() {
        return "remove-layer";
    }

    @Override
    public void carryOut(Rearranging work) {
        OrgChart chart = work.chart();
        work.parameter(layer);
        BitSet candidates = new BitSet();
        boolean anyManager = false;
        if (layer <= chart.layers()) {
            for (int p = chart.layerStart(layer); p < chart.layerStart(layer + 1); p++) {
                anyManager |= chart.isManager(p);
                if (chart.isManager(p) && work.inScope(p) && work.mayGo(p)) {
                    candidates.set(p);
                }
            }
        }
        if (!anyManager) {
            work.refuse("", Refusal.Kind.NOTHING_IN_LAYER, layer);
        }
        new Dissolution(work).dissolveWithinLimit(candidates, Reason.LAYER_REMOVED);
    }
}
