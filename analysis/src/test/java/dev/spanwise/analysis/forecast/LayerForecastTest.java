package dev.spanwise.analysis.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.RandomCharts;
import java.util.BitSet;
import org.junit.jupiter.api.Test;

class LayerForecastTest {
    private static final GrowthPolicy NOTHING = new GrowthPolicy(0, 0, 0, 0, 10, 0, 0);
    private static final OrgChart CHART = RandomCharts.ofSize(200, 3);

    @Test
    void nothingHappensWithoutRates() {
        LayerForecast forecast = run(CHART, NOTHING, 5);

        LayerForecast.Year last = forecast.years().get(4);
        assertThat(last.headcount()).isEqualTo(new Band(200, 200, 200));
        assertThat(last.layers().median()).isEqualTo(CHART.layers());
        assertThat(forecast.returned()).isZero();
        assertThat(forecast.returnYear().median()).isInfinite();
    }

    @Test
    void hiringGrowsTheHeadcountByItsRate() {
        LayerForecast forecast = run(CHART, new GrowthPolicy(0.1, 0.1, 0, 0, 10, 0, 0), 2);

        // 200, 220, 242
        assertThat(forecast.years().get(1).headcount()).isEqualTo(new Band(242, 242, 242));
    }

    @Test
    void aSpanPolicyBringsLayersBackAsTheOrganisationGrows() {
        OrgChart flat = DrawnChart.of("top\n" + wideTeam(4));
        LayerForecast forecast =
                LayerForecast.of(flat, new BitSet(), new GrowthPolicy(0.5, 0, 0, 0, 4, 0, 0), 3, 5, 50, 1);

        // 5 positions grow by 2 or 3 in the first year, more than a span of 4 takes
        assertThat(forecast.returnYear()).isEqualTo(new Band(1, 1, 1));
        assertThat(forecast.returned()).isEqualTo(1);
    }

    @Test
    void attritionWithoutBackfillClosesNarrowPostsAndLosesNobodyElse() {
        OrgChart chain = DrawnChart.of("""
                top
                  a
                    b
                      x
                      y
                      z
                  c
                """);
        LayerForecast forecast =
                LayerForecast.of(chain, new BitSet(), new GrowthPolicy(0, 1, 2, 0, 10, 0, 0), 9, 1, 20, 1);

        // a leads one and is closed; b leads three and stays; the top stays
        assertThat(forecast.managersClosed()).isEqualTo(new Band(1, 1, 1));
        assertThat(forecast.years().get(0).headcount().median()).isEqualTo(6);
        assertThat(forecast.years().get(0).layers().median()).isEqualTo(3);
    }

    @Test
    void anAreaShrinksAndLeavesManagersWithoutATeam() {
        OrgChart chart = DrawnChart.of("""
                top
                  a
                    x
                    y
                  b
                    z
                """);
        BitSet area = new BitSet();
        for (String id : new String[] {"a", "x", "y"}) {
            area.set(chart.getPosition(id).index());
        }
        LayerForecast forecast = LayerForecast.of(chart, area, new GrowthPolicy(0, 0, 0, 0, 10, 1, 0), 9, 1, 10, 1);

        assertThat(forecast.managersWithoutTeam()).isEqualTo(new Band(1, 1, 1));
        assertThat(forecast.years().get(0).headcount().median()).isEqualTo(4);
    }

    @Test
    void threeQuartersAreGoneInSevenYearsAtEighteenPercent() {
        // 0.82 to the power of 7 is 0.249
        OrgChart wide = DrawnChart.of("top\n" + wideTeam(400));
        BitSet area = new BitSet();
        area.set(1, wide.size());
        LayerForecast forecast = LayerForecast.of(wide, area, new GrowthPolicy(0, 0, 0, 0, 500, 0.18, 0), 9, 7, 100, 1);

        assertThat(forecast.years().get(6).areaContributors().median()).isBetween(94.0, 106.0);
    }

    @Test
    void theSameSeedGivesTheSameForecast() {
        GrowthPolicy policy = new GrowthPolicy(0.08, 0.1, 2, 0.03, 8, 0.05, 0);
        assertThat(run(CHART, policy, 6)).isEqualTo(run(CHART, policy, 6));
    }

    private static String wideTeam(int size) {
        StringBuilder team = new StringBuilder();
        for (int i = 0; i < size; i++) {
            team.append("  x").append(i).append('\n');
        }
        return team.toString();
    }

    private static LayerForecast run(OrgChart chart, GrowthPolicy policy, int years) {
        BitSet area = new BitSet();
        area.set(0, chart.size() / 2);
        return LayerForecast.of(chart, area, policy, chart.layers() + 1, years, 20, 42);
    }
}
