package dev.spanwise.analysis.findings;

import dev.spanwise.analysis.metrics.SpanBand;
import dev.spanwise.model.text.MachineWord;

/** How a band of spans lies to the spans that managers should have. */
public enum BandVerdict implements MachineWord {
    /** All of it is below the target. */
    NARROW,
    /** Some of its spans are on target, others are not. */
    PARTLY,
    /** All of it is on target. */
    GOOD,
    /** All of it is above the target. */
    WIDE;

    /** Holds a band against a target. */
    public static BandVerdict of(SpanBand band, SpanRange target) {
        int least = band.spans().lowerEndpoint();
        int most = band.spans().hasUpperBound() ? band.spans().upperEndpoint() : SpanRange.UNBOUNDED;
        if (most < target.min()) {
            return NARROW;
        }
        if (least > target.max()) {
            return WIDE;
        }
        return least >= target.min() && most <= target.max() ? GOOD : PARTLY;
    }
}
