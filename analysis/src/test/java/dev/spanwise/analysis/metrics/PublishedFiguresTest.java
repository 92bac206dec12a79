package dev.spanwise.analysis.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.spanwise.model.read.SharedData;
import org.junit.jupiter.api.Test;

/** The known figures of published charts; skipped where the charts are not beside the checkout. */
class PublishedFiguresTest {
    @Test
    void departmentForCulture() {
        OrgMetrics senior = metrics("uk-dcms-senior.csv");
        assertHeadcount(senior, 37, 35.18);
        assertThat(senior.layers().layers()).isEqualTo(3);
        assertSpans(senior, 7, 5.1429, 6, 8);

        OrgMetrics both = metrics("uk-dcms-senior.csv", "uk-dcms-junior.csv");
        assertHeadcount(both, 68, 378.82);
        assertThat(both.layers().layers()).isEqualTo(3);
        assertSpans(both, 8, 8.375, 8.5, 15);
    }

    @Test
    void oracleHr() {
        OrgMetrics metrics = metrics("oracle-hr-employees.csv");
        assertHeadcount(metrics, 107, 107);
        assertThat(metrics.perLayer()).extracting(LayerMetrics::positions).containsExactly(1, 14, 82, 10);
        assertSpans(metrics, 18, 5.8889, 6, 14);
        assertThat(metrics.patterns().oneToOneManagers()).isEqualTo(3);
    }

    @Test
    void adventureWorks() {
        OrgMetrics metrics = metrics("adventureworks-employees.csv");
        assertThat(metrics.headcount().positions()).isEqualTo(290);
        assertThat(metrics.layers().layers()).isEqualTo(5);
        assertThat(metrics.roles().managers()).isEqualTo(47);
        assertThat(metrics.spans().mean()).isCloseTo(6.1489, within(5e-5));
    }

    private static OrgMetrics metrics(String... files) {
        return OrgMetrics.of(SharedData.read(files).chart());
    }

    private static void assertHeadcount(OrgMetrics metrics, int positions, double fte) {
        assertThat(metrics.headcount().positions()).isEqualTo(positions);
        assertThat(metrics.headcount().fte()).isCloseTo(fte, within(1e-6));
    }

    private static void assertSpans(OrgMetrics metrics, int managers, double mean, double median, double max) {
        assertThat(metrics.spans().managers()).isEqualTo(managers);
        assertThat(metrics.spans().mean()).isCloseTo(mean, within(5e-5));
        assertThat(metrics.spans().median()).isEqualTo(median);
        assertThat(metrics.spans().max()).isEqualTo(max);
    }
}
