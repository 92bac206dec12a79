package dev.spanwise.analysis.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import dev.spanwise.model.RandomCharts;
import dev.spanwise.model.ReportingLine;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.traverse.BreadthFirstIterator;
import org.junit.jupiter.api.Test;

class OrgMetricsPropertiesTest {
    @Test
    void sumsOverLayersAreTheWhole() {
        RandomCharts.forSeeds(300, seed -> {
            OrgMetrics metrics = OrgMetrics.of(chart(seed));
            var layers = metrics.perLayer();
            assertThat(layers.stream().mapToInt(LayerMetrics::positions).sum())
                    .isEqualTo(metrics.headcount().positions());
            assertThat(layers.stream().mapToInt(LayerMetrics::managers).sum())
                    .isEqualTo(metrics.roles().managers());
            assertThat(layers.stream().mapToDouble(LayerMetrics::fte).sum())
                    .isEqualTo(metrics.headcount().fte());
            assertThat(layers.stream().mapToDouble(LayerMetrics::cost).sum())
                    .isEqualTo(metrics.cost().total());
            assertThat(layers).hasSize(metrics.layers().layers());
        });
    }

    @Test
    void bandsHoldEveryManagerOnce() {
        RandomCharts.forSeeds(300, seed -> {
            OrgMetrics metrics = OrgMetrics.of(chart(seed));
            assertThat(metrics.spans().bands().stream()
                            .mapToInt(Spans.Band::managers)
                            .sum())
                    .isEqualTo(metrics.roles().managers());
        });
    }

    @Test
    void orderOfSiblingsDoesNotMatter() {
        RandomCharts.forSeeds(100, seed -> {
            OrgChart chart = chart(seed);
            OrgChart shuffled = ShuffledChart.of(chart, seed);
            assertThat(OrgMetrics.of(shuffled)).isEqualTo(OrgMetrics.of(chart));
        });
    }

    @Test
    void sumsOfDecimalsAreExactInAnyOrder() {
        double[] ftes = {0.1, 0.7, 26.32, 0.2, 0.3, 0.05, 0.33};
        DecimalSum up = DecimalSum.ofFte();
        DecimalSum down = DecimalSum.ofFte();
        for (int i = 0; i < ftes.length; i++) {
            up.add(ftes[i]);
            down.add(ftes[ftes.length - 1 - i]);
        }
        assertThat(up.value()).isEqualTo(down.value()).isEqualTo(28);
    }

    /** The same figures once more, from the JGraphT graph and by the textbook. */
    @Test
    void agreesWithTheGraph() {
        RandomCharts.forSeeds(300, seed -> {
            OrgChart chart = chart(seed);
            Graph<Position, ReportingLine> graph = chart.asGraph();
            int[] spans = graph.vertexSet().stream()
                    .mapToInt(graph::outDegreeOf)
                    .filter(span -> span > 0)
                    .sorted()
                    .toArray();
            OrgMetrics metrics = OrgMetrics.of(chart);
            assertThat(metrics.roles().managers()).isEqualTo(spans.length);
            assertThat(metrics.spans().mean())
                    .isEqualTo(Arrays.stream(spans).average().orElse(Double.NaN));
            assertThat(metrics.spans().median()).isEqualTo(middle(spans));
            assertThat(metrics.spans().max())
                    .isEqualTo(Arrays.stream(spans).max().orElse(0));
            assertThat(metrics.layers().layers()).isEqualTo(1 + greatestDepth(chart, graph));
        });
    }

    private static OrgChart chart(int seed) {
        return RandomCharts.ofSize(2 + new Random(seed).nextInt(80), seed);
    }

    private static double middle(int[] sorted) {
        int n = sorted.length;
        return n == 0 ? Double.NaN : (sorted[(n - 1) / 2] + sorted[n / 2]) / 2.0;
    }

    private static int greatestDepth(OrgChart chart, Graph<Position, ReportingLine> graph) {
        return IntStream.range(0, chart.tops())
                .map(top -> {
                    var breadthFirst = new BreadthFirstIterator<>(graph, chart.position(top));
                    int depth = 0;
                    while (breadthFirst.hasNext()) {
                        depth = Math.max(depth, breadthFirst.getDepth(breadthFirst.next()));
                    }
                    return depth;
                })
                .max()
                .orElse(0);
    }
}
