package dev.spanwise.analysis.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.OrgChart;
import org.junit.jupiter.api.Test;

/** The table of README.md, cell by cell. */
class WorkedExampleTest {
    private static final OrgChart CHART = DrawnChart.of("""
            ceo
              ann
                eva
                  x
                y
              bob
            """);

    @Test
    void cells() {
        Delayering problem = Delayering.of(CHART).maxLayers(3).maxSpan(4).build();
        Costs costs = Costs.ofObjective(problem);
        Search search = Search.of(problem, new ChartFacts(problem), costs, 3, 3);
        new TableFiller(search, SolverProgress.NONE).fill();
        Cells cells = search.cells;
        int ann = CHART.getPosition("ann").index();
        int eva = CHART.getPosition("eva").index();

        assertThat(cells.keptCost(eva, 2)).isZero();
        assertThat(Cells.isNever(cells.keptCost(eva, 1))).isTrue();
        assertThat(search.facts.ownExtras[eva]).isEqualTo(1);
        assertThat(moved(costs, cells, cells.dissolvedCells(eva, 1, 1))).isEqualTo(1);
        assertThat(costs.objectiveOf(cells.keptCost(ann, 2))).isEqualTo(1);
        assertThat(search.facts.ownExtras[ann]).isEqualTo(2);
        assertThat(moved(costs, cells, cells.dissolvedCells(ann, 2, 1))).isEqualTo(2);
        assertThat(costs.objectiveOf(search.cost(3))).isEqualTo(1);
    }

    private static long moved(Costs costs, Cells cells, int cell) {
        return costs.objectiveOf(cells.values()[cell]);
    }
}
