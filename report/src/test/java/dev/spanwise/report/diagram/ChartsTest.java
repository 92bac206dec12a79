package dev.spanwise.report.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.spanwise.analysis.compare.TimeSeries;
import dev.spanwise.analysis.forecast.GrowthPolicy;
import dev.spanwise.analysis.forecast.LayerForecast;
import dev.spanwise.analysis.optimize.Delayering;
import dev.spanwise.analysis.optimize.ParetoFront;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.OrgChartBuilder;
import dev.spanwise.report.diagram.SvgTexts.PlacedText;
import dev.spanwise.report.diagram.chart.ChartName;
import dev.spanwise.report.diagram.drawing.Box;
import dev.spanwise.report.diagram.drawing.TextRun;
import dev.spanwise.report.diagram.engine.EmbeddedGraphviz;
import dev.spanwise.report.diagram.engine.EngineLimits;
import dev.spanwise.report.diagram.text.TextWidth;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each figure shows the numbers of the analysis it is drawn from, as text and to a screen reader. */
class ChartsTest {
    private static final Charts FIGURES = new Charts(DiagramOptions.DEFAULT);

    private static List<String> words(Diagram diagram) {
        return diagram.drawing().boxes().stream()
                .flatMap(box -> box.lines().stream())
                .flatMap(line -> line.runs().stream())
                .map(TextRun::text)
                .toList();
    }

    private static List<String> told(Diagram diagram) {
        return diagram.drawing().boxes().stream()
                .map(Box::title)
                .filter(title -> !title.isEmpty())
                .distinct()
                .toList();
    }

    @Test
    void thePyramidCountsEachLayer() {
        assertThat(words(FIGURES.draw(TestCharts.SMALL, ChartName.PYRAMID)))
                .containsSubsequence(
                        "1 position, 1 manager", "L2", "2 positions, 2 managers", "3 positions, no manager");
    }

    @Test
    void theBarsCountManagersByTheirSpan() {
        // Ada has 2 reports, Bo 2, Di 1
        assertThat(words(FIGURES.draw(TestCharts.SMALL, ChartName.SPANS)))
                .containsSubsequence("1", "1 manager (33%)", "2-3", "2 managers (67%)", "4-7", "0 managers (0%)");
    }

    @Test
    void theHeatMapCountsDepartmentsByLayer() {
        assertThat(words(FIGURES.draw(TestCharts.SMALL, ChartName.HEATMAP)))
                .containsSubsequence("L1", "L2", "L3", "Operations", "1", "2", "Finance", "1", "1", "Board", "1");
    }

    @Test
    void theFrontShowsWhoMovesForEachLayerLess() {
        ParetoFront front =
                ParetoFront.of(Delayering.of(TestCharts.SMALL).maxSpan(5).build());

        // for two layers both managers below Ada go, and their three reports move
        assertThat(told(FIGURES.draw(front)))
                .containsExactly(
                        "3 layers: nobody moved, no manager dissolved",
                        "2 layers: 3 people moved, 2 managers dissolved");
        assertThat(words(FIGURES.draw(TestCharts.SMALL, ChartName.PARETO)))
                .containsSubsequence("people with another manager", "0", "L3", "3", "L2", "layers");
    }

    @Test
    void growthShowsTheLayersOfEachDate() {
        Diagram diagram = FIGURES.draw(series());

        assertThat(told(diagram))
                .containsExactly(
                        "2023: 3 layers, 3 positions", "2024: 4 layers, 4 positions", "2025: 3 layers, 6 positions");
        assertThat(words(diagram)).containsSubsequence("3", "2023", "4", "2024", "3", "2025");
    }

    private static TimeSeries series() {
        return TimeSeries.of(
                List.of("2023", "2024", "2025"),
                List.of(TestCharts.chain(3), TestCharts.chain(4), TestCharts.SMALL),
                Field.ID);
    }

    @Test
    void aForecastShowsTheMedianAndWhereMostRunsLie() {
        LayerForecast forecast = forecast();
        List<String> told = told(FIGURES.draw(forecast));

        assertThat(told).hasSize(6).startsWith("today: 3 layers");
        assertThat(told.get(5)).startsWith("year 5: ").contains("in 80% of the runs");
    }

    private static LayerForecast forecast() {
        GrowthPolicy policy = new GrowthPolicy(0.05, 0.1, 0, 0.01, 12, 0, 0);
        return LayerForecast.of(TestCharts.SMALL, new BitSet(), policy, TestCharts.SMALL.layers() + 1, 5, 20, 1);
    }

    static Stream<Diagram> all() {
        return Stream.concat(
                Stream.of(ChartName.values()).map(name -> FIGURES.draw(TestCharts.hostile(), name)),
                Stream.of(FIGURES.draw(series()), FIGURES.draw(forecast())));
    }

    @ParameterizedTest
    @MethodSource("all")
    void noTextOfAFigureLeavesThePicture(Diagram diagram) throws Exception {
        String svg = new PictureWriter(new EmbeddedGraphviz(EngineLimits.DEFAULT)).svg(diagram);
        for (PlacedText text : SvgTexts.of(svg)) {
            double width = TextWidth.of(text.text(), text.size(), text.bold());
            assertThat(text.x() + width)
                    .as(text.text())
                    .isBetween(width, diagram.drawing().width());
        }
    }

    @Test
    void anEmptyChartHasNoFigure() {
        OrgChart empty = new OrgChartBuilder().build().chart();
        assertThatExceptionOfType(DiagramException.class)
                .isThrownBy(() -> FIGURES.draw(empty, ChartName.PYRAMID))
                .withMessage("There is no position to draw.");
    }
}
