package dev.spanwise.analysis.scenario;

import dev.spanwise.analysis.optimize.Outcome;
import dev.spanwise.model.OrgChart;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Closes positions, whoever holds them and whether they lead anybody or not; reports go to the nearest manager above who
 * stays. A top can be closed that nobody reports to any more while there are others.
 *
 * @param positions ids of those to close; none for every position that meets the condition
 */
public record ClosePositions(List<String> positions, Terms terms) implements Change {
    public ClosePositions {
        positions = List.copyOf(positions);
        terms = terms.with(Outcome.ELIMINATE);
    }

    @Override
    public String kind() {
        return "close";
    }

    @Override
    public void carryOut(Rearranging work) {
        OrgChart chart = work.chart();
        int topsLeft = chart.tops();
        BitSet closing = new BitSet();
        for (int position : chosen(work)) {
            if (mayCloseTop(work, position) && topsLeft > 1) {
                work.takeOut(position, OrgChart.NONE, Reason.NAMED);
                topsLeft--;
            } else if (work.mayGo(position)) {
                closing.set(position);
            }
        }
        new Dissolution(work).dissolveWithinLimit(closing, Reason.NAMED);
    }

    private static boolean mayCloseTop(Rearranging work, int position) {
        OrgChart chart = work.chart();
        return chart.isTop(position) && !chart.isManager(position) && !work.isProtected(position);
    }

    private List<Integer> chosen(Rearranging work) {
        List<Integer> named = positions.isEmpty()
                ? IntStream.range(0, work.chart().size()).boxed().toList()
                : work.named(positions);
        return named.stream().filter(work::inScope).toList();
    }
}
