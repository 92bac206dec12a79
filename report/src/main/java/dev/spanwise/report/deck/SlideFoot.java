package dev.spanwise.report.deck;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextField;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPlaceholder;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Number and foot of a slide, in the places that its layout has for them, unless something else stands there. */
record SlideFoot(XSLFSlide slide, List<Rectangle2D> taken) {
    private static final String NUMBER = "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}";

    void stamp(String foot) {
        place(Placeholder.SLIDE_NUMBER).ifPresent(place -> {
            CTTextField field = paragraph(place).getXmlObject().addNewFld();
            field.setId(NUMBER);
            field.setType("slidenum");
            field.setT(String.valueOf(slide.getSlideNumber()));
        });
        if (!foot.isEmpty()) {
            place(Placeholder.FOOTER)
                    .ifPresent(place -> paragraph(place).addNewTextRun().setText(foot));
        }
    }

    private Optional<XSLFTextShape> place(Placeholder kind) {
        return Stream.of(slide.getSlideLayout().getPlaceholders())
                .filter(shape -> shape.getTextType() == kind)
                .filter(shape -> shape.getAnchor() == null || taken.stream().noneMatch(shape.getAnchor()::intersects))
                .findFirst();
    }

    /** An empty paragraph that looks as the layout wants it. */
    private XSLFTextParagraph paragraph(XSLFTextShape place) {
        XSLFTextBox box = slide.createTextBox();
        box.clearText();
        CTShape shape = (CTShape) box.getXmlObject();
        CTPlaceholder theirs =
                ((CTShape) place.getXmlObject()).getNvSpPr().getNvPr().getPh();
        shape.getNvSpPr().getNvPr().addNewPh().set(theirs);
        shape.setSpPr(CTShapeProperties.Factory.newInstance());
        return box.addNewTextParagraph();
    }
}
