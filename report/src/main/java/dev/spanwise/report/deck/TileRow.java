package dev.spanwise.report.deck;

import dev.spanwise.report.diagram.text.TextWidth;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Figures that stand apart, side by side, each with what it is. */
record TileRow(XSLFSlide slide, Rectangle2D room) {
    private static final double GAP = 12;
    private static final double FIGURE = 28;
    private static final double LABEL = 12;

    void draw(List<Tile> tiles) {
        double width = (room.getWidth() - GAP * (tiles.size() - 1)) / tiles.size();
        for (int i = 0; i < tiles.size(); i++) {
            XSLFAutoShape shape = slide.createAutoShape();
            shape.setShapeType(ShapeType.RECT);
            shape.setAnchor(
                    new Rectangle2D.Double(room.getX() + i * (width + GAP), room.getY(), width, room.getHeight()));
            shape.setLineColor(null);
            shape.setVerticalAlignment(VerticalAlignment.MIDDLE);
            Shade.BACK.fill(((CTShape) shape.getXmlObject()).getSpPr().addNewSolidFill());
            write(shape, tiles.get(i), width - 20);
        }
    }

    private static void write(XSLFAutoShape shape, Tile tile, double width) {
        shape.clearText();
        double size = FIGURE;
        while (size > LABEL && TextWidth.of(tile.value(), size, true) > width) {
            size--;
        }
        XSLFTextRun value = Words.write(shape.addNewTextParagraph(), Words.clean(tile.value()), size, Shade.HEAD);
        value.setBold(true);
        String label = TextWidth.fit(Words.clean(tile.label()), LABEL, false, 2 * width);
        Words.write(shape.addNewTextParagraph(), label, LABEL, Shade.INK);
    }
}
