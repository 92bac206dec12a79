package dev.spanwise.report.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.report.diagram.atlas.AtlasMaker;
import dev.spanwise.report.diagram.chart.ChartName;
import dev.spanwise.report.diagram.engine.EmbeddedGraphviz;
import dev.spanwise.report.diagram.engine.EngineLimits;
import dev.spanwise.report.diagram.format.Paper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The whole DOT text of every layout and figure for a small chart. After a wanted change, run with
 * {@code -Dspanwise.golden=write} to write the files anew, and look at what changed in them.
 */
class GoldenDotTest {
    private static final Path FOLDER = Path.of("src/test/resources/dev/spanwise/report/diagram/golden");
    private static final Diagrams DIAGRAMS = new Diagrams(new EmbeddedGraphviz(EngineLimits.DEFAULT));

    @ParameterizedTest
    @EnumSource
    void theSmallChartIsDrawnAsEver(LayoutName layout) throws IOException {
        requireGolden(layout.id(), layout == LayoutName.ATLAS ? atlas() : draw(layout));
    }

    @ParameterizedTest
    @EnumSource
    void theFiguresOfTheSmallChartAreAsEver(ChartName figure) throws IOException {
        String name = figure.name().toLowerCase(Locale.ROOT);
        requireGolden(
                name,
                new Charts(DiagramOptions.DEFAULT)
                        .draw(TestCharts.SMALL, figure)
                        .dot());
    }

    private static String draw(LayoutName layout) {
        return DIAGRAMS.draw(TestCharts.SMALL, DiagramOptions.DEFAULT.withLayout(layout))
                .dot();
    }

    /** Three positions a page, so that there are several. */
    private static String atlas() {
        return new AtlasMaker(TestCharts.SMALL, DiagramOptions.DEFAULT.withMostBoxes(3), DIAGRAMS, Paper.A4)
                .make(page -> {}).pages().stream()
                        .map(page -> page.diagram().dot())
                        .collect(Collectors.joining("\n"));
    }

    private static void requireGolden(String name, String dot) throws IOException {
        Path file = FOLDER.resolve(name + ".dot");
        if ("write".equals(System.getProperty("spanwise.golden"))) {
            Files.writeString(file, dot);
        }
        assertThat(dot).isEqualTo(Files.readString(file));
    }
}
