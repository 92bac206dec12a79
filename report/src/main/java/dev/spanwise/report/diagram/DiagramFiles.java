package dev.spanwise.report.diagram;

import dev.spanwise.report.diagram.engine.Graphviz;
import dev.spanwise.report.diagram.format.Paper;
import dev.spanwise.report.diagram.format.PdfDocument;
import dev.spanwise.report.diagram.format.PngWriter;
import dev.spanwise.report.diagram.graph.BoxGraph;
import dev.spanwise.report.diagram.graph.GraphMlFile;
import dev.spanwise.report.diagram.graph.MermaidFile;
import dev.spanwise.report.diagram.slide.DrawIoFile;
import dev.spanwise.report.diagram.slide.SlideDeck;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Makes the bytes of a diagram's file, in any format, and puts into words why one cannot be made. */
public final class DiagramFiles {
    /** Text of 7 points, shrunk by more than this, has less than 4 points and cannot be read on paper. */
    private static final double LEAST_SCALE = 0.55;

    private final PictureWriter writer;

    public DiagramFiles(Graphviz graphviz) {
        this.writer = new PictureWriter(graphviz);
    }

    /**
     * The diagram as a file. Equal diagrams give equal bytes.
     *
     * @throws DiagramException with a sentence for the user when that size or format is not possible
     */
    public byte[] bytes(Diagram diagram, FileFormat format, PictureSize size) {
        try {
            return switch (format) {
                case DOT -> diagram.dot().getBytes(StandardCharsets.UTF_8);
                case JSON -> PositionsJson.write(diagram).getBytes(StandardCharsets.UTF_8);
                case SVG -> writer.svg(diagram).getBytes(StandardCharsets.UTF_8);
                case PNG -> png(diagram, size);
                case PDF -> pdf(diagram, size);
                case PPTX -> slides(diagram.title(), List.of(diagram), List.of());
                case MERMAID -> mermaid(diagram).getBytes(StandardCharsets.UTF_8);
                case GRAPHML -> GraphMlFile.write(graph(diagram)).getBytes(StandardCharsets.UTF_8);
                case DRAWIO ->
                    DrawIoFile.write(diagram.title(), diagram.drawing()).getBytes(StandardCharsets.UTF_8);
            };
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String mermaid(Diagram diagram) {
        return MermaidFile.write(diagram.title(), graph(diagram))
                .orElseThrow(() -> new DiagramException("failure.mermaid", MermaidFile.MOST_LINES));
    }

    /** A picture of figures is no graph. */
    private static BoxGraph graph(Diagram diagram) {
        BoxGraph graph = BoxGraph.of(diagram.drawing(), diagram.reporting());
        if (graph.edges().isEmpty() && graph.boxes().size() > 1) {
            throw new DiagramException("failure.no-lines");
        }
        return graph;
    }

    private byte[] png(Diagram diagram, PictureSize size) throws IOException {
        double scale = size.scaleFor(diagram.drawing().width());
        double pixels = diagram.drawing().width() * diagram.drawing().height() * scale * scale;
        if (pixels > PngWriter.MOST_PIXELS) {
            long most = PngWriter.MOST_PIXELS / 1_000_000;
            throw new DiagramException("failure.png", Math.round(pixels), most);
        }
        try {
            return PngWriter.write(writer.svg(diagram), scale);
        } catch (InternalError | NoClassDefFoundError | UnsatisfiedLinkError e) {
            throw new DiagramException(e, "failure.fonts");
        }
    }

    private byte[] pdf(Diagram diagram, PictureSize size) throws IOException {
        try (PdfDocument pdf = new PdfDocument(diagram.title())) {
            if (size.paper().isEmpty()) {
                pdf.addPage(writer.svg(diagram));
            } else if (size.poster()) {
                addPoster(pdf, diagram, size.paper().get());
            } else {
                requireReadable(diagram, size.paper().get());
                pdf.addPage(writer.svg(diagram), size.paper().get());
            }
            return pdf.bytes();
        }
    }

    /**
     * Drawings as a deck, a slide each.
     *
     * @param title of the file
     * @param names what boxes that lead to a drawing call it, in the order of the first drawings
     * @throws DiagramException when one is too large for a slide
     */
    public static byte[] slides(String title, List<Diagram> diagrams, List<String> names) throws IOException {
        return SlideDeck.write(title, diagrams.stream().map(Diagram::drawing).toList(), names, LEAST_SCALE)
                .orElseThrow(() -> new DiagramException("failure.slide", SlideDeck.MOST_BOXES));
    }

    private void addPoster(PdfDocument pdf, Diagram diagram, Paper paper) throws IOException {
        try {
            pdf.addPoster(writer.svg(diagram), paper);
        } catch (IllegalArgumentException e) {
            throw new DiagramException(e, "failure.poster", String.valueOf(e.getMessage()));
        }
    }

    private void requireReadable(Diagram diagram, Paper paper) {
        double scale =
                paper.scaleFor(diagram.drawing().width(), diagram.drawing().height());
        if (scale < LEAST_SCALE) {
            throw new DiagramException("failure.small", paper.name(), Math.round(100 * scale));
        }
    }
}
