package dev.spanwise.report.diagram.format;

import dev.spanwise.report.diagram.drawing.Box;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.util.Matrix;

/** A PDF file that is put together from pictures: one a page, or one over several sheets. Close it after use. */
public final class PdfDocument implements AutoCloseable {
    /** Sheets of a poster overlap by this much, in points, so that they can be glued. */
    private static final double OVERLAP = 20;

    private static final int MOST_SHEETS = 200;

    /** A place on a page that leads to another page. */
    private record Link(PDPage page, PDRectangle area, String target) {}

    private final List<Link> links = new ArrayList<>();
    private final PDDocument document = new PDDocument();
    private final List<PDDocument> sources = new ArrayList<>();
    private final LayerUtility layers = new LayerUtility(document);

    /** An empty document with a title. Its dates are fixed, so that equal pictures give equal bytes. */
    public PdfDocument(String title) {
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(title);
        about.setProducer("Spanwise");
        Calendar start = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        start.setTimeInMillis(0);
        about.setCreationDate(start);
        document.setDocumentInformation(about);
        document.setDocumentId(0L);
    }

    /** Adds a page as large as the picture. */
    public void addPage(String svg) throws IOException {
        PDFormXObject picture = load(svg);
        PDRectangle box = picture.getBBox();
        draw(picture, new PDRectangle(box.getWidth(), box.getHeight()), 1, 0, 0);
    }

    /** Adds a page of a paper size, upright or lengthways as suits the picture, which shrinks to fit and is centred. */
    public void addPage(String svg, Paper paper) throws IOException {
        addPage(svg, paper, List.of());
    }

    /** The same with boxes that lead to other pages, which {@link #bytes(List)} knows by name. */
    public void addPage(String svg, Paper paper, List<Box> linked) throws IOException {
        PDFormXObject picture = load(svg);
        double width = picture.getBBox().getWidth();
        double height = picture.getBBox().getHeight();
        boolean landscape = width > height;
        double scale = paper.scaleFor(width, height);
        PDRectangle page = page(paper, landscape);
        double left = (page.getWidth() - scale * width) / 2;
        double top = page.getHeight() - Paper.MARGIN;
        PDPage added = draw(picture, page, scale, left, top - scale * height);
        for (Box box : linked) {
            float x = (float) (left + scale * box.x());
            float y = (float) (top - scale * box.bottom());
            PDRectangle area = new PDRectangle(x, y, (float) (scale * box.width()), (float) (scale * box.height()));
            links.add(new Link(added, area, box.link()));
        }
    }

    /**
     * Adds the picture at its full size over as many sheets as it needs, row by row.
     *
     * @throws IllegalArgumentException when that would be more than 200 sheets
     */
    public void addPoster(String svg, Paper paper) throws IOException {
        PDFormXObject picture = load(svg);
        double width = picture.getBBox().getWidth();
        double height = picture.getBBox().getHeight();
        boolean landscape = width > height;
        double stepX = paper.width(landscape) - 2 * Paper.MARGIN - OVERLAP;
        double stepY = paper.height(landscape) - 2 * Paper.MARGIN - OVERLAP;
        int columns = sheets(width, stepX);
        int rows = sheets(height, stepY);
        if (columns * rows > MOST_SHEETS) {
            throw new IllegalArgumentException(columns + " x " + rows + " sheets");
        }
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double x = Paper.MARGIN - column * stepX;
                double y = paper.height(landscape) - Paper.MARGIN - height + row * stepY;
                draw(picture, page(paper, landscape), 1, x, y);
            }
        }
    }

    private static int sheets(double length, double step) {
        return (int) Math.max(1, Math.ceil((length - OVERLAP) / step));
    }

    private static PDRectangle page(Paper paper, boolean landscape) {
        return new PDRectangle((float) paper.width(landscape), (float) paper.height(landscape));
    }

    private PDFormXObject load(String svg) throws IOException {
        PDDocument source = Loader.loadPDF(PdfTranscoder.transcode(svg));
        sources.add(source);
        return layers.importPageAsForm(source, 0);
    }

    private PDPage draw(PDFormXObject picture, PDRectangle size, double scale, double x, double y) throws IOException {
        PDPage page = new PDPage(size);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.transform(new Matrix((float) scale, 0, 0, (float) scale, (float) x, (float) y));
            content.drawForm(picture);
        }
        return page;
    }

    /** Number of pages so far. */
    public int pages() {
        return document.getNumberOfPages();
    }

    /** The finished file; links lead to the pages with these names, in their order. */
    public byte[] bytes(List<String> names) throws IOException {
        for (Link link : links) {
            int page = names.indexOf(link.target());
            if (page >= 0) {
                addLink(link, document.getPage(page));
            }
        }
        return bytes();
    }

    private static void addLink(Link link, PDPage target) throws IOException {
        PDPageFitDestination destination = new PDPageFitDestination();
        destination.setPage(target);
        PDAnnotationLink annotation = new PDAnnotationLink();
        annotation.setRectangle(link.area());
        annotation.setDestination(destination);
        PDBorderStyleDictionary noBorder = new PDBorderStyleDictionary();
        noBorder.setWidth(0);
        annotation.setBorderStyle(noBorder);
        link.page().getAnnotations().add(annotation);
    }

    /** The finished file. */
    public byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        for (PDDocument source : sources) {
            source.close();
        }
        document.close();
    }
}
