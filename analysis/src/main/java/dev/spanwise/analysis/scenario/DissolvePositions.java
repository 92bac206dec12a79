package dev.spanwise.analysis.scenario;

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
        new Dissolution(work).dissolveWithinLimit(work.namedManagers(positions), Reason.NAMED);
    }
}
