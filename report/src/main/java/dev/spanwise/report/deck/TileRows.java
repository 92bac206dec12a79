package dev.spanwise.report.deck;

import dev.spanwise.report.diagram.text.TextWidth;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Figures that stand apart, side by side, each with what it is; in two rows where the slide is narrow. */
record TileRows(XSLFSlide slide, Rectangle2D room) {
    private static final double GAP = 12;
    private static final double HEIGHT = 84;
    private static final double NARROWEST = 90;
    /** Free at the left and the right of a tile together, and above its figure. */
    private static final double SIDES = 20;

    private static final double TOP = 8;
    private static final double FIGURE = 28;
    private static final double LABEL = 12;
    private static final double SMALLEST_LABEL = 9;
    private static final int LINES = 2;

    /** Returns how high they are together. */
    double draw(List<Tile> tiles) {
        int rows = width(tiles.size()) < NARROWEST ? 2 : 1;
        int columns = (tiles.size() + rows - 1) / rows;
        double width = width(columns);
        double figure = figure(tiles, width - SIDES);
        double label = label(tiles, width - SIDES);
        for (int i = 0; i < tiles.size(); i++) {
            XSLFAutoShape shape = slide.createAutoShape();
            shape.setShapeType(ShapeType.RECT);
            shape.setAnchor(place(i % columns, i / columns, width));
            shape.setLineColor(null);
            shape.setVerticalAlignment(VerticalAlignment.TOP);
            shape.setTopInset(TOP);
            Shade.BACK.fill(((CTShape) shape.getXmlObject()).getSpPr().addNewSolidFill());
            write(shape, tiles.get(i), figure, label, width - SIDES);
        }
        return rows * (HEIGHT + GAP) - GAP;
    }

    private Rectangle2D place(int column, int row, double width) {
        return new Rectangle2D.Double(
                room.getX() + column * (width + GAP), room.getY() + row * (HEIGHT + GAP), width, HEIGHT);
    }

    private double width(int columns) {
        return (room.getWidth() - GAP * (columns - 1)) / columns;
    }

    /** The same size for all, and no word broken, if that can be. */
    private double label(List<Tile> tiles, double width) {
        double spare = new Letters(slide).ofText();
        double size = LABEL;
        while (size > SMALLEST_LABEL && !fits(tiles, size * spare, width)) {
            size -= 0.5;
        }
        return size;
    }

    private static boolean fits(List<Tile> tiles, double size, double width) {
        return tiles.stream()
                .map(Tile::label)
                .allMatch(label -> Words.lines(label, size, false, width) <= LINES
                        && Stream.of(label.split(" ")).allMatch(word -> TextWidth.of(word, size, false) < width));
    }

    /** The same for the figures, each in one line. */
    private double figure(List<Tile> tiles, double width) {
        double widest = tiles.stream()
                .mapToDouble(tile -> TextWidth.of(tile.value(), FIGURE, true))
                .max()
                .orElse(0);
        double fitting = FIGURE * width / Math.max(1, widest * new Letters(slide).ofText());
        return Math.max(LABEL, Math.min(FIGURE, Math.floor(fitting)));
    }

    private void write(XSLFAutoShape shape, Tile tile, double figure, double labelSize, double width) {
        shape.clearText();
        XSLFTextRun value = Words.write(shape.addNewTextParagraph(), Words.clean(tile.value()), figure, Shade.HEAD);
        value.setBold(true);
        double room = LINES * width / new Letters(slide).ofText();
        String label = TextWidth.fit(Words.clean(tile.label()), labelSize, false, room);
        Words.write(shape.addNewTextParagraph(), label, labelSize, Shade.INK);
    }
}
