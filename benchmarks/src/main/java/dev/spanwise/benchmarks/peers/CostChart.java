package dev.spanwise.benchmarks.peers;

import dev.spanwise.report.diagram.Diagram;
import dev.spanwise.report.diagram.PictureWriter;
import dev.spanwise.report.diagram.drawing.BoxStyle;
import dev.spanwise.report.diagram.engine.EmbeddedGraphviz;
import dev.spanwise.report.diagram.engine.EngineLimits;
import dev.spanwise.report.diagram.engine.Graphviz;
import dev.spanwise.report.diagram.sheet.Heading;
import dev.spanwise.report.diagram.sheet.Sheet;
import dev.spanwise.report.diagram.style.LegendEntry;
import dev.spanwise.report.diagram.style.Palette;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

/**
 * Draws the cost of reading against the number of rows, as a page of {@link WholeProcesses} tells it, beside DuckDB's and
 * the straight line that theory gives. Both axes are logarithmic.
 *
 * <p>Arguments: the page, the picture.
 */
final class CostChart {
    private static final String PEER = "#7f8fa6";

    private CostChart() {}

    public static void main(String[] args) throws IOException {
        Diagram chart = of(Files.readString(Path.of(args[0]), StandardCharsets.UTF_8));
        try (Graphviz graphviz = new EmbeddedGraphviz(EngineLimits.DEFAULT)) {
            Files.writeString(Path.of(args[1]), new PictureWriter(graphviz).svg(chart));
        }
    }

    /** The chart of a page. */
    static Diagram of(String page) {
        SortedMap<Long, Double> own = MeasuredRows.of(page, "spanwise");
        SortedMap<Long, Double> peer = MeasuredRows.of(page, "DuckDB");
        LogPlot plot = new LogPlot(List.of(own, peer));
        plot.draw(LinearCost.through(own), own, Palette.NARROW);
        plot.draw(peer, PEER);
        plot.draw(own, Palette.WIDE);
        String title = "Processor seconds of a whole process against rows read";
        Heading heading = new Heading(title, List.of("analyze --format json, twelve columns; both axes logarithmic"));
        return new Diagram("cost", Sheet.of(plot.drawing(), heading, legend()), title, "");
    }

    private static List<LegendEntry> legend() {
        return List.of(
                new LegendEntry(BoxStyle.filled(Palette.WIDE), "Spanwise"),
                new LegendEntry(BoxStyle.filled(PEER), "DuckDB, same minutes"),
                new LegendEntry(BoxStyle.filled(Palette.NARROW), "dashed: start + rows × the same for each row"));
    }
}
