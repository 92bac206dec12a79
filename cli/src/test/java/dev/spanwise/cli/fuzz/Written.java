package dev.spanwise.cli.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.analysis.findings.Targets;
import dev.spanwise.model.Position;
import dev.spanwise.model.read.ReadResult;
import dev.spanwise.report.analysis.Analysis;
import dev.spanwise.report.deck.Deck;
import dev.spanwise.report.diagram.Diagram;
import dev.spanwise.report.diagram.DiagramOptions;
import dev.spanwise.report.diagram.Diagrams;
import dev.spanwise.report.diagram.LayoutName;
import dev.spanwise.report.diagram.PictureWriter;
import dev.spanwise.report.diagram.engine.EmbeddedGraphviz;
import dev.spanwise.report.diagram.engine.EngineLimits;
import dev.spanwise.report.document.Cell;
import dev.spanwise.report.document.Column;
import dev.spanwise.report.document.Table;
import dev.spanwise.report.dossier.HtmlReport;
import guru.nidi.graphviz.engine.Engine;
import guru.nidi.graphviz.engine.Format;
import guru.nidi.graphviz.engine.Options;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.jsoup.Jsoup;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Writes what is known of people in every way, and holds that texts stay texts. */
final class Written {
    private static final EmbeddedGraphviz GRAPHVIZ = new EmbeddedGraphviz(EngineLimits.DEFAULT);
    private static final String RUNS =
            "script, iframe, object, embed, link, form, [src], [onload], [onerror], [onclick]";

    private Written() {}

    /** DOT as Graphviz reads it, and SVG as an XML parser does. */
    static void drawings(ReadResult people) throws Exception {
        for (LayoutName layout : List.of(LayoutName.CARDS, LayoutName.WALL)) {
            Diagram diagram = new Diagrams(GRAPHVIZ).draw(people.chart(), DiagramOptions.DEFAULT.withLayout(layout));
            Options plain = Options.create().engine(Engine.NEATO).format(Format.DOT);
            assertThat(GRAPHVIZ.execute(diagram.dot(), plain, null).asString()).contains("graph");
            Document svg = parse(new PictureWriter(GRAPHVIZ).svg(diagram));
            for (String dangerous : List.of("script", "a", "image", "foreignObject", "use")) {
                assertThat(svg.getElementsByTagName(dangerous).getLength())
                        .as(dangerous)
                        .isZero();
            }
        }
    }

    private static Document parse(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    /** The dossier as a browser reads it, and slides as another program does. */
    static void documents(ReadResult people) throws Exception {
        Analysis analysis = Analysis.of(people, Set.of(), Targets.DEFAULT, Optional.empty());
        String page = HtmlReport.of(analysis, List.of(), "people.json", Locale.ENGLISH);
        assertThat(Jsoup.parse(page).select(RUNS)).isEmpty();
        try (Deck deck = Deck.plain(Locale.ENGLISH)) {
            List<List<Cell>> rows = people.chart()
                    .positions()
                    .map(Position::label)
                    .map(label -> List.of(Cell.of(label)))
                    .toList();
            String title = people.chart().position(0).label();
            deck.add(title, title).table(new Table("", List.of(Column.text("Who")), rows));
            deck.add(title, title).sentences(List.of(title));
            try (XMLSlideShow read = new XMLSlideShow(new ByteArrayInputStream(deck.bytes()))) {
                assertThat(read.getSlides()).hasSize(2);
            }
        }
    }
}
