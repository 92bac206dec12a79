package dev.spanwise.analysis.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.spanwise.analysis.catalogue.AskedForecast;
import dev.spanwise.analysis.forecast.GrowthHistory.Dated;
import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.RandomCharts;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GrowthHistoryTest {
    private static final OrgChart FIRST = DrawnChart.of("""
            top
              a
                a1
                a2
              b
                b1
                b2
              c
                c1
            """);
    /** b left, and b9 took the place; c handed the team up; a2 leads a newcomer; b2 left. 9 positions became 9. */
    private static final OrgChart SECOND = DrawnChart.of("""
            top
              a
                a1
                a2
                  new
              b9
                b1
              c
              c1
            """);

    @Test
    void oneIntervalTellsTheRates() {
        GrowthHistory history = GrowthHistory.of(List.of(dated(2025, SECOND), dated(2024, FIRST)));

        assertThat(history.rates().hiring()).isCloseTo(0, within(1e-9));
        assertThat(history.rates().attrition()).as("b and b2 of 9").isCloseTo(2 / 9.0, within(0.001));
        assertThat(history.rates().promotion()).as("a2, of 6").isCloseTo(1 / 6.0, within(0.001));
        assertThat(history.rates().stepDown()).as("c, of 3").isCloseTo(1 / 3.0, within(0.001));
        assertThat(history.spread()).as("no branch is large").isEqualTo(Spread.NONE);
    }

    @Test
    void ratesAreThoseOfAYear() {
        GrowthHistory history = GrowthHistory.of(List.of(dated(2023, FIRST), dated(2025, SECOND)));

        // 1 - sqrt(1 - 2/9)
        assertThat(history.rates().attrition()).isCloseTo(0.118, within(0.001));
    }

    @Test
    void intervalsTellTheSpread() {
        GrowthHistory history = GrowthHistory.of(List.of(dated(2023, FIRST), dated(2024, SECOND), dated(2025, SECOND)));

        // 2/9 and 0: mean 1/9, deviation 0.157, widened for two intervals by 2.40
        assertThat(history.rates().attrition()).isCloseTo(1 / 9.0, within(0.001));
        assertThat(history.spread().attrition()).isCloseTo(0.157 * 2.40, within(0.002));
        assertThat(history.spread().hiring()).isZero();
        assertThat(history.spread().intervals()).isEqualTo(2);
    }

    @Test
    void branchesTellTheSpreadOfOneInterval() {
        GrowthHistory history =
                GrowthHistory.of(List.of(dated(2024, twoBranches(30, 30)), dated(2025, twoBranches(30, 45))));

        assertThat(history.spread().intervals()).isEqualTo(1);
        assertThat(history.spread().hiring()).isGreaterThan(0.3);
        assertThat(history.spread().attrition()).isZero();
    }

    @Test
    void twoExportsOfOneDayAreNoHistory() {
        assertThatThrownBy(() -> GrowthHistory.of(List.of(dated(2024, FIRST), dated(2024, SECOND))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsGivenIsMetExactly() {
        GrowthHistory history = GrowthHistory.of(List.of(dated(2023, FIRST), dated(2024, SECOND), dated(2025, SECOND)));
        AskedForecast learned = AskedForecast.of(option -> List.of(), Optional.of(history));
        AskedForecast given = AskedForecast.of(
                option -> option.name().equals("attrition") ? List.of("30%") : List.of(), Optional.of(history));

        assertThat(learned.policy().attrition()).isEqualTo(history.rates().attrition());
        assertThat(learned.spread().attrition()).isPositive();
        assertThat(given.policy().attrition()).isEqualTo(0.3);
        assertThat(given.spread().attrition()).isZero();
        assertThat(given.policy().stepDown()).isEqualTo(history.rates().stepDown());
    }

    /** Foretold with the rates and the spread of its own history, a figure lies inside about as often as the band says. */
    @Test
    void spreadWidensTheBand() {
        OrgChart chart = RandomCharts.ofSize(300, 5);
        GrowthPolicy policy = new GrowthPolicy(0.05, 0.1, 0, 0.02, 12, 0, 0.05);
        Band exact = managers(chart, policy, Spread.NONE);
        Band spread = managers(chart, policy, new Spread(0.05, 0.02, 0.02, 0.05, 3));

        assertThat(spread.high() - spread.low()).isGreaterThan(2 * (exact.high() - exact.low()));
    }

    /** Without a word about closing posts attrition says how many have to be found, and how many stay. */
    @Test
    void attritionAloneTellsWhoHasToBeReplaced() {
        OrgChart chart = RandomCharts.ofSize(1000, 2);
        LayerForecast forecast = LayerForecast.of(
                chart, new BitSet(), new GrowthPolicy(0, 0.25, 0, 0, 12, 0, 0), chart.layers() + 1, 3, 50, 1);

        // 250 of 1,000 each year; 1,000 x 0.75 to the power of 3 stay
        assertThat(forecast.years().get(2).joined().median()).isBetween(235.0, 265.0);
        assertThat(forecast.years().get(2).stayers().median()).isBetween(400.0, 445.0);
        assertThat(forecast.years().get(2).headcount()).isEqualTo(new Band(1000, 1000, 1000));
    }

    @Test
    void managersWhoHandTheirTeamUpTakeLayersOut() {
        OrgChart chain = DrawnChart.of("top\n  a\n    b\n      c\n        d\n");
        LayerForecast forecast =
                LayerForecast.of(chain, new BitSet(), new GrowthPolicy(0, 0, 0, 0, 12, 0, 1), 9, 1, 5, 1);

        assertThat(forecast.years().get(0).layers()).isEqualTo(new Band(2, 2, 2));
        assertThat(forecast.years().get(0).headcount().median()).isEqualTo(5);
    }

    private static Band managers(OrgChart chart, GrowthPolicy policy, Spread spread) {
        return LayerForecast.of(chart, new BitSet(), policy, spread, chart.layers() + 1, 3, 60, 4)
                .years()
                .get(2)
                .managers();
    }

    private static OrgChart twoBranches(int one, int other) {
        StringBuilder drawn = new StringBuilder("top\n  a\n");
        IntStream.range(0, one).forEach(i -> drawn.append("    a").append(i).append('\n'));
        drawn.append("  b\n");
        IntStream.range(0, other).forEach(i -> drawn.append("    b").append(i).append('\n'));
        return DrawnChart.of(drawn.toString());
    }

    private static Dated dated(int year, OrgChart chart) {
        return new Dated(LocalDate.of(year, 12, 31), chart);
    }
}
