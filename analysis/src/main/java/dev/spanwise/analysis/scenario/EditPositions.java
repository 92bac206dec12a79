package dev.spanwise.analysis.scenario;

import dev.spanwise.model.OrgChart;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Gives positions other values. Nobody gets another manager by it.
 *
 * @param positions ids of those to edit; none for every position that meets the condition
 * @param values what they are to have
 */
public record EditPositions(List<String> positions, PositionValues values, Terms terms) implements Change {
    public EditPositions {
        positions = List.copyOf(positions);
    }

    @Override
    public String kind() {
        return "edit";
    }

    @Override
    public boolean mayDissolve() {
        return false;
    }

    @Override
    public void carryOut(Rearranging work) {
        OrgChart chart = work.chart();
        List<Integer> chosen =
                positions.isEmpty() ? IntStream.range(0, chart.size()).boxed().toList() : work.named(positions);
        List<Integer> changing = chosen.stream()
                .filter(position -> !values.holdFor(chart.attributes(), chart.record(position)))
                .filter(work::inScope)
                .toList();
        work.edit(changing, values, Reason.VALUES_CHANGED);
    }
}
