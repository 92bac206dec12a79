package dev.spanwise.analysis.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.OrgChart;
import dev.spanwise.model.read.SharedData;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Known figures of published charts; skipped where the folder of charts is not there. */
class RealChartsTest {
    @Test
    void oracleAtThreeLayers() {
        OrgChart chart = SharedData.read("oracle-hr-employees.csv").chart();

        Plan twelve = plan(chart, 12);
        assertThat(twelve.figures()).isEqualTo(new PlanFigures(10, 10, 3, 0, 0, 0));
        assertThat(twelve.after().layers()).isEqualTo(3);

        assertThat(plan(chart, 20).figures()).isEqualTo(new PlanFigures(6, 6, 2, 0, 0, 0));

        Plan eight = plan(chart, 8);
        assertThat(eight.status()).isEqualTo(PlanStatus.INFEASIBLE);
        assertThat(eight.findInfeasibility().orElseThrow().smallestSpan()).isEqualTo(OptionalInt.of(11));
        assertThat(plan(chart, 11).status()).isEqualTo(PlanStatus.OPTIMAL);
        assertThat(plan(chart, 10).status()).isEqualTo(PlanStatus.INFEASIBLE);
    }

    private static Plan plan(OrgChart chart, int span) {
        return DelayeringSolver.solve(
                Delayering.of(chart).maxLayers(3).maxSpan(span).build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"uk-cabinet-office-senior.csv", "adventureworks-employees.csv"})
    void plansKeepTheirPromises(String file) {
        OrgChart chart = SharedData.read(file).chart();
        ParetoFront front = ParetoFront.of(Delayering.of(chart).maxSpan(15).build());
        for (ParetoPoint point : front.points()) {
            Plan plan = front.plan(point);
            OrgChart after = plan.after();
            assertThat(after.layers()).isLessThanOrEqualTo(point.layers());
            long moved = after.positions()
                    .filter(position -> position.manager().isPresent())
                    .filter(position -> managerRecord(chart, position.record())
                            != position.manager().orElseThrow().record())
                    .count();
            assertThat(moved).isEqualTo(point.figures().moved());
        }
    }

    private static int managerRecord(OrgChart chart, int positionRecord) {
        return chart.record(chart.manager(chart.positionOfRecord(positionRecord)));
    }
}
