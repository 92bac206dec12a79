package dev.spanwise.analysis.optimize;

import java.util.BitSet;

/** The best that can be done with one number of layers. */
public final class ParetoPoint {
    private final int layers;
    private final PlanStatus status;
    private final PlanFigures figures;
    private final BitSet dissolved;

    ParetoPoint(int layers, PlanStatus status, PlanFigures figures, BitSet dissolved) {
        this.layers = layers;
        this.status = status;
        this.figures = figures;
        this.dissolved = dissolved;
    }

    /** The most layers allowed. */
    public int layers() {
        return layers;
    }

    /** Optimal, or feasible where peers are allowed and the best plan is not proven. */
    public PlanStatus status() {
        return status;
    }

    /** What the best plan within them comes to. */
    public PlanFigures figures() {
        return figures;
    }

    BitSet dissolved() {
        return dissolved;
    }
}
