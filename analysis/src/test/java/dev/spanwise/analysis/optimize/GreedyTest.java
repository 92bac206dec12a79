package dev.spanwise.analysis.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.OrgChart;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The example of README.md: always taking the cheapest next manager moves more people than needed. */
class GreedyTest {
    private static final OrgChart CHART = DrawnChart.of("""
            ceo
              ann
                bea
                  p
                  q
                cyd
                  r
                  s
                dan
            """);

    @Test
    void greedyMovesMore() {
        List<String> taken = new ArrayList<>();
        int moved = 0;
        BitSet dissolved = new BitSet();
        while (layers(dissolved) > 3) {
            int cheapest = cheapestTooDeep(dissolved);
            dissolved.set(cheapest);
            moved += CHART.span(cheapest);
            taken.add(CHART.position(cheapest).id());
        }
        assertThat(taken).containsExactly("bea", "cyd");
        assertThat(moved).isEqualTo(4);

        Plan plan = DelayeringSolver.solve(Delayering.of(CHART).maxLayers(3).build());
        assertThat(plan.listDissolved()).extracting(position -> position.id()).containsExactly("ann");
        assertThat(plan.figures().moved()).isEqualTo(3);
    }

    /** The manager with the fewest reports among those with somebody below the third layer. */
    private static int cheapestTooDeep(BitSet dissolved) {
        OrgChart now = CHART.rearranged(NewManagers.of(CHART, dissolved), new BitSet());
        return now.positions()
                .filter(position -> position.isManager() && position.layer() == 3)
                .map(position -> CHART.positionOfRecord(position.record()))
                .filter(position -> !dissolved.get(position))
                .min(java.util.Comparator.comparingInt(CHART::span).thenComparing(position -> position))
                .orElseThrow();
    }

    private static int layers(BitSet dissolved) {
        return CHART.rearranged(NewManagers.of(CHART, dissolved), new BitSet()).layers();
    }
}
