package dev.spanwise.analysis.optimize;

import java.util.BitSet;

/** The best that can be done with one number of layers. */
public final class ParetoPoint {
    private final int layers;
    private final PlanFigures figures;
    private final BitSet dissolved;

    ParetoPoint(int layers, PlanFigures figures, BitSet dissolved) {
        this.layers = layers;
        this.figures = figures;
        this.dissolved = dissolved;
    }

    /** The most layers allowed. */
    public int layers() {
        return layers;
    }

    /** What the best plan within them comes to. */
    public PlanFigures figures() {
        return figures;
    }

    BitSet dissolved() {
        return dissolved;
    }
}
