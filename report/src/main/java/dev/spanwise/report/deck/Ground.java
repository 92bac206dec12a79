package dev.spanwise.report.deck;

import dev.spanwise.report.diagram.card.Contrast;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColorMapping;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColorMappingOverride;
import org.openxmlformats.schemas.drawingml.x2006.main.STColorSchemeIndex;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/**
 * Whether letters in the colours of a template can be read on its ground, and what is done where they cannot: a template
 * says which of its colours are ground and text, but they need not fit each other, above all where a light one was made dark.
 */
record Ground(XSLFSlide slide) {
    /** Bars of a lighter colour are not seen: the next colour of the template takes their place. */
    private static final double SEEN = 1.4;

    /** Paper is seen around what stands on it. */
    private static final double EDGE = 6;

    /** Lays paper where text cannot be read, and makes other colours the second ones of this slide. */
    void prepare(Rectangle2D room) {
        CTColorMapping map = map();
        String paper = hex(map.getBg1());
        Color seen =
                slide.getBackground() == null ? null : slide.getBackground().getFillColor();
        String ground = seen == null ? paper : hex(seen);
        new TitleInk(slide, ground).mend(hex(map.getTx1()), paper);
        if (Contrast.of(hex(map.getTx1()), ground) < Contrast.TEXT) {
            lay(room);
            ground = paper;
        }
        fit((CTColorMapping) map.copy(), ground);
    }

    private void lay(Rectangle2D room) {
        XSLFAutoShape paper = slide.createAutoShape();
        paper.setShapeType(ShapeType.RECT);
        Dimension page = slide.getSlideShow().getPageSize();
        Rectangle2D wider = new Rectangle2D.Double(
                room.getX() - EDGE, room.getY() - EDGE, room.getWidth() + 2 * EDGE, room.getHeight() + 2 * EDGE);
        paper.setAnchor(wider.createIntersection(new Rectangle(page)));
        paper.setLineColor(null);
        Shade.PAPER.fill(((CTShape) paper.getXmlObject()).getSpPr().addNewSolidFill());
    }

    private void fit(CTColorMapping map, String ground) {
        String ink = hex(map.getTx1());
        Stream.of(map.getTx2(), STColorSchemeIndex.DK_2, STColorSchemeIndex.LT_2, map.getTx1())
                .filter(head -> Contrast.of(hex(head), ground) >= Contrast.TEXT)
                .findFirst()
                .ifPresent(map::setTx2);
        String head = hex(map.getTx2());
        Stream.of(map.getBg2(), STColorSchemeIndex.LT_2, STColorSchemeIndex.DK_2, map.getBg1())
                .filter(back -> Contrast.of(ink, hex(back)) >= Contrast.TEXT)
                .filter(back -> Contrast.of(head, hex(back)) >= Contrast.OUTLINE)
                .findFirst()
                .ifPresent(map::setBg2);
        Stream.of(
                        map.getAccent1(),
                        STColorSchemeIndex.ACCENT_2,
                        STColorSchemeIndex.ACCENT_3,
                        STColorSchemeIndex.ACCENT_4,
                        STColorSchemeIndex.ACCENT_5,
                        STColorSchemeIndex.ACCENT_6)
                .filter(main -> Contrast.of(hex(main), ground) >= SEEN)
                .findFirst()
                .ifPresent(map::setAccent1);
        if (!names(map).equals(names(ofMaster()))) {
            CTColorMappingOverride own = CTColorMappingOverride.Factory.newInstance();
            own.setOverrideClrMapping(map);
            slide.getXmlObject().setClrMapOvr(own);
        }
    }

    /** Letters on bars of the main colour: as the ground, unless text is read better there. */
    Shade onMain() {
        CTColorMapping map = map();
        String main = hex(map.getAccent1());
        double paper = Contrast.of(hex(map.getBg1()), main);
        return paper >= Contrast.OUTLINE || paper >= Contrast.of(hex(map.getTx1()), main) ? Shade.PAPER : Shade.INK;
    }

    private CTColorMapping map() {
        CTColorMappingOverride own = slide.getXmlObject().getClrMapOvr();
        if (own != null && own.isSetOverrideClrMapping()) {
            return own.getOverrideClrMapping();
        }
        CTColorMappingOverride layout = slide.getSlideLayout().getXmlObject().getClrMapOvr();
        return layout != null && layout.isSetOverrideClrMapping() ? layout.getOverrideClrMapping() : ofMaster();
    }

    private CTColorMapping ofMaster() {
        return slide.getSlideLayout().getSlideMaster().getXmlObject().getClrMap();
    }

    private static List<Object> names(CTColorMapping map) {
        return List.of(map.getBg1(), map.getTx1(), map.getBg2(), map.getTx2(), map.getAccent1());
    }

    private String hex(STColorSchemeIndex.Enum name) {
        CTColor colour = slide.getTheme().getCTColor(name.toString());
        boolean plain = colour != null && colour.isSetSrgbClr();
        boolean system =
                colour != null && colour.isSetSysClr() && colour.getSysClr().isSetLastClr();
        byte[] rgb = plain
                ? colour.getSrgbClr().getVal()
                : system ? colour.getSysClr().getLastClr() : new byte[3];
        return "#" + HexFormat.of().formatHex(rgb);
    }

    static String hex(Color colour) {
        return String.format("#%02x%02x%02x", colour.getRed(), colour.getGreen(), colour.getBlue());
    }
}
