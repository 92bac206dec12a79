package dev.spanwise.report.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import dev.spanwise.model.RandomCharts;
import dev.spanwise.report.diagram.SvgTexts.PlacedText;
import dev.spanwise.report.diagram.drawing.Box;
import dev.spanwise.report.diagram.drawing.Drawing;
import dev.spanwise.report.diagram.engine.EmbeddedGraphviz;
import dev.spanwise.report.diagram.engine.EngineLimits;
import dev.spanwise.report.diagram.text.SafeText;
import dev.spanwise.report.diagram.text.TextWidth;
import guru.nidi.graphviz.engine.Engine;
import guru.nidi.graphviz.engine.Format;
import guru.nidi.graphviz.engine.Options;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Text is shown as text, and fits its box, in every layout. */
class DiagramTextTest {
    private static final EmbeddedGraphviz GRAPHVIZ = new EmbeddedGraphviz(EngineLimits.DEFAULT);

    private static String svg(OrgChart chart, LayoutName layout) {
        Diagram diagram = new Diagrams(GRAPHVIZ).draw(chart, DiagramOptions.DEFAULT.withLayout(layout));
        return new PictureWriter(GRAPHVIZ).svg(diagram);
    }

    @ParameterizedTest
    @EnumSource(names = {"BOXES", "CARDS", "TIDY", "WALL", "OVERVIEW", "LAYERS", "DOTS"})
    void everyTextFitsItsBox(LayoutName layout) throws Exception {
        for (OrgChart chart : List.of(TestCharts.hostile(), RandomCharts.ofSize(120, 3))) {
            for (PlacedText text : SvgTexts.of(svg(chart, layout))) {
                if (text.outline().length == 4 && !layout.equals(LayoutName.DOTS)) {
                    double right = text.x() + TextWidth.of(text.text(), text.size(), text.bold());
                    assertThat(text.x()).as(text.text()).isGreaterThanOrEqualTo(text.outline()[0]);
                    assertThat(right).as(text.text()).isLessThanOrEqualTo(text.outline()[2] + 0.6);
                    assertThat(text.y() - text.size()).as(text.text()).isGreaterThanOrEqualTo(text.outline()[1] - 1);
                    assertThat(text.y()).as(text.text()).isLessThanOrEqualTo(text.outline()[3] + 1);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"BOXES", "CARDS", "TIDY", "WALL", "OVERVIEW"})
    void hostileNamesAreShownAsTheyAre(LayoutName layout) throws Exception {
        OrgChart chart = TestCharts.hostile();
        String svg = svg(chart, layout);

        List<String> shown = SvgTexts.of(svg).stream().map(PlacedText::text).toList();
        // as the chart holds them: it keeps no half of a surrogate pair
        List<String> names = chart.positions().skip(1).map(Position::label).toList();
        assertThat(names).hasSameSizeAs(TestCharts.HOSTILE);
        for (String name : names) {
            String clean = SafeText.clean(name);
            assertThat(shown)
                    .anySatisfy(text ->
                            assertThat(clean).startsWith(text.replace("…", "")).isNotEqualTo("…"));
        }
        Document document = SvgTexts.parse(svg);
        for (String dangerous : List.of("script", "a", "image", "foreignObject", "use", "style")) {
            assertThat(document.getElementsByTagName(dangerous).getLength())
                    .as(dangerous)
                    .isZero();
        }
    }

    @Test
    void dotReadAndWrittenByGraphvizGivesTheSameLabels() throws Exception {
        String dot = new Diagrams(GRAPHVIZ)
                .draw(TestCharts.hostile(), DiagramOptions.DEFAULT.withLayout(LayoutName.WALL))
                .dot();
        String again = render(dot, Format.DOT);

        assertThat(labels(again)).isEqualTo(labels(dot)).isNotEmpty();
    }

    private static List<String> labels(String dot) throws Exception {
        return SvgTexts.of(render(dot, Format.SVG).replaceFirst("(?s)<!DOCTYPE[^>]*>", "")).stream()
                .map(PlacedText::text)
                .toList();
    }

    private static String render(String dot, Format format) throws Exception {
        return GRAPHVIZ.execute(dot, Options.create().engine(Engine.NEATO).format(format), null)
                .asString();
    }

    @Test
    void pngAndPdfOfHostileNamesAreMade() {
        Diagram diagram =
                new Diagrams(GRAPHVIZ).draw(TestCharts.hostile(), DiagramOptions.DEFAULT.withLayout(LayoutName.CARDS));
        DiagramFiles files = new DiagramFiles(GRAPHVIZ);

        byte[] png = files.bytes(diagram, FileFormat.PNG, PictureSize.DEFAULT);
        byte[] pdf = files.bytes(diagram, FileFormat.PDF, PictureSize.DEFAULT);

        assertThat(new String(png, 1, 3, StandardCharsets.US_ASCII)).isEqualTo("PNG");
        assertThat(new String(pdf, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("%PDF");
        assertThat(files.bytes(diagram, FileFormat.PDF, PictureSize.DEFAULT)).isEqualTo(pdf);
        assertThat(files.bytes(diagram, FileFormat.PNG, PictureSize.DEFAULT)).isEqualTo(png);
    }

    @Test
    void aBoxThatIsALinkIsCalledByItsPosition() throws Exception {
        OrgChart chart = TestCharts.hostile();
        Drawing drawing = new Diagrams(GRAPHVIZ)
                .draw(chart, DiagramOptions.DEFAULT.withLayout(LayoutName.OVERVIEW))
                .drawing();
        List<Box> linked =
                drawing.boxes().stream().map(box -> box.linked("?record=1")).toList();
        Drawing links = new Drawing(drawing.width(), drawing.height(), linked, List.of());
        String svg = new PictureWriter(GRAPHVIZ).svg(new Diagram("overview", links, "", ""));

        NodeList anchors = SvgTexts.parse(svg).getElementsByTagName("a");
        String names = IntStream.range(0, anchors.getLength())
                .mapToObj(i -> ((Element) anchors.item(i)).getAttribute("xlink:title"))
                .collect(Collectors.joining("\n", "\n", ""))
                .replace("\u200b", "");
        assertThat(names).contains("\nTop · L1 · span 13 · 13 below");
        chart.positions()
                .skip(1)
                .map(position -> SafeText.clean(position.label()))
                .forEach(name -> assertThat(names).contains("\n" + name + ", " + name + " xxx"));
        assertThat(svg).doesNotContain("title=\"&lt;TABLE&gt;\"");
    }

    @Test
    void everyBoxTellsItsPositionToAReader() throws Exception {
        String svg = svg(TestCharts.SMALL, LayoutName.TIDY);

        assertThat(svg)
                .contains(
                        "<title id=\"title\">Organisation chart</title>",
                        "<desc id=\"description\">all 6 positions shown")
                .contains("<title>Bo Carl, Operations</title>", "<desc>L2 · span 2 · 2 below · reports to Ada Berg")
                .contains("<title>Vacant, Planner</title>");
    }
}
