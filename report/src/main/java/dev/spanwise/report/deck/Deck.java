package dev.spanwise.report.deck;

import dev.spanwise.report.document.Table;
import dev.spanwise.report.sheet.TimelessZip;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/**
 * A PowerPoint file that grows slide by slide. Everything on it can be edited: titles stand in the template's own place
 * for titles, tables are tables, and charts have their numbers behind them.
 */
public final class Deck implements Closeable {
    private static final double MARGIN = 40;
    private static final double TITLE = 24;
    private static final double TEXT = 18;

    private final XMLSlideShow show;
    private final boolean own;
    private final Optional<XSLFSlideLayout> layout;

    private Deck(XMLSlideShow show, boolean own) {
        this.show = show;
        this.own = own;
        this.layout = show.getSlideMasters().stream().flatMap(Deck::layouts).findFirst();
    }

    private static Stream<XSLFSlideLayout> layouts(XSLFSlideMaster master) {
        return Stream.ofNullable(master.getLayout(SlideLayout.TITLE_ONLY));
    }

    /** An empty deck of the usual size, 16:9. */
    public static Deck plain() {
        XMLSlideShow show = new XMLSlideShow();
        show.setPageSize(new Dimension(960, 540));
        return new Deck(show, true);
    }

    /**
     * An empty deck with the master, colours, fonts and size of a file.
     *
     * @throws IOException when it cannot be read, or is no PowerPoint file
     */
    public static Deck like(InputStream template) throws IOException {
        XMLSlideShow show = new XMLSlideShow(template);
        while (!show.getSlides().isEmpty()) {
            show.removeSlide(0);
        }
        return new Deck(show, false);
    }

    /** A slide of sentences. */
    public void addText(String title, List<String> sentences, String notes) {
        XSLFSlide slide = slide(title, notes);
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(room(slide));
        box.clearText();
        for (String sentence : sentences) {
            XSLFTextParagraph paragraph = box.addNewTextParagraph();
            paragraph.setBullet(true);
            paragraph.setLeftMargin(TEXT);
            paragraph.setIndent(-TEXT);
            paragraph.setSpaceAfter(-TEXT / 2);
            XSLFTextRun run = paragraph.addNewTextRun();
            run.setText(sentence);
            run.setFontSize(TEXT);
        }
    }

    /**
     * A slide with as many rows of a table as it takes.
     *
     * @param more what to say of the rows that are not shown, by their number
     */
    public void addTable(String title, Table table, String notes, IntFunction<String> more) {
        XSLFSlide slide = slide(title, notes);
        new TableSlide(slide, room(slide)).draw(table, more);
    }

    /** A slide with bars, one for each category, made of a piece for each series. */
    public void addBars(String title, Bars bars, String notes) {
        XSLFSlide slide = slide(title, notes);
        BarSlide.draw(show, slide, room(slide), bars);
    }

    private XSLFSlide slide(String title, String notes) {
        XSLFSlide slide = layout.map(show::createSlide).orElseGet(show::createSlide);
        XSLFTextShape head = Stream.of(slide.getPlaceholders())
                .filter(shape -> shape.getTextType() == Placeholder.TITLE)
                .findFirst()
                .orElseGet(slide::createTextBox);
        head.setText(title);
        if (own) {
            head.setAnchor(new Rectangle2D.Double(MARGIN, 24, show.getPageSize().getWidth() - 2 * MARGIN, 60));
            head.getTextParagraphs()
                    .forEach(paragraph -> paragraph.getTextRuns().forEach(run -> run.setFontSize(TITLE)));
        }
        if (!notes.isEmpty()) {
            note(slide, notes);
        }
        return slide;
    }

    private void note(XSLFSlide slide, String text) {
        XSLFNotes notes = show.getNotesSlide(slide);
        for (XSLFTextShape shape : notes.getPlaceholders()) {
            if (shape.getTextType() == Placeholder.BODY) {
                shape.setText(text);
            }
        }
    }

    /** What the title leaves. */
    private Rectangle2D room(XSLFSlide slide) {
        Dimension page = show.getPageSize();
        double top = slide.getShapes().stream()
                .map(XSLFShape::getAnchor)
                .mapToDouble(Rectangle2D::getMaxY)
                .max()
                .orElse(MARGIN);
        double y = Math.min(top, page.getHeight() / 3) + 10;
        return new Rectangle2D.Double(MARGIN, y, page.getWidth() - 2 * MARGIN, page.getHeight() - y - MARGIN);
    }

    /** The file. */
    public byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        show.write(bytes);
        return TimelessZip.of(bytes.toByteArray());
    }

    @Override
    public void close() throws IOException {
        show.close();
    }
}
