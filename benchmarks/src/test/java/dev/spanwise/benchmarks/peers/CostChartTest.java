package dev.spanwise.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.spanwise.report.diagram.PictureWriter;
import dev.spanwise.report.diagram.drawing.Box;
import dev.spanwise.report.diagram.drawing.Drawing;
import dev.spanwise.report.diagram.engine.EmbeddedGraphviz;
import dev.spanwise.report.diagram.engine.EngineLimits;
import dev.spanwise.report.diagram.engine.Graphviz;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class CostChartTest {
    private static final String PAGE = """
            | work | program | wall s | processor s | peak MB | wall, times the last | processor, times the last |
            |---|---|---:|---:|---:|---:|---:|
            | 100,000 rows of XLSX | spanwise | 4.71 | 5.41 | 231 | 1.7 | 1.9 |
            | 1,000 rows | spanwise | 0.65 | 1.00 | 96 | 11.8 | 15.7 |
            | 1,000 rows | bare Java | 0.05 | 0.06 | 36 | 1.0 | 1.0 |
            | 10,000 rows | spanwise | 0.95 | 1.50 | 113 | 1.2 | 1.5 |
            | 10,000 rows | DuckDB | 0.80 | 0.94 | 106 | 1.0 | 1.0 |
            | 101,000 rows | spanwise | 0.95 | 2.00 | 113 | 1.2 | 1.5 |
            """;

    @Test
    void takesProcessorSecondsByRowsOfOneProgram() {
        assertThat(MeasuredRows.of(PAGE, "spanwise")).isEqualTo(Map.of(1_000L, 1.0, 10_000L, 1.5, 101_000L, 2.0));
        assertThat(MeasuredRows.of(PAGE, "DuckDB")).isEqualTo(Map.of(10_000L, 0.94));
        assertThat(MeasuredRows.of(PAGE, "pandas")).isEmpty();
    }

    @Test
    void theLineOfTheoryGoesThroughBothEnds() {
        LinearCost cost = LinearCost.through(MeasuredRows.of(PAGE, "spanwise"));
        assertThat(cost.each()).isCloseTo(1e-5, within(1e-12));
        assertThat(cost.start()).isCloseTo(0.99, within(1e-9));
        assertThat(cost.of(10_000)).isCloseTo(1.09, within(1e-9));
    }

    @Test
    void everyPowerOfTenTakesTheSameRoom() {
        LogScale scale = LogScale.around(DoubleStream.of(0.9, 30), 300);
        assertThat(scale).isEqualTo(new LogScale(-1, 2, 300));
        assertThat(scale.at(0.1)).isZero();
        assertThat(scale.at(10)).isCloseTo(200, within(1e-9));
        assertThat(LogScale.around(DoubleStream.of(10), 300)).isEqualTo(new LogScale(1, 2, 300));
    }

    @Test
    void everyMeasuredSizeIsADotThatTellsItself() {
        Drawing drawing = CostChart.of(PAGE).drawing();
        assertThat(drawing.boxes())
                .extracting(Box::title)
                .contains("1,000 rows: 1.00 s", "10,000 rows: 1.50 s", "101,000 rows: 2.00 s", "10,000 rows: 0.94 s");
    }

    @Test
    void thePictureOfThePageIsThatOfItsFigures() throws IOException {
        String page = Files.readString(Path.of("../docs/performance.md"));
        try (Graphviz graphviz = new EmbeddedGraphviz(EngineLimits.DEFAULT)) {
            assertThat(Path.of("../docs/pictures/cost.svg"))
                    .content()
                    .isEqualTo(new PictureWriter(graphviz).svg(CostChart.of(page)));
        }
    }
}
