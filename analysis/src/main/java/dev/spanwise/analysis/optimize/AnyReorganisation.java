package dev.spanwise.analysis.optimize;

import java.util.BitSet;

/**
 * What no reorganisation whatever can beat: any position to any manager, and managers gone as the problem allows.
 *
 * <p>Take away the reporting lines that change. What is left are pieces that stay together: one for each top, of at most
 * L layers, and one below each position that is moved, which stands on layer 2 at best and so has at most L - 1. So the
 * fewest moves are at least the fewest lines to cut until every piece is low enough. Spans only make it more. The
 * search with lifts asks the same when spans are left aside ({@link LiftFacts}): whoever is cut off goes to a top.
 */
final class AnyReorganisation {
    private AnyReorganisation() {}

    /** The fewest people any reorganisation within the layers of the problem moves, or fewer. */
    static int fewestMoved(Delayering problem) {
        Delayering any = problem.toBuilder()
                .allow(Family.of(Means.DISSOLVE, Means.LIFT))
                .boundaries(Boundaries.NONE)
                .maxRise(Delayering.ANY_RISE)
                .nothingInCommon()
                .keep(new BitSet())
                .rest(new BitSet())
                .build();
        long fewest = new LiftFacts(any, LiftCosts.ofMovesAlone(any)).floor();
        return Cells.isNever(fewest) ? 0 : (int) Math.max(0, fewest);
    }
}
