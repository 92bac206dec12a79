package dev.spanwise.report.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.analysis.generate.GeneratorOptions;
import dev.spanwise.analysis.generate.OrgGenerator;
import dev.spanwise.model.OrgChart;
import dev.spanwise.report.diagram.SvgTexts.PlacedText;
import dev.spanwise.report.diagram.atlas.AtlasMaker;
import dev.spanwise.report.diagram.drawing.Box;
import dev.spanwise.report.diagram.drawing.Connector;
import dev.spanwise.report.diagram.drawing.Drawing;
import dev.spanwise.report.diagram.drawing.Point;
import dev.spanwise.report.diagram.drawing.TextLine;
import dev.spanwise.report.diagram.drawing.TextRun;
import dev.spanwise.report.diagram.engine.EmbeddedGraphviz;
import dev.spanwise.report.diagram.engine.EngineLimits;
import dev.spanwise.report.diagram.format.Paper;
import dev.spanwise.report.diagram.text.TextWidth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures of generated organisations of many shapes: no ribbons, no text outside its box, no line through a box. */
class ShapeTest {
    private static final EmbeddedGraphviz GRAPHVIZ = new EmbeddedGraphviz(EngineLimits.DEFAULT);
    private static final Diagrams DIAGRAMS = new Diagrams(GRAPHVIZ);
    private static final Map<String, Diagram> DRAWN = new ConcurrentHashMap<>();

    private static final Map<String, OrgChart> CHARTS = Map.of(
            "one", TestCharts.chain(1),
            "chain", TestCharts.chain(30),
            "star", TestCharts.star(290),
            "forest", TestCharts.forest(143),
            "small", TestCharts.SMALL,
            "deep 200", generated(200, 12),
            "usual 290", generated(290, 5),
            "flat 280", generated(280, 3),
            "usual 900", generated(900, 7),
            "usual 1900", generated(1_900, 9));

    private static OrgChart generated(int size, int layers) {
        return OrgGenerator.generate(GeneratorOptions.ofSize(size, 5).withLayers(layers));
    }

    static Stream<Arguments> pictures() {
        return CHARTS.entrySet().stream()
                .flatMap(chart -> Stream.of(LayoutName.values())
                        .filter(layout -> layout != LayoutName.ATLAS)
                        .filter(layout -> chart.getValue().size() <= layout.mostPositions())
                        .filter(layout -> chart.getValue().layers() <= layout.mostLayers())
                        .map(layout -> Arguments.of(layout, chart.getKey())));
    }

    private static OrgChart chart(String name) {
        return Objects.requireNonNull(CHARTS.get(name));
    }

    /** Each is drawn once, whatever is looked at in it. */
    private static Diagram draw(LayoutName layout, String chart) {
        return DRAWN.computeIfAbsent(
                layout + " " + chart, name -> DIAGRAMS.draw(chart(chart), DiagramOptions.DEFAULT.withLayout(layout)));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void widthToHeightIsBetweenOneToThreeAndThreeToOne(LayoutName layout, String chart) {
        boolean maybeWide = layout == LayoutName.TIDY || layout == LayoutName.LAYERS;
        if (!maybeWide) {
            assertThat(draw(layout, chart).drawing().ratio()).isBetween(1 / 3.0, 3.0);
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void everyTextIsInItsBoxAndEveryBoxInThePicture(LayoutName layout, String chart) {
        Drawing drawing = draw(layout, chart).drawing();
        for (Box box : drawing.boxes()) {
            assertThat(box.right()).as(box.title()).isLessThanOrEqualTo(drawing.width() + 0.5);
            assertThat(box.bottom()).as(box.title()).isLessThanOrEqualTo(drawing.height() + 0.5);
            double lines = box.lines().stream().mapToDouble(TextLine::height).sum();
            assertThat(lines).as(box.title()).isLessThanOrEqualTo(box.height() + 0.5);
            for (TextLine line : box.lines()) {
                assertThat(line.width()).as(box.title()).isLessThanOrEqualTo(box.width());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void noReportingLineRunsThroughABoxOfSomebodyElse(LayoutName layout, String chart) {
        Drawing drawing = draw(layout, chart).drawing();
        List<Box> boxes =
                drawing.boxes().stream().filter(box -> !box.lines().isEmpty()).toList();
        drawing.connectors().stream()
                .filter(line -> !line.dashed())
                .limit(400)
                .forEach(line -> assertThat(boxes.stream()
                                .filter(box -> !box.id().equals(line.from())
                                        && !box.id().equals(line.to()))
                                .filter(box -> crosses(line, box))
                                .map(Box::title))
                        .as(line.from() + " to " + line.to() + " runs through")
                        .isEmpty());
    }

    private static boolean crosses(Connector line, Box box) {
        for (int i = 1; i < line.points().size(); i++) {
            Point a = line.points().get(i - 1);
            Point b = line.points().get(i);
            boolean across = Math.max(a.x(), b.x()) > box.x() + 1 && Math.min(a.x(), b.x()) < box.right() - 1;
            boolean down = Math.max(a.y(), b.y()) > box.y() + 1 && Math.min(a.y(), b.y()) < box.bottom() - 1;
            if (across && down) {
                return true;
            }
        }
        return false;
    }

    @Test
    void graphvizPlacesTheTextWhereItWasMeasured() throws Exception {
        for (LayoutName layout : List.of(LayoutName.CARDS, LayoutName.LAYERS, LayoutName.OVERVIEW)) {
            for (PlacedText text : SvgTexts.of(new PictureWriter(GRAPHVIZ).svg(draw(layout, "usual 290")))) {
                if (text.outline().length == 4) {
                    double right = text.x() + TextWidth.of(text.text(), text.size(), text.bold());
                    assertThat(text.x()).as(text.text()).isGreaterThanOrEqualTo(text.outline()[0]);
                    assertThat(right).as(text.text()).isLessThanOrEqualTo(text.outline()[2] + 0.6);
                }
            }
        }
    }

    @Test
    void theSmallestTextOfAnAtlasHasSixPointsOnItsPaper() {
        for (Paper paper : List.of(Paper.A4, Paper.A3, Paper.LETTER)) {
            new AtlasMaker(chart("usual 900"), DiagramOptions.DEFAULT, DIAGRAMS, paper)
                    .make(page -> {})
                    .pages()
                    .forEach(page -> {
                        Drawing drawing = page.diagram().drawing();
                        double least = drawing.boxes().stream()
                                .flatMap(box -> box.lines().stream())
                                .flatMap(line -> line.runs().stream())
                                .mapToDouble(TextRun::size)
                                .min()
                                .orElse(7);
                        assertThat(least * paper.scaleFor(drawing.width(), drawing.height()))
                                .as(page.name())
                                .isGreaterThanOrEqualTo(6);
                    });
        }
    }
}
