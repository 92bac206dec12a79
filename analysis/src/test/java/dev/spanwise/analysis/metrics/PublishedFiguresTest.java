package dev.spanwise.analysis.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.spanwise.model.read.SharedData;
import org.junit.jupiter.api.Test;

/** The known figures of published charts; skipped where the charts are not beside the checkout. */
class PublishedFiguresTest {
    @Test
    void cabinetOfficeSenior() {
        OrgMetrics metrics = metrics("uk-cabinet-office-senior.csv");
        assertHeadcount(metrics, 277, 272.1);
        assertThat(metrics.headcount().tops()).isEqualTo(1);
        assertThat(metrics.perLayer()).extracting(LayerMetrics::positions).containsExactly(1, 3, 26, 124, 91, 32);
        assertSpans(metrics, 60, 4.6, 3, 20);
        assertThat(metrics.patterns().oneToOneManagers()).isEqualTo(12);
    }

    @Test
    void cabinetOfficeSeniorAndJunior() {
        OrgMetrics metrics = metrics("uk-cabinet-office-senior.csv", "uk-cabinet-office-junior.csv");
        assertHeadcount(metrics, 1040, 1789.87);
        assertThat(metrics.perLayer()).extracting(LayerMetrics::positions).containsExactly(1, 3, 26, 197, 355, 372, 86);
        assertSpans(metrics, 167, 6.2216, 4, 44);
        assertThat(metrics.headcount().rowsOfSeveralPosts()).isPositive();
        assertThat(metrics.spansByFte().directReports()).isCloseTo(1788.87, within(1e-6));
    }

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

    @Test
    void musicShop() {
        OrgMetrics metrics = metrics("chinook-employees.json");
        assertThat(metrics.headcount().positions()).isEqualTo(8);
        assertThat(metrics.layers().layers()).isEqualTo(3);
        assertThat(metrics.roles().managers()).isEqualTo(3);
    }

    /** Row order never changes a figure, nor does the order of the files. */
    @Test
    void orderOfFilesDoesNotMatter() {
        assertThat(metrics("uk-cabinet-office-junior.csv", "uk-cabinet-office-senior.csv"))
                .isEqualTo(metrics("uk-cabinet-office-senior.csv", "uk-cabinet-office-junior.csv"));
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
