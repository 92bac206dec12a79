package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.read.column.ColumnRole;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The known figures of published charts, read from the files as they are, without any option. */
class PublishedChartsTest {
    @Test
    void cabinetOfficeSenior() {
        ReadResult result = SharedData.read("uk-cabinet-office-senior.csv");
        OrgChart chart = result.chart();

        assertThat(chart.size()).isEqualTo(277);
        assertThat(fte(chart)).isCloseTo(272.1, within(1e-9));
        assertThat(chart.tops()).isEqualTo(1);
        assertThat(perLayer(chart)).containsExactly(1, 3, 26, 124, 91, 32);
        assertThat(spans(chart)).hasSize(60);
        assertThat(Arrays.stream(spans(chart)).max()).hasValue(20);
        assertThat(Arrays.stream(spans(chart)).filter(s -> s == 1).count()).isEqualTo(12);
        var manager = result.mapping().find(ColumnRole.MANAGER).orElseThrow();
        assertThat(manager.column()).isEqualTo("Reports to Senior Post");
        assertThat(manager.target()).isEqualTo("Post Unique Reference");
        assertThat(manager.resolves()).isEqualTo(277);
        assertThat(manager.of()).isEqualTo(277);
        assertThat(result.counts().leftOut(LeftOut.REPEATED)).isEqualTo(1);
        assertThat(result.hasErrors()).isFalse();
    }

    @Test
    void cabinetOfficeSeniorAndJuniorTogether() {
        ReadResult result = SharedData.read("uk-cabinet-office-senior.csv", "uk-cabinet-office-junior.csv");
        OrgChart chart = result.chart();

        assertThat(result.counts().rows()).isEqualTo(1041);
        assertThat(chart.size()).isEqualTo(1040);
        assertThat(fte(chart)).isCloseTo(1789.87, within(1e-6));
        assertThat(perLayer(chart)).containsExactly(1, 3, 26, 197, 355, 372, 86);
        assertThat(spans(chart)).hasSize(167);
        assertThat(Arrays.stream(spans(chart)).max()).hasValue(44);
    }

    @Test
    void departmentForCulture() {
        OrgChart senior = SharedData.read("uk-dcms-senior.csv").chart();
        assertThat(senior.size()).isEqualTo(37);
        assertThat(fte(senior)).isCloseTo(35.18, within(1e-9));
        assertThat(senior.layers()).isEqualTo(3);
        assertThat(spans(senior)).hasSize(7);
        assertThat(senior.position(0).id()).isEqualTo("DCMS4001");

        OrgChart both =
                SharedData.read("uk-dcms-senior.csv", "uk-dcms-junior.csv").chart();
        assertThat(both.size()).isEqualTo(68);
        assertThat(fte(both)).isCloseTo(378.82, within(1e-9));
        assertThat(both.layers()).isEqualTo(3);
        assertThat(spans(both)).hasSize(8);
        assertThat(Arrays.stream(spans(both)).max()).hasValue(15);
    }

    @Test
    void oracleHr() {
        ReadResult result = SharedData.read("oracle-hr-employees.csv");
        OrgChart chart = result.chart();
        assertThat(chart.size()).isEqualTo(107);
        assertThat(perLayer(chart)).containsExactly(1, 14, 82, 10);
        assertThat(spans(chart)).hasSize(18);
        assertThat(result.problems()).isEmpty();
        assertThat(chart.position(0).name()).isEqualTo("Steven King");
        assertThat(chart.position(0).date(Field.HIRE_DATE)).isEqualTo("2013-06-17");
    }

    @Test
    void adventureWorks() {
        OrgChart chart = SharedData.read("adventureworks-employees.csv").chart();
        assertThat(chart.size()).isEqualTo(290);
        assertThat(chart.layers()).isEqualTo(5);
        assertThat(spans(chart)).hasSize(47);
    }

    @Test
    void argentina() {
        ReadResult result = SharedData.read("argentina-executive.xlsx");
        OrgChart chart = result.chart();

        assertThat(result.counts().rows()).isEqualTo(325);
        assertThat(chart.size()).isEqualTo(325);
        assertThat(chart.tops()).isEqualTo(1);
        assertThat(chart.position(0).id()).isEqualTo("PRESIDENCIA DE LA NACIÓN");
        var manager = result.mapping().find(ColumnRole.MANAGER).orElseThrow();
        assertThat(manager.column()).isEqualTo("reporta_a");
        assertThat(manager.target()).isEqualTo("unidad");
        assertThat(manager.resolves()).isEqualTo(325);
        assertThat(manager.of()).isEqualTo(325);
        // 11 differ in capital letters, 6 in accents, 2 in double spaces, 3 in an abbreviation in brackets
        assertThat(manager.normalised())
                .containsExactly(
                        "in spaces: 2", "in capital letters: 11", "in accents: 6", "in what stands in brackets: 3");
        assertThat(result.problems().stream()
                        .filter(problem -> problem.kind() == ProblemKind.NORMALISED_REFERENCE)
                        .mapToInt(problem -> problem.rows().size())
                        .sum())
                .isEqualTo(22);
        assertThat(result.hasErrors()).isFalse();
    }

    @Test
    void chinook() {
        OrgChart chart = SharedData.read("chinook-employees.json").chart();
        assertThat(chart.size()).isEqualTo(8);
        assertThat(chart.layers()).isEqualTo(3);
        assertThat(spans(chart)).hasSize(3);
        assertThat(chart.position(0).date(Field.BIRTH_DATE)).isEqualTo("1962-02-18");
    }

    private static double fte(OrgChart chart) {
        return chart.positions()
                .mapToDouble(position -> position.number(Field.FTE))
                .sum();
    }

    private static int[] perLayer(OrgChart chart) {
        return IntStream.rangeClosed(1, chart.layers())
                .map(layer -> chart.layerStart(layer + 1) - chart.layerStart(layer))
                .toArray();
    }

    private static int[] spans(OrgChart chart) {
        return IntStream.range(0, chart.size())
                .map(chart::span)
                .filter(span -> span > 0)
                .toArray();
    }
}
