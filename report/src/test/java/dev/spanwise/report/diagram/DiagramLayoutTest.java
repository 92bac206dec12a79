package dev.spanwise.report.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.RandomCharts;
import dev.spanwise.report.diagram.atlas.AtlasMaker;
import dev.spanwise.report.diagram.drawing.Box;
import dev.spanwise.report.diagram.drawing.TextRun;
import dev.spanwise.report.diagram.engine.EmbeddedGraphviz;
import dev.spanwise.report.diagram.engine.EngineLimits;
import dev.spanwise.report.diagram.format.Paper;
import dev.spanwise.report.diagram.view.Scope;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every layout shows every position it should, and no box lies across another. */
class DiagramLayoutTest {
    private static final Diagrams DIAGRAMS = new Diagrams(new EmbeddedGraphviz(EngineLimits.DEFAULT));

    private static Diagram draw(OrgChart chart, LayoutName layout) {
        return DIAGRAMS.draw(chart, DiagramOptions.DEFAULT.withLayout(layout));
    }

    @ParameterizedTest
    @EnumSource(names = {"BOXES", "CARDS", "TIDY", "WALL", "LAYERS"})
    void everyPositionHasOneBox(LayoutName layout) {
        RandomCharts.forSeeds(3, seed -> {
            OrgChart chart = RandomCharts.ofSize(20 + 20 * seed, seed);
            if (chart.layers() <= layout.mostLayers()) {
                List<String> ids = draw(chart, layout).drawing().boxes().stream()
                        .map(Box::id)
                        .filter(id -> id.startsWith("n"))
                        .toList();
                assertThat(ids).doesNotHaveDuplicates().hasSize(chart.size());
            }
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"BOXES", "CARDS", "TIDY", "WALL", "OVERVIEW", "LAYERS", "DOTS"})
    void boxesLieApartOrWithinEachOther(LayoutName layout) {
        RandomCharts.forSeeds(3, seed -> {
            OrgChart chart = RandomCharts.ofSize(20 + 20 * seed, seed);
            if (chart.layers() <= layout.mostLayers()) {
                List<Box> boxes = draw(chart, layout).drawing().boxes();
                for (int i = 0; i < boxes.size(); i++) {
                    for (int j = 0; j < i; j++) {
                        requireApart(boxes.get(i), boxes.get(j));
                    }
                }
            }
        });
    }

    private static void requireApart(Box a, Box b) {
        double e = 0.6;
        boolean apart =
                a.right() <= b.x() + e || b.right() <= a.x() + e || a.bottom() <= b.y() + e || b.bottom() <= a.y() + e;
        assertThat(apart || isWithin(a, b) || isWithin(b, a))
                .as("%s and %s", a, b)
                .isTrue();
    }

    private static boolean isWithin(Box inner, Box outer) {
        double e = 0.6;
        return inner.x() >= outer.x() - e
                && inner.y() >= outer.y() - e
                && inner.right() <= outer.right() + e
                && inner.bottom() <= outer.bottom() + e;
    }

    @ParameterizedTest
    @EnumSource(names = {"CARDS", "WALL", "OVERVIEW", "DOTS"})
    void largeChartsMakeNoRibbon(LayoutName layout) {
        RandomCharts.forSeeds(8, seed -> {
            OrgChart chart = RandomCharts.ofSize(250 + 100 * seed, seed);
            if (chart.layers() <= 12) {
                assertThat(draw(chart, layout).drawing().ratio())
                        .as(layout.id())
                        .isBetween(1 / 3.0, 3.0);
            }
        });
    }

    @Test
    void dotsShowEveryPositionOnce() {
        OrgChart chart = RandomCharts.ofSize(400, 4);
        long dots = draw(chart, LayoutName.DOTS).drawing().boxes().stream()
                .flatMap(box -> box.lines().stream())
                .flatMap(line -> line.runs().stream())
                .flatMapToInt(run -> run.text().codePoints())
                .filter(c -> "●○■".indexOf(c) >= 0)
                .count();
        assertThat(dots).isEqualTo(chart.size());
    }

    @Test
    void anOverviewHasAtMostTheBoxesAskedForAndSaysWhatItLeavesOut() {
        OrgChart chart = RandomCharts.ofSize(500, 5);
        Diagram diagram = DIAGRAMS.draw(
                chart, DiagramOptions.DEFAULT.withLayout(LayoutName.OVERVIEW).withMostBoxes(30));
        assertThat(diagram.drawing().boxes().stream()
                        .filter(box -> box.id().startsWith("n"))
                        .count())
                .isLessThanOrEqualTo(30);
        assertThat(diagram.description()).contains(" of 500 positions shown");
    }

    @Test
    void anOverviewOfAFocusThatIsTooLargeStillShowsTwoLayersAndCountsOnceWhatItLeavesOut() {
        OrgChart chart = DrawnChart.of("""
                top
                  a
                    a1
                      a11
                      a12
                    a2
                  b
                    b1
                      b11
                """);
        Diagram diagram = DIAGRAMS.draw(
                chart,
                DiagramOptions.DEFAULT
                        .withLayout(LayoutName.OVERVIEW)
                        .withScope(new Scope.Focus(0, 2))
                        .withMostBoxes(5));
        assertThat(texts(diagram))
                .contains("L1 · span 2 · 8 below", "L3 · span 2", "2 below: 1 team, 1 layer", "+ 1 direct report")
                .doesNotContain("L3 · span 2 · 2 below");
    }

    @Test
    void ofMoreManagersThanFitTheLargestBranchesAreDrawnAndTheOthersCounted() {
        StringBuilder drawn = new StringBuilder("top\n");
        for (int manager = 1; manager <= 20; manager++) {
            drawn.append("  m").append(manager).append('\n');
            for (int report = 1; report <= manager; report++) {
                drawn.append("    m").append(manager).append('r').append(report).append('\n');
            }
        }
        Diagram diagram = DIAGRAMS.draw(
                DrawnChart.of(drawn.toString()),
                DiagramOptions.DEFAULT.withLayout(LayoutName.OVERVIEW).withMostBoxes(6));
        assertThat(texts(diagram))
                .contains("+ 15 direct reports", "m20", "m16", "20 below: 1 team, 1 layer")
                .doesNotContain("m15", "m1");
    }

    private static List<String> texts(Diagram diagram) {
        return diagram.drawing().boxes().stream()
                .flatMap(box -> box.lines().stream())
                .flatMap(line -> line.runs().stream())
                .map(TextRun::text)
                .toList();
    }

    @Test
    void aFocusMayShowTheNearestOfItsLineOnly() {
        assertThat(new Scope.Focus(5, 2).positions(TestCharts.chain(9))).hasToString("{3, 4, 5, 6, 7}");
    }

    @Test
    void aFocusShowsTheLineUpAndTwoLayersDown() {
        OrgChart chart = TestCharts.chain(9);
        Diagram diagram = DIAGRAMS.draw(
                chart, DiagramOptions.DEFAULT.withLayout(LayoutName.TIDY).withScope(new Scope.Focus(3)));
        Set<String> ids = diagram.drawing().boxes().stream()
                .map(Box::id)
                .filter(id -> id.startsWith("n"))
                .collect(Collectors.toSet());
        assertThat(ids)
                .isEqualTo(IntStream.rangeClosed(0, 5).mapToObj(i -> "n" + i).collect(Collectors.toSet()));
    }

    private static final OrgChart WITH_DOTTED_LINE = DrawnChart.of("""
            top
              left
                deep dotted_manager=right
              right
            """);

    @Test
    void aDottedFocusShowsTheOtherEndsWithTheirLinesUp() {
        assertThat(new Scope.Focus(3).positions(WITH_DOTTED_LINE)).hasToString("{0, 1, 3}");
        assertThat(new Scope.DottedFocus(3, Scope.ALL_LAYERS).positions(WITH_DOTTED_LINE))
                .hasToString("{0, 1, 2, 3}");
    }

    @Test
    void betweenDotsDottedLinesAreCountedOnly() {
        Diagram dots = DIAGRAMS.draw(WITH_DOTTED_LINE, DiagramOptions.DEFAULT.withLayout(LayoutName.DOTS));
        assertThat(dots.drawing().connectors()).isEmpty();
        assertThat(dots.description()).isEqualTo("all 4 positions shown · 1 dotted line not drawn");
    }

    @Test
    void dottedLinesCanBeLeftOut() {
        DiagramOptions tidy = DiagramOptions.DEFAULT.withLayout(LayoutName.TIDY);
        Diagram with = DIAGRAMS.draw(WITH_DOTTED_LINE, tidy);
        Diagram without = DIAGRAMS.draw(WITH_DOTTED_LINE, tidy.withoutDottedLines());
        assertThat(with.description()).isEqualTo("all 4 positions shown · dashed violet: 1 dotted line");
        assertThat(without.description()).isEqualTo("all 4 positions shown");
        assertThat(without.drawing().connectors())
                .hasSize(with.drawing().connectors().size() - 1);
    }

    @Test
    void aBranchIsCutAtItsDepth() {
        Diagram diagram = DIAGRAMS.draw(
                TestCharts.SMALL,
                DiagramOptions.DEFAULT.withLayout(LayoutName.TIDY).withScope(new Scope.Branch(1, 1)));
        assertThat(diagram.description()).startsWith("1 of 6 positions shown");
    }

    @Test
    void aSingleAChainAStarAndAForestAreDrawnOrRefusedInWords() {
        for (OrgChart chart : List.of(
                TestCharts.chain(1), TestCharts.chain(10_000), TestCharts.star(5_000), TestCharts.forest(143))) {
            assertThat(DIAGRAMS.draw(chart, DiagramOptions.DEFAULT).drawing().boxes())
                    .isNotEmpty();
        }
        assertThatExceptionOfType(DiagramException.class)
                .isThrownBy(() -> draw(TestCharts.chain(10_000), LayoutName.TIDY))
                .withMessage("Layout tidy shows at most 400 layers readably, and there are 10,000."
                        + " Use the layout overview, or fewer layers.");
        assertThatExceptionOfType(DiagramException.class)
                .isThrownBy(() -> new AtlasMaker(TestCharts.chain(10_000), DiagramOptions.DEFAULT, DIAGRAMS, Paper.A4)
                        .make(page -> {}))
                .withMessageStartingWith("Layout atlas shows at most 200 layers readably, and there are 10,000.");
        assertThatExceptionOfType(DiagramException.class)
                .isThrownBy(() -> draw(TestCharts.star(5_000), LayoutName.WALL))
                .withMessage("Layout wall shows at most 3,000 positions readably, and there are 5,001."
                        + " Use the layout overview, a branch or fewer layers.");
    }
}
