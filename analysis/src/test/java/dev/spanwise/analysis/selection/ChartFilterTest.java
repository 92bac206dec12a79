package dev.spanwise.analysis.selection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import dev.spanwise.model.RandomCharts;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChartFilterTest {
    private static final OrgChart CHART = DrawnChart.of("""
            ceo
              pat   assistant
              ann
                v1  vacant
                bob
              v2    vacant
                v3  vacant
              v4    vacant
                cyd contractor
                dan
            """);

    @Test
    void takesOutExcludedPositionsWithoutReports() {
        FilteredChart filtered =
                ChartFilter.excluding(EnumSet.allOf(Exclusion.class)).apply(CHART);

        assertThat(DrawnChart.drawingOf(filtered.chart())).isEqualTo("""
                ceo
                  ann
                    bob
                  v4
                    dan
                """);
        assertThat(filtered.takenOut())
                .isEqualTo(Map.of(Exclusion.VACANCIES, 3, Exclusion.CONTRACTORS, 1, Exclusion.ASSISTANTS, 1));
        assertThat(filtered.takenOutTotal()).isEqualTo(5);
    }

    @Test
    void saysWhoStaysBecauseOthersReportToIt() {
        FilteredChart filtered =
                ChartFilter.excluding(Set.of(Exclusion.VACANCIES)).apply(CHART);
        assertThat(names(filtered)).containsExactly("v4");
    }

    @Test
    void withoutExclusionsTheChartIsTheSame() {
        assertThat(ChartFilter.excluding(Set.of()).apply(CHART).chart()).isSameAs(CHART);
    }

    @Test
    void onlyTheNamedOnesAreLeftOutAndNoneWithoutReportsStays() {
        RandomCharts.forSeeds(200, seed -> {
            OrgChart chart = RandomCharts.ofSize(60, seed);
            FilteredChart filtered =
                    ChartFilter.excluding(Set.of(Exclusion.VACANCIES)).apply(chart);
            assertThat(filtered.chart().size() + filtered.takenOutTotal()).isEqualTo(chart.size());
            List<Position> vacantLeft = filtered.chart()
                    .positions()
                    .filter(position -> position.is(Exclusion.VACANCIES.flag()))
                    .toList();
            assertThat(vacantLeft).allMatch(Position::isManager);
            assertThat(names(filtered))
                    .isEqualTo(vacantLeft.stream().map(Position::id).toList());
        });
    }

    @Test
    void branchBecomesAChartOfItsOwn() {
        OrgChart branch = ChartBranch.of(CHART, CHART.getPosition("v4").index());
        assertThat(DrawnChart.drawingOf(branch)).isEqualTo("""
                v4
                  cyd
                  dan
                """);
        assertThat(ChartBranch.of(CHART, 0).size()).isEqualTo(CHART.size());
    }

    private static List<String> names(FilteredChart filtered) {
        return filtered.keptInLine().stream()
                .mapToObj(position -> filtered.chart().position(position).id())
                .toList();
    }
}
