package dev.spanwise.web.drawings;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import dev.spanwise.analysis.generate.GeneratorOptions;
import dev.spanwise.analysis.generate.OrgGenerator;
import dev.spanwise.model.OrgChart;
import dev.spanwise.report.diagram.AskedPicture;
import dev.spanwise.report.diagram.Diagram;
import dev.spanwise.report.diagram.DiagramFiles;
import dev.spanwise.report.diagram.DiagramOptions;
import dev.spanwise.report.diagram.Diagrams;
import dev.spanwise.report.diagram.PictureWriter;
import dev.spanwise.report.diagram.atlas.Atlas;
import dev.spanwise.report.diagram.atlas.AtlasFiles;
import dev.spanwise.report.diagram.atlas.AtlasMaker;
import dev.spanwise.report.diagram.change.ChartChange;
import dev.spanwise.report.diagram.drawing.Box;
import dev.spanwise.report.diagram.drawing.Drawing;
import dev.spanwise.report.diagram.engine.EmbeddedGraphviz;
import dev.spanwise.report.diagram.engine.EngineLimits;
import dev.spanwise.report.diagram.format.Paper;
import dev.spanwise.report.diagram.photo.Photos;
import dev.spanwise.web.charts.Loads;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;

/** Draws parts of charts as SVG, and remembers the pictures drawn last. */
public final class ChartDrawings implements AutoCloseable {
    private static final int PICTURES = 200;

    private static final int INVENTED_POSITIONS = 400;

    /** Pixels a point at which the smallest text of a drawing is nine pixels high; drawing.js begins with it too. */
    private static final double READABLE = 1.3;

    private final EmbeddedGraphviz graphviz = new EmbeddedGraphviz(EngineLimits.DEFAULT);
    private final Diagrams diagrams = new Diagrams(graphviz);
    private final PictureWriter pictures = new PictureWriter(graphviz);
    private final AtomicLong count = new AtomicLong();
    private final Cache<Object, String> drawn =
            CacheBuilder.newBuilder().maximumSize(PICTURES).build();

    /**
     * Draws parts of an invented chart behind the scenes: the first drawings of a process take seconds, later ones a
     * twentieth of that.
     */
    public void warmUp(int drawings) {
        Thread thread = new Thread(() -> drawInvented(drawings), "warm-up-of-drawings");
        thread.setDaemon(true);
        thread.start();
    }

    private void drawInvented(int drawings) {
        OrgChart invented = OrgGenerator.generate(GeneratorOptions.ofSize(INVENTED_POSITIONS, 1));
        for (int position = 0; position < drawings; position++) {
            svg(linked(diagram(PictureAround.bySpan(invented, position, Locale.ENGLISH), diagrams), invented));
        }
    }

    /**
     * A position with its surroundings, each box linked to the same picture around it.
     *
     * @param key what makes this picture different from all others
     */
    public String around(Object key, PictureAround picture) {
        return remembered(key, () -> svg(linked(diagram(picture, diagrams), picture.chart())));
    }

    /** The same as a diagram with photos, to write it to a file. */
    public Diagram diagram(PictureAround picture, Optional<Photos> photos) {
        return diagram(picture, new Diagrams(graphviz, photos));
    }

    private static Diagram diagram(PictureAround picture, Diagrams diagrams) {
        return picture.change().isPresent()
                ? diagrams.drawSide(picture.chart(), picture.change().get(), picture.options())
                : diagrams.draw(picture.chart(), picture.options());
    }

    /**
     * What changes from one chart to the other, in one picture.
     *
     * @param key what makes this picture different from all others
     * @throws dev.spanwise.report.diagram.DiagramException when so much changes that nobody could read it
     */
    public String change(Object key, ChartChange change, Locale language) {
        return remembered(key, () -> svg(diagram(change, language)));
    }

    /** The same as a diagram, to write it to a file. */
    public Diagram diagram(ChartChange change, Locale language) {
        return diagrams.drawChange(
                change, DiagramOptions.DEFAULT.withLanguage(language).withMostBoxes(PictureAround.MOST_BOXES));
    }

    /** What an address asks for. */
    public Diagram diagram(
            OrgChart chart, DrawingRequest request, Optional<ChartChange> change, Optional<Photos> photos) {
        return request.asked().draw(new Diagrams(graphviz, photos), chart, request.options(), change);
    }

    /** An atlas as one PDF file; on A3 where no paper is named. */
    public byte[] atlas(OrgChart chart, DiagramOptions options, Optional<Paper> paper, Optional<Photos> photos)
            throws IOException {
        Paper sheet = paper.orElse(Paper.A3);
        Atlas atlas = new AtlasMaker(chart, options, new Diagrams(graphviz, photos), sheet).make(pages -> {});
        return new AtlasFiles(graphviz, options.language()).pdf(atlas, sheet, pages -> {});
    }

    /**
     * A diagram as a file.
     *
     * @throws dev.spanwise.report.diagram.DiagramException with a sentence for the user when that format is not possible
     */
    public byte[] file(Diagram diagram, AskedPicture file) {
        return new DiagramFiles(graphviz).bytes(diagram, file.format(), file.size());
    }

    /** A picture that is drawn once and then remembered. */
    public String remembered(Object key, Callable<String> draw) {
        return Loads.get(drawn, key, draw);
    }

    public Diagrams diagrams() {
        return diagrams;
    }

    /** A diagram as an SVG element for a page, which may hold several: no two elements may have the same id. */
    public String svg(Diagram diagram) {
        String svg = pictures.svg(diagram);
        long number = count.incrementAndGet();
        return sized(svg.substring(svg.indexOf("<svg ")), diagram.drawing())
                .replaceAll(" id=\"(?:node|edge|graph)\\d+\"", "")
                .replace("\"title description\"", "\"title" + number + " description" + number + "\"")
                .replace(" id=\"title\"", " id=\"title" + number + "\"")
                .replace(" id=\"description\"", " id=\"description" + number + "\"");
    }

    /**
     * As wide as its place, and as high as its text needs to be read; boxes that are links stay links for readers who
     * do not see them, which they would not inside an image.
     */
    private static String sized(String svg, Drawing drawing) {
        int end = svg.indexOf('>');
        String head = svg.substring(0, end)
                .replaceAll(" width=\"[^\"]*\"", " width=\"100%\"")
                .replaceAll(" height=\"[^\"]*\"", " height=\"" + Math.round(drawing.height() * READABLE) + "\"");
        String whole = head + svg.substring(end);
        return whole.contains("<a ") ? whole.replaceFirst("role=\"img\"", "role=\"group\"") : whole;
    }

    /** Every box of a position leads to the picture around it; record numbers say nothing about anybody. */
    private static Diagram linked(Diagram diagram, OrgChart chart) {
        Drawing drawing = diagram.drawing();
        List<Box> boxes = drawing.boxes().stream()
                .map(box -> box.id().matches("n\\d+")
                        ? box.linked("?record="
                                + chart.record(Integer.parseInt(box.id().substring(1))))
                        : box)
                .toList();
        return new Diagram(
                diagram.kind(), withBoxes(drawing, boxes), diagram.title(), diagram.description(), diagram.reporting());
    }

    private static Drawing withBoxes(Drawing drawing, List<Box> boxes) {
        return new Drawing(drawing.width(), drawing.height(), boxes, drawing.connectors());
    }

    @Override
    public void close() {
        graphviz.close();
    }
}
