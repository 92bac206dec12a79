package dev.spanwise.report.diagram.slide;

import dev.spanwise.report.diagram.drawing.Box;
import java.awt.Color;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTGradientFillProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTGradientStop;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Fills a shape as its box is: with nothing, a colour, or a colour with a band of another one at its left end. */
final class BoxFill {
    /** Width of the band, in points. */
    private static final double BAND = 2.5;
    /** 100 per cent, as positions in a blend of colours are counted. */
    private static final int WHOLE = 100_000;

    private BoxFill() {}

    static void fill(XSLFAutoShape shape, Box box) {
        String fill = box.style().fill();
        int colon = fill.indexOf(':');
        if (colon < 0) {
            shape.setFillColor(fill.isEmpty() ? null : Color.decode(fill));
            return;
        }
        // a blend with a hard edge: the band stays with the box when somebody moves it
        int edge = (int) (WHOLE * Math.min(0.4, BAND / box.width()));
        shape.setFillColor(null);
        var look = ((CTShape) shape.getXmlObject()).getSpPr();
        look.unsetNoFill();
        CTGradientFillProperties blend = look.addNewGradFill();
        blend.addNewGsLst();
        stop(blend, 0, fill.substring(0, colon));
        stop(blend, edge, fill.substring(0, colon));
        stop(blend, edge, fill.substring(colon + 1));
        stop(blend, WHOLE, fill.substring(colon + 1));
        blend.addNewLin().setAng(0);
    }

    private static void stop(CTGradientFillProperties blend, int position, String colour) {
        CTGradientStop stop = blend.getGsLst().addNewGs();
        stop.setPos(position);
        Color rgb = Color.decode(colour);
        stop.addNewSrgbClr().setVal(new byte[] {(byte) rgb.getRed(), (byte) rgb.getGreen(), (byte) rgb.getBlue()});
    }
}
