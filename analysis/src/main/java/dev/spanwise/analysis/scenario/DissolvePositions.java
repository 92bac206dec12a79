package dev.spanwise.analysis.scenario;

import java.util.BitSet;
import java.util.List;

/**
 * Dissolves the managers' positions it names.
 *
 * @param positions their ids
 */
public record DissolvePositions(List<String> positions, Terms terms) implements Change {
    public DissolvePositions {
        positions = List.copyOf(positions);
    }

    @Override
    public String kind() {
        return "dissolve";
    }

    @Override
    public void carryOut(Rearranging work) {
        BitSet candidates = new BitSet();
        for (int position : work.named(positions)) {
            if (!work.chart().isManager(position)) {
                work.refuse(position, Refusal.Kind.NOT_A_MANAGER);
            } else if (work.inScope(position) && work.mayGo(position)) {
                candidates.set(position);
            }
        }
        new Dissolution(work).dissolveWithinLimit(candidates, Reason.NAMED);
    }
}
