package dev.spanwise.analysis.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spanwise.analysis.selection.Group;
import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.RandomCharts;
import org.junit.jupiter.api.Test;

class LayerTableTest {
    private static final OrgChart CHART = DrawnChart.of("""
            ceo
              ann     department=Sales
                bob   department=Sales
                cyd   department=Sales
              dan     department=Finance
                eve   department=Sales
                fay   department=Sales
                  gus department=Sales
            """);

    @Test
    void layersByDepartment() {
        LayerTable table = LayerTable.of(Group.all(CHART), Field.DEPARTMENT);
        assertThat(table.positions()).hasToString("{1={=1}, 2={Finance=1, Sales=1}, 3={Sales=4}, 4={Sales=1}}");
        assertThat(table.count(3, "Sales")).isEqualTo(4);
        assertThat(table.count(3, "Finance")).isZero();
    }

    @Test
    void cellsAddUpToTheHeadcount() {
        RandomCharts.forSeeds(100, seed -> {
            OrgChart chart = RandomCharts.ofSize(70, seed);
            LayerTable table = LayerTable.of(Group.all(chart), Field.GRADE);
            assertThat(table.positions().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo(70);
        });
    }

    @Test
    void excessDepthIsWhatAPlanHasToBringDown() {
        // three layers wanted: gus is one too deep; two wanted: four by one, gus by two
        assertThat(ExcessDepth.of(Group.all(CHART), 3)).isEqualTo(new ExcessDepth(3, 1, 1 / 8.0, 1));
        assertThat(ExcessDepth.of(Group.all(CHART), 2)).isEqualTo(new ExcessDepth(2, 5, 5 / 8.0, 6));
        assertThat(ExcessDepth.of(Group.all(CHART), 4)).isEqualTo(new ExcessDepth(4, 0, 0, 0));
        assertThatThrownBy(() -> ExcessDepth.of(Group.all(CHART), 0))
                .hasMessage("a target of 0 layers: the least possible is 1");
    }
}
