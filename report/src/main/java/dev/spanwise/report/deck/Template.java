package dev.spanwise.report.deck;

import com.google.common.collect.Streams;
import com.google.common.graph.Traverser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFTheme;

/** A company's own file without its slides, with as many masters as it likes. */
final class Template extends XMLSlideShow {
    private Template(InputStream file) throws IOException {
        super(file);
    }

    static XMLSlideShow of(InputStream file) throws IOException {
        ByteArrayOutputStream emptied = new ByteArrayOutputStream();
        try (XMLSlideShow show = new XMLSlideShow(file)) {
            while (!show.getSlides().isEmpty()) {
                show.removeSlide(0);
            }
            TemplateRests.remove(show);
            show.write(emptied);
        }
        // read again, since the library remembers parts that are gone
        return new Template(new ByteArrayInputStream(emptied.toByteArray()));
    }

    /** The library gives notes a theme whose name another master may have, unless it sees them all. */
    @Override
    public void createNotesMaster() {
        List<POIXMLDocumentPart> own = getRelations();
        List<XSLFTheme> others =
                themes().stream().filter(theme -> !own.contains(theme)).toList();
        others.forEach(theme -> addRelation(null, XSLFRelation.THEME, theme));
        super.createNotesMaster();
        others.forEach(theme -> removeRelation(theme, false));
    }

    private List<XSLFTheme> themes() {
        Traverser<POIXMLDocumentPart> parts = Traverser.forGraph(POIXMLDocumentPart::getRelations);
        return Streams.stream(parts.breadthFirst(this))
                .filter(XSLFTheme.class::isInstance)
                .map(XSLFTheme.class::cast)
                .toList();
    }
}
