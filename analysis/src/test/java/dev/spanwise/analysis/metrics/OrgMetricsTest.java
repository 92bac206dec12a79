package dev.spanwise.analysis.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.OrgChartBuilder;
import dev.spanwise.model.PositionDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OrgMetricsTest {
    private static final OrgMetrics METRICS = OrgMetrics.of(DrawnChart.of("""
        ceo         salary=200
          ann       salary=100 fte=0.5
            bob     salary=50
            cyd     salary=50
            dan     salary=50 vacant
          eve       salary=100
            fay     salary=50  fte=2
              gus   contractor
          hal       assistant
        """));

    @Test
    void perLayer() {
        assertThat(table(METRICS)).isEqualTo("""
            layer positions managers fte  cost  mean median
            1     1         1        1.0  200   3.00 3.0
            2     3         2        2.5  200   2.00 2.0
            3     4         1        5.0  250   1.00 1.0
            4     1         0        1.0  NaN   NaN  NaN
            """);
    }

    @Test
    void tellsTheSamePayUnlessASumIsAnother() {
        LayerMetrics top = METRICS.perLayer().get(0);
        List<LayerMetrics> otherTop = new ArrayList<>(METRICS.perLayer());
        otherTop.set(0, top.withCost(top.cost(), Double.NaN));
        Cost withheld = new Cost(Double.NaN, METRICS.cost().management(), 7, 9, 4, 5, 0);

        assertThat(METRICS.withPay(METRICS.perLayer(), METRICS.cost()).hasPayOf(METRICS))
                .isTrue();
        assertThat(METRICS.withPay(otherTop, METRICS.cost()).hasPayOf(METRICS)).isFalse();
        assertThat(METRICS.withPay(METRICS.perLayer(), withheld).hasPayOf(METRICS))
                .isFalse();
    }

    @Test
    void headcountCountsPositionsAndSumsFte() {
        assertThat(METRICS.headcount()).isEqualTo(new Headcount(9, 9.5, 1, 1, 1, 1, 1, 0));
    }

    @Test
    void layersAndManagementLayers() {
        assertThat(METRICS.layers()).isEqualTo(new Layers(1, 4, 4, 3));
    }

    @Test
    void spansByPosition() {
        Spans spans = METRICS.spans(); // 3, 3, 1, 1
        assertThat(spans.managers()).isEqualTo(4);
        assertThat(spans.mean()).isEqualTo((9 - 1) / 4.0);
        assertThat(spans.median()).isEqualTo(2);
        assertThat(spans.p10()).isEqualTo(1);
        assertThat(spans.p90()).isEqualTo(3);
        assertThat(spans.max()).isEqualTo(3);
        assertThat(spans.bands().stream().map(b -> b.band().label() + ": " + b.managers() + " = " + b.share()))
                .containsExactly(
                        "1: 2 = 0.5",
                        "2-3: 2 = 0.5",
                        "4-7: 0 = 0.0",
                        "8-12: 0 = 0.0",
                        "13-16: 0 = 0.0",
                        "17+: 0 = 0.0");
    }

    @Test
    void spansByFteSumTheFteOfTheReports() {
        Spans spans = METRICS.spansByFte(); // ceo 2.5, ann 3, eve 2, fay 1
        assertThat(spans.directReports()).isEqualTo(8.5);
        assertThat(spans.mean()).isEqualTo(8.5 / 4);
        assertThat(spans.median()).isEqualTo(2.25);
    }

    @Test
    void rolesAndRatio() {
        assertThat(METRICS.roles()).isEqualTo(new Roles(4, 5));
        assertThat(METRICS.roles().icToManagerRatio()).isEqualTo(1.25);
        assertThat(METRICS.roles().managerShare()).isEqualTo(4 / 9.0);
    }

    @Test
    void costOfTheManagers() {
        // fay's row stands for two posts: 2 x 50
        assertThat(METRICS.cost()).isEqualTo(new Cost(650, 500, 7, 9, 4, 4, 0));
        assertThat(METRICS.cost().managementShare()).isEqualTo(500 / 650.0);
        assertThat(METRICS.cost().isComplete()).isFalse();
    }

    @Test
    void singlePositionHasNoSpan() {
        OrgMetrics single = OrgMetrics.of(DrawnChart.of("only"));
        assertThat(single.spans().mean()).isNaN();
        assertThat(single.spans().median()).isNaN();
        assertThat(single.spans().bands()).allMatch(band -> Double.isNaN(band.share()));
        assertThat(single.roles().icToManagerRatio()).isNaN();
        assertThat(single.cost().managementShare()).isNaN();
        assertThat(single.layers()).isEqualTo(new Layers(1, 1, 1, 0));
    }

    @Test
    void emptyChart() {
        OrgMetrics none = OrgMetrics.of(new OrgChartBuilder().build().chart());
        assertThat(none.layers()).isEqualTo(new Layers(0, 0, 0, 0));
        assertThat(none.perLayer()).isEmpty();
        assertThat(none.roles().managerShare()).isNaN();
    }

    @Test
    void chainOfAMillion() {
        OrgMetrics chain = OrgMetrics.of(chart(1_000_000, i -> i - 1));
        assertThat(chain.layers().managementLayers()).isEqualTo(999_999);
        assertThat(chain.perLayer()).hasSize(1_000_000);
        assertThat(chain.spans().mean()).isEqualTo(1);
    }

    @Test
    void topWithAMillionReports() {
        OrgMetrics star = OrgMetrics.of(chart(1_000_001, i -> 0));
        assertThat(star.spans().max()).isEqualTo(1_000_000);
        assertThat(star.perLayer()).hasSize(2);
    }

    private static OrgChart chart(int size, IntUnaryOperator managerOf) {
        OrgChartBuilder builder = new OrgChartBuilder();
        for (int i = 0; i < size; i++) {
            builder.add(new PositionDraft("p" + i).manager(i == 0 ? null : "p" + managerOf.applyAsInt(i)));
        }
        return builder.build().chart();
    }

    private static String table(OrgMetrics metrics) {
        return metrics.perLayer().stream()
                .map(l -> String.format(
                        Locale.ROOT,
                        "%-5d %-9d %-8d %-4.1f %-5.0f %-4.2f %.1f%n",
                        l.layer(),
                        l.positions(),
                        l.managers(),
                        l.fte(),
                        l.cost(),
                        l.meanSpan(),
                        l.medianSpan()))
                .collect(Collectors.joining("", "layer positions managers fte  cost  mean median\n", ""));
    }
}
