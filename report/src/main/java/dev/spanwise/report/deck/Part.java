package dev.spanwise.report.deck;

import dev.spanwise.model.text.Texts;
import dev.spanwise.report.document.Table;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;

/** A part of a slide, to be filled or divided; what is in it never leaves it. */
public final class Part {
    private static final double GUTTER = 24;
    /** Slides of 4:3 leave less than this. */
    private static final double NARROW = 760;

    private static final double MOST_LEFT = 0.44;

    private final XMLSlideShow show;
    private final XSLFSlide slide;
    private final Rectangle2D room;
    private final Texts texts;

    Part(XMLSlideShow show, XSLFSlide slide, Rectangle2D room, Texts texts) {
        this.show = show;
        this.slide = slide;
        this.room = room;
        this.texts = texts;
    }

    /**
     * The left part, so wide as this share of the whole; on narrow slides less, for the sake of words at the right, and the
     * upper half where the slide stands upright.
     */
    public Part left(double share) {
        return isUpright() ? top(upper()) : cut(0, 0, left(share, room.getWidth()), room.getHeight());
    }

    /** What lies to the right of such a left part. */
    public Part rightOf(double share) {
        if (isUpright()) {
            return below(upper());
        }
        double from = left(share, room.getWidth()) + GUTTER;
        return cut(from, 0, room.getWidth() - from, room.getHeight());
    }

    private boolean isUpright() {
        return room.getHeight() > room.getWidth();
    }

    private double upper() {
        return (room.getHeight() - GUTTER) / 2;
    }

    private static double left(double share, double width) {
        return Math.min(share, width < NARROW ? MOST_LEFT : 1) * (width - GUTTER);
    }

    /** The upper part, so high in points. */
    public Part top(double height) {
        return cut(0, 0, room.getWidth(), Math.min(height, room.getHeight()));
    }

    /** What lies below such an upper part. */
    public Part below(double height) {
        double from = Math.min(height + GUTTER / 2, room.getHeight() - 1);
        return cut(0, from, room.getWidth(), room.getHeight() - from);
    }

    private Part cut(double x, double y, double width, double height) {
        return new Part(show, slide, new Rectangle2D.Double(room.getX() + x, room.getY() + y, width, height), texts);
    }

    /** A sentence for each dot; smaller letters where they are many. */
    public void sentences(List<String> sentences) {
        new SentenceList(slide, room, texts).draw(sentences);
    }

    /** As many rows of a table as it takes; of the others it says how many they are. */
    public void table(Table table) {
        new TableDrawing(slide, room, texts).draw(table);
    }

    /** The same in the upper part, so high as this share at most; returns what is left below it. */
    public Part tableAbove(Table table, double share) {
        Part above = top(share * room.getHeight());
        return below(new TableDrawing(slide, above.room, texts).draw(table));
    }

    /** A chart that can be edited. */
    public void chart(Chart chart) {
        ChartDrawing.draw(show, slide, room, chart);
    }

    /** Large figures side by side; returns what is left below them. */
    public Part tiles(List<Tile> tiles) {
        return below(new TileRows(slide, room).draw(tiles));
    }
}
