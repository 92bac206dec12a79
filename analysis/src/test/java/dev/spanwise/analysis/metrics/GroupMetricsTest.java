package dev.spanwise.analysis.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.analysis.selection.ChartBranch;
import dev.spanwise.analysis.selection.Grouping;
import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.RandomCharts;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class GroupMetricsTest {
    @Test
    void figuresPerBranch() {
        OrgChart chart = DrawnChart.of("""
                ceo         salary=900
                  ann       salary=90
                    bob     salary=50
                    cyd     salary=50
                      dan   salary=40
                  eve       salary=80
                    fay     salary=30
                """);
        assertThat(GroupMetrics.listOf(chart, Grouping.BRANCH))
                .extracting(row ->
                        row.group().name() + ": " + row.metrics().headcount().positions() + " positions, "
                                + row.metrics().layers().layers() + " layers, mean span "
                                + row.metrics().spans().mean() + ", cost "
                                + row.metrics().cost().total())
                .containsExactly(
                        "ann: 4 positions, 3 layers, mean span 1.5, cost 230.0",
                        "eve: 2 positions, 2 layers, mean span 1.0, cost 110.0",
                        ": 1 positions, 1 layers, mean span 2.0, cost 900.0");
    }

    @Test
    void countsAddUpOverTheGroups() {
        RandomCharts.forSeeds(100, seed -> {
            OrgChart chart = RandomCharts.ofSize(80, seed);
            OrgMetrics whole = OrgMetrics.of(chart);
            for (Grouping grouping : Grouping.values()) {
                List<GroupMetrics> groups = GroupMetrics.listOf(chart, grouping);
                assertThat(sum(groups, m -> m.headcount().fte()))
                        .isEqualTo(whole.headcount().fte());
                assertThat(sum(groups, m -> m.roles().managers()))
                        .isEqualTo(whole.roles().managers());
                assertThat(sum(groups, m -> m.spans().directReports()))
                        .isEqualTo(whole.spans().directReports());
                assertThat(sum(groups, m -> m.patterns().chains()))
                        .isEqualTo(whole.patterns().chains());
                assertThat(sum(groups, m -> m.compression().inverted()))
                        .isEqualTo(whole.compression().inverted());
            }
        });
    }

    /** A branch as a group has the spans and the depth it has as a chart of its own. */
    @Test
    void aBranchIsAChartOfItsOwn() {
        RandomCharts.forSeeds(100, seed -> {
            OrgChart chart = RandomCharts.ofSize(80, seed);
            for (GroupMetrics branch : GroupMetrics.listOf(chart, Grouping.BRANCH)) {
                if (!branch.group().name().isEmpty()) {
                    OrgMetrics alone =
                            OrgMetrics.of(ChartBranch.of(chart, branch.group().position(0)));
                    assertThat(branch.metrics().spans()).isEqualTo(alone.spans());
                    assertThat(branch.metrics().layers().layers())
                            .isEqualTo(alone.layers().layers());
                    assertThat(branch.metrics().cost()).isEqualTo(alone.cost());
                }
            }
        });
    }

    private static double sum(List<GroupMetrics> groups, ToDoubleFunction<OrgMetrics> figure) {
        return groups.stream()
                .mapToDouble(group -> figure.applyAsDouble(group.metrics()))
                .sum();
    }
}
