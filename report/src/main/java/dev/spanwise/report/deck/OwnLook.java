package dev.spanwise.report.deck;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTBaseStyles;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColorScheme;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAlignType;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** The look of slides without a template: that of the drawings, in the master and theme, where people change it once for all. */
record OwnLook(XMLSlideShow show) {
    private static final double WIDTH = 960;
    private static final double HEIGHT = 540;
    /** Of the library's empty file. */
    private static final double THEIR_WIDTH = 720;

    private static final String FONT = "Arial";
    private static final int TITLE = 2400;

    void apply() {
        show.setPageSize(new Dimension((int) WIDTH, (int) HEIGHT));
        XSLFSlideMaster master = show.getSlideMasters().get(0);
        colour(master.getTheme().getXmlObject().getThemeElements());
        Stream.concat(Stream.of(master), Stream.of(master.getSlideLayouts())).forEach(OwnLook::widen);
        Stream.of(master.getPlaceholders()).forEach(OwnLook::place);
        Stream.of(master.getSlideLayouts())
                .flatMap(layout -> Stream.of(layout.getPlaceholders()))
                .filter(shape ->
                        shape.getTextType() == Placeholder.FOOTER || shape.getTextType() == Placeholder.SLIDE_NUMBER)
                .forEach(OwnLook::place);
        CTTextCharacterProperties letters =
                master.getXmlObject().getTxStyles().getTitleStyle().getLvl1PPr().getDefRPr();
        letters.setSz(TITLE);
        letters.setB(true);
        letters.unsetSolidFill();
        Shade.HEAD.fill(letters.addNewSolidFill());
        master.getXmlObject().getTxStyles().getTitleStyle().getLvl1PPr().setAlgn(STTextAlignType.L);
        band(master);
    }

    /** A narrow band over the whole width. */
    private static void band(XSLFSlideMaster master) {
        XSLFAutoShape band = master.createAutoShape();
        band.setShapeType(ShapeType.RECT);
        band.setAnchor(new Rectangle2D.Double(0, 0, WIDTH, 8));
        band.setLineColor(null);
        Shade.HEAD.fill(((CTShape) band.getXmlObject()).getSpPr().addNewSolidFill());
    }

    /** The library's empty file is for slides of 4:3. */
    private static void widen(XSLFSheet sheet) {
        for (XSLFTextShape shape : sheet.getPlaceholders()) {
            if (((CTShape) shape.getXmlObject()).getSpPr().isSetXfrm()) {
                Rectangle2D place = shape.getAnchor();
                double more = WIDTH / THEIR_WIDTH;
                shape.setAnchor(new Rectangle2D.Double(
                        place.getX() * more, place.getY(), place.getWidth() * more, place.getHeight()));
            }
        }
    }

    private static void place(XSLFTextShape shape) {
        Placeholder kind = shape.getTextType();
        if (kind == Placeholder.TITLE) {
            shape.setAnchor(new Rectangle2D.Double(40, 24, WIDTH - 80, 68));
            shape.setVerticalAlignment(VerticalAlignment.MIDDLE);
            shape.setLeftInset(0);
            shape.setTextAutofit(TextAutofit.NONE);
        } else if (kind == Placeholder.BODY) {
            shape.setAnchor(new Rectangle2D.Double(40, 104, WIDTH - 80, HEIGHT - 104 - 44));
        } else if (kind == Placeholder.FOOTER) {
            foot(shape, 40, 600, STTextAlignType.L);
        } else if (kind == Placeholder.SLIDE_NUMBER) {
            foot(shape, WIDTH - 140, 100, STTextAlignType.R);
        }
    }

    private static void foot(XSLFTextShape shape, double left, double width, STTextAlignType.Enum align) {
        shape.setAnchor(new Rectangle2D.Double(left, HEIGHT - 34, width, 20));
        shape.setLeftInset(0);
        shape.setRightInset(0);
        var styles = ((CTShape) shape.getXmlObject()).getTxBody().getLstStyle();
        if (styles.isSetLvl1PPr()) {
            styles.getLvl1PPr().setAlgn(align);
        }
    }

    private static void colour(CTBaseStyles theme) {
        CTColorScheme colours = theme.getClrScheme();
        set(colours.getDk1(), "1A1A1A");
        set(colours.getLt1(), "FFFFFF");
        set(colours.getDk2(), "08306B");
        set(colours.getLt2(), "EEF2F7");
        set(colours.getAccent1(), "0072B2");
        set(colours.getAccent2(), "E69F00");
        set(colours.getAccent3(), "009E73");
        set(colours.getAccent4(), "D55E00");
        set(colours.getAccent5(), "56B4E9");
        set(colours.getAccent6(), "7F8FA6");
        theme.getFontScheme().getMajorFont().getLatin().setTypeface(FONT);
        theme.getFontScheme().getMinorFont().getLatin().setTypeface(FONT);
    }

    private static void set(CTColor colour, String rgb) {
        if (colour.isSetSysClr()) {
            colour.unsetSysClr();
        }
        byte[] bytes = HexFormat.of().parseHex(rgb);
        (colour.isSetSrgbClr() ? colour.getSrgbClr() : colour.addNewSrgbClr()).setVal(bytes);
    }
}
