package dev.spanwise.analysis.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.primitives.ImmutableIntArray;
import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.OrgChartBuilder;
import dev.spanwise.model.RandomCharts;
import dev.spanwise.model.text.MachineWord;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GroupingTest {
    private static final OrgChart CHART = DrawnChart.of("""
            ceo
              coo       department=Office
                ann     department=Sales
                  bob   department=Sales
                cyd     department=Office
                  dan   department=Sales
                  eve   department=Finance
            """);

    @Test
    void byDepartmentLargeFirstAndThoseWithoutLast() {
        assertThat(drawn(Grouping.DEPARTMENT, CHART))
                .isEqualTo(List.of("Sales: ann bob dan", "Office: coo cyd", "Finance: eve", ": ceo"));
    }

    @Test
    void branchesStartWhereTheLineFirstDivides() {
        assertThat(drawn(Grouping.BRANCH, CHART)).isEqualTo(List.of("cyd: cyd dan eve", "ann: ann bob", ": ceo coo"));
    }

    @Test
    void severalTopsAreBranches() {
        OrgChart chart = DrawnChart.of("""
                a
                  b
                c
                """);
        assertThat(drawn(Grouping.BRANCH, chart)).containsExactly("a: a b", "c: c");
    }

    @Test
    void noPositionsNoGroups() {
        assertThat(Grouping.BRANCH.groups(new OrgChartBuilder().build().chart()))
                .isEmpty();
    }

    @Test
    void everyPositionIsInOneGroup() {
        RandomCharts.forSeeds(100, seed -> {
            OrgChart chart = RandomCharts.ofSize(50, seed);
            for (Grouping grouping : Grouping.values()) {
                assertThat(grouping.groups(chart).stream()
                                .flatMapToInt(group -> group.positions().stream())
                                .sorted())
                        .containsExactlyElementsOf(
                                chart.positions().map(p -> p.index()).toList());
            }
        });
    }

    @Test
    void idsAreFound() {
        assertThat(MachineWord.find(Grouping.class, "Job-Family")).contains(Grouping.JOB_FAMILY);
        assertThat(MachineWord.find(Grouping.class, "planet")).isEmpty();
        assertThat(MachineWord.find(Exclusion.class, "vacancies")).contains(Exclusion.VACANCIES);
    }

    @Test
    void groupsAreInChartOrder() {
        assertThatThrownBy(() -> new Group(CHART, "x", ImmutableIntArray.of(2, 1)))
                .hasMessage("position 1 of group \"x\" is out of order or not in the chart of 7");
    }

    private static List<String> drawn(Grouping grouping, OrgChart chart) {
        return grouping.groups(chart).stream()
                .map(group -> group.name() + ": "
                        + group.positions().stream()
                                .mapToObj(position -> chart.position(position).id())
                                .collect(Collectors.joining(" ")))
                .toList();
    }
}
