package dev.spanwise.report.deck;

import dev.spanwise.report.diagram.card.Contrast;
import java.awt.Color;
import org.apache.poi.sl.usermodel.PaintStyle.SolidPaint;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSolidColorFillProperties;

/**
 * The letters of a title and a foot, where they cannot be read on the ground of its slide.
 *
 * @param ground its colour, such as {@code #101820}
 */
record TitleInk(XSLFSlide slide, String ground) {
    /** Takes the better one of ink and paper, unless the template's own is good enough for large letters. */
    void mend(String ink, String paper) {
        Shade better = Contrast.of(paper, ground) > Contrast.of(ink, ground) ? Shade.PAPER : Shade.INK;
        String colour = better == Shade.PAPER ? paper : ink;
        if (Contrast.of(colour, ground) < Contrast.OUTLINE) {
            return;
        }
        for (XSLFShape shape : slide.getShapes()) {
            if (shape instanceof XSLFTextShape text) {
                text.getTextParagraphs().forEach(line -> line.getTextRuns().forEach(run -> mend(run, better)));
            }
        }
    }

    private void mend(XSLFTextRun run, Shade better) {
        Color own = run.getFontColor() instanceof SolidPaint paint
                ? paint.getSolidColor().getColor()
                : null;
        if (own != null && Contrast.of(Ground.hex(own), ground) < Contrast.OUTLINE) {
            run.setFontColor(own);
            CTSolidColorFillProperties fill = run.getRPr(true).getSolidFill();
            fill.unsetSrgbClr();
            better.fill(fill);
        }
    }
}
