package dev.spanwise.report.diagram.slide;

import dev.spanwise.report.diagram.drawing.Box;
import dev.spanwise.report.diagram.drawing.BoxStyle;
import dev.spanwise.report.diagram.drawing.TextLine;
import dev.spanwise.report.diagram.drawing.TextRun;
import dev.spanwise.report.diagram.text.SafeText;
import java.awt.Color;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.StrokeStyle.LineDash;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Draws boxes on a slide, each as one shape with its text inside. */
final class SlideBoxes {
    /** As wide as the letters that boxes were measured with, and on every computer. */
    private static final String FONT = "Arial";

    private final XSLFSlide slide;
    private final SlidePlace place;

    SlideBoxes(XSLFSlide slide, SlidePlace place) {
        this.slide = slide;
        this.place = place;
    }

    XSLFAutoShape draw(Box box) {
        XSLFAutoShape shape = slide.createAutoShape();
        shape.setShapeType(ShapeType.RECT);
        shape.setAnchor(place.at(box.x(), box.y(), box.width(), box.height()));
        describe(shape, box);
        outline(shape, box.style());
        BoxFill.fill(shape, box);
        write(shape, box);
        return shape;
    }

    /** What a reader who does not see the slide is told, and how the list of its shapes names it. */
    private static void describe(XSLFAutoShape shape, Box box) {
        CTNonVisualDrawingProps properties =
                ((CTShape) shape.getXmlObject()).getNvSpPr().getCNvPr();
        if (!box.title().isEmpty()) {
            properties.setName(SafeText.clean(box.title()));
            properties.setDescr(SafeText.clean(box.description()));
        }
    }

    private void outline(XSLFAutoShape shape, BoxStyle style) {
        if (style.stroke().isEmpty()) {
            shape.setLineColor(null);
            return;
        }
        shape.setLineColor(Color.decode(style.stroke()));
        shape.setLineWidth(style.width() * place.scale());
        shape.setLineDash(
                switch (style.outline()) {
                    case SOLID -> LineDash.SOLID;
                    case DASHED -> LineDash.DASH;
                    case DOTTED -> LineDash.SYS_DOT;
                });
    }

    private void write(XSLFAutoShape shape, Box box) {
        double side = Box.PADDING * place.scale();
        shape.setLeftInset(side + box.inset() * place.scale());
        shape.setRightInset(0d);
        shape.setTopInset(0d);
        shape.setBottomInset(0d);
        shape.setWordWrap(false);
        shape.setVerticalAlignment(VerticalAlignment.MIDDLE);
        shape.clearText();
        if (box.lines().isEmpty()) {
            // a text without a paragraph is one that PowerPoint offers to repair
            shape.addNewTextParagraph();
        }
        for (TextLine line : box.lines()) {
            XSLFTextParagraph paragraph = shape.addNewTextParagraph();
            paragraph.setTextAlign(box.align() == Box.Align.CENTRE ? TextAlign.CENTER : TextAlign.LEFT);
            // negative: in points, as high as the line was measured
            paragraph.setLineSpacing(-line.height() * place.scale());
            for (int i = 0; i < line.runs().size(); i++) {
                TextRun run = line.runs().get(i);
                if (run.isBadge() && i > 0) {
                    // before badges, in no colour of theirs; as a text of its own it would be cleaned away
                    write(paragraph, TextRun.plain("", run.size()), " ");
                }
                write(paragraph, run, i == 0 || run.isBadge() ? "" : " ");
            }
        }
    }

    private void write(XSLFTextParagraph paragraph, TextRun text, String before) {
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(before + text.text());
        run.setFontFamily(FONT);
        run.setFontSize(text.size() * place.scale());
        run.setBold(text.bold());
        run.setStrikethrough(text.struck());
        run.setFontColor(Color.decode(text.colour()));
        if (text.isBadge()) {
            run.setHighlightColor(Color.decode(text.background()));
        }
    }
}
