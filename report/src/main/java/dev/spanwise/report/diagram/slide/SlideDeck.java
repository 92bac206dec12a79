package dev.spanwise.report.diagram.slide;

import dev.spanwise.report.diagram.drawing.Box;
import dev.spanwise.report.diagram.drawing.Drawing;
import dev.spanwise.report.diagram.drawing.Picture;
import dev.spanwise.report.diagram.text.SafeText;
import dev.spanwise.report.sheet.TimelessZip;
import java.awt.Dimension;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFPictureData;
import org.apache.poi.xslf.usermodel.XSLFSlide;

/**
 * A PowerPoint file with a slide for each drawing. Every box is one shape with its text inside, every line a connector
 * glued to its boxes; nothing is a picture. Equal drawings give equal bytes.
 */
public final class SlideDeck {
    /** Size of a usual slide, 16:9, in points. */
    private static final double WIDTH = 960;

    private static final double HEIGHT = 540;
    /** The largest slide PowerPoint takes: 56 inches. */
    private static final double LARGEST = 4032;
    /** More shapes than this on one slide, and PowerPoint becomes too slow to work with. */
    public static final int MOST_BOXES = 5000;

    private final String title;
    private final List<Drawing> drawings;
    private final List<String> names;
    private final double scale;
    private final Dimension size;

    private SlideDeck(String title, List<Drawing> drawings, List<String> names, double leastScale) {
        this.title = title;
        this.drawings = drawings;
        this.names = names;
        double width = most(drawings, Drawing::width);
        double height = most(drawings, Drawing::height);
        double fitting = Math.min(WIDTH / width, HEIGHT / height);
        boolean usual = fitting >= leastScale;
        this.scale = Math.min(1, usual ? fitting : LARGEST / Math.max(width, height));
        this.size = usual
                ? new Dimension((int) WIDTH, (int) HEIGHT)
                : new Dimension((int) Math.ceil(width * scale), (int) Math.ceil(height * scale));
    }

    private static double most(List<Drawing> drawings, ToDoubleFunction<Drawing> side) {
        return drawings.stream().mapToDouble(side).max().orElse(1);
    }

    /**
     * The deck of these drawings, on slides of the usual size where their text stays readable there, else on larger ones.
     *
     * @param title of the file
     * @param names what boxes that lead to a drawing call it, in the order of the first drawings
     * @param leastScale how far text may be shrunk and can still be read
     * @return the file, or nothing where a drawing is too large even for the largest slide
     */
    public static Optional<byte[]> write(String title, List<Drawing> drawings, List<String> names, double leastScale)
            throws IOException {
        SlideDeck deck = new SlideDeck(title, drawings, names, leastScale);
        boolean tooMany = most(drawings, drawing -> drawing.boxes().size()) > MOST_BOXES;
        return tooMany || deck.scale < leastScale ? Optional.empty() : Optional.of(deck.bytes());
    }

    private byte[] bytes() throws IOException {
        try (XMLSlideShow show = new XMLSlideShow()) {
            show.setPageSize(size);
            describe(show);
            drawings.forEach(drawing -> show.createSlide());
            List<XSLFSlide> slides = show.getSlides();
            Map<String, XSLFSlide> targets = new HashMap<>();
            for (int i = 0; i < names.size(); i++) {
                targets.put(names.get(i), slides.get(i));
            }
            for (int i = 0; i < drawings.size(); i++) {
                draw(drawings.get(i), slides.get(i), targets);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            show.write(bytes);
            return TimelessZip.of(bytes.toByteArray());
        }
    }

    private static void add(Picture picture, XSLFSlide slide, XSLFAutoShape over) {
        XSLFPictureData data = slide.getSlideShow().addPicture(picture.bytes(), PictureType.JPEG);
        slide.createPicture(data).setAnchor(over.getAnchor());
    }

    private void describe(XMLSlideShow show) {
        POIXMLProperties.CoreProperties properties = show.getProperties().getCoreProperties();
        properties.setTitle(SafeText.clean(title));
        properties.setCreator("Spanwise");
    }

    private void draw(Drawing drawing, XSLFSlide slide, Map<String, XSLFSlide> targets) {
        SlidePlace place = SlidePlace.filling(size, drawing.width(), drawing.height());
        SlideLines lines = new SlideLines(slide, place, drawing.boxes());
        drawing.connectors().forEach(lines::draw);
        SlideBoxes boxes = new SlideBoxes(slide, place);
        for (Box box : drawing.boxes()) {
            XSLFAutoShape shape = boxes.draw(box);
            lines.glue(box.id(), shape.getShapeId());
            box.picture().ifPresent(picture -> add(picture, slide, shape));
            XSLFSlide target = targets.get(box.link());
            if (target != null) {
                shape.createHyperlink().linkToSlide(target);
            }
        }
    }
}
