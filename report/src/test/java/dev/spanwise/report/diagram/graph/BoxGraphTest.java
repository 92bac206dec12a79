package dev.spanwise.report.diagram.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.RandomCharts;
import dev.spanwise.report.diagram.Diagram;
import dev.spanwise.report.diagram.DiagramOptions;
import dev.spanwise.report.diagram.Diagrams;
import dev.spanwise.report.diagram.LayoutName;
import dev.spanwise.report.diagram.engine.EmbeddedGraphviz;
import dev.spanwise.report.diagram.engine.EngineLimits;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Whatever a drawing looks like, its graph has a box for each position and a line for each who has a manager. */
class BoxGraphTest {
    private static final Diagrams DIAGRAMS = new Diagrams(new EmbeddedGraphviz(EngineLimits.DEFAULT));

    private static List<String> reporting(OrgChart chart) {
        return IntStream.range(0, chart.size())
                .filter(position -> chart.manager(position) >= 0)
                .mapToObj(position -> name(chart.manager(position)) + " " + name(position))
                .sorted()
                .toList();
    }

    private static String name(int position) {
        return "n" + position;
    }

    private static List<Element> elements(String xml, String name) {
        NodeList found;
        try {
            found = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getElementsByTagName(name);
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new AssertionError(e);
        }
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(names = {"BOXES", "CARDS", "TIDY", "WALL", "LAYERS"})
    void linesAreReportingLines(LayoutName layout) {
        RandomCharts.forSeeds(6, seed -> {
            OrgChart chart = RandomCharts.ofSize(10 + 10 * seed, seed);
            Diagram drawing = DIAGRAMS.draw(
                    chart, DiagramOptions.DEFAULT.withLayout(layout).withoutDottedLines());
            BoxGraph graph = BoxGraph.of(drawing.drawing(), drawing.reporting());

            assertThat(graph.boxes()).hasSize(chart.size());
            assertThat(graph.edges().stream().map(edge -> edge.from() + " " + edge.to()))
                    .containsExactlyInAnyOrderElementsOf(reporting(chart));
            // and both files say the same
            List<Element> edges = elements(GraphMlFile.write(graph), "edge");
            assertThat(edges.stream().map(edge -> edge.getAttribute("source") + " " + edge.getAttribute("target")))
                    .containsExactlyInAnyOrderElementsOf(reporting(chart));
            String mermaid = MermaidFile.write("", graph).orElseThrow();
            assertThat(mermaid.lines()
                            .filter(line -> line.contains(" --- "))
                            .map(line -> line.strip().replace(" --- ", " ")))
                    .containsExactlyInAnyOrderElementsOf(reporting(chart));
        });
    }

    @Test
    void namesAreTextWhateverTheySay() {
        String hostile = "a]\") --> z[\"<script>`x`\"] #1; %% &";
        Diagram drawing = DIAGRAMS.draw(
                DrawnChart.of("a name=" + hostile.replace(' ', '_')),
                DiagramOptions.DEFAULT.withLayout(LayoutName.BOXES));

        BoxGraph graph = BoxGraph.of(drawing.drawing(), drawing.reporting());
        String mermaid = MermaidFile.write("T \"x\" \\", graph).orElseThrow();
        assertThat(mermaid).startsWith("---\ntitle: \"T \\\"x\\\" \\\\\"\n---\nflowchart TD\n");
        String box = mermaid.lines().skip(4).findFirst().orElseThrow();
        assertThat(box.strip())
                .matches(
                        "n0\\[\"[^\"<>`&%;()\\[\\]]*(#\\d+;[^\"<>`&%;()\\[\\]]*|<br/>[^\"<>`&%;()\\[\\]]*)*\"]:::look0");
        assertThat(elements(GraphMlFile.write(graph), "data").get(0).getTextContent())
                .contains("<script>");
    }

    @Test
    void whatMermaidWouldRefuseIsNotWritten() {
        OrgChart chart = RandomCharts.ofSize(MermaidFile.MOST_LINES + 60, 1);
        Diagram drawing = DIAGRAMS.draw(
                chart, DiagramOptions.DEFAULT.withLayout(LayoutName.TIDY).withMostBoxes(DiagramOptions.MOST_BOXES));

        BoxGraph graph = BoxGraph.of(drawing.drawing(), drawing.reporting());
        assertThat(graph.edges()).hasSizeGreaterThan(MermaidFile.MOST_LINES);
        assertThat(MermaidFile.write("", graph)).isEqualTo(Optional.empty());
    }
}
