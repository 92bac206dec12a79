package dev.spanwise.report.deck;

import org.openxmlformats.schemas.drawingml.x2006.main.CTSchemeColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSolidColorFillProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STSchemeColorVal;

/** Colours by what they are for. A company's file says what they look like; without one they are those of Spanwise. */
public enum Shade {
    /** What a chart is about. */
    MAIN(STSchemeColorVal.ACCENT_1),
    /** Its counterpart, lighter. */
    LIGHT(STSchemeColorVal.ACCENT_1, 40, 60),
    /** What was before, or goes without saying. */
    QUIET(STSchemeColorVal.TX_1, 50, 50),
    SECOND(STSchemeColorVal.ACCENT_2),
    THIRD(STSchemeColorVal.ACCENT_3),
    FOURTH(STSchemeColorVal.ACCENT_4),
    /** Text. */
    INK(STSchemeColorVal.TX_1),
    /** Large figures and titles. */
    HEAD(STSchemeColorVal.TX_2),
    /** On light colours, whatever the ground is. */
    DARK(STSchemeColorVal.DK_1),
    /** On strong colours. */
    PAPER(STSchemeColorVal.BG_1),
    /** Behind figures that stand apart. */
    BACK(STSchemeColorVal.BG_2);

    private static final int PER_CENT = 1000;

    private final STSchemeColorVal.Enum colour;
    private final int strength;
    private final int towardsWhite;

    Shade(STSchemeColorVal.Enum colour) {
        this(colour, 100, 0);
    }

    Shade(STSchemeColorVal.Enum colour, int strength, int towardsWhite) {
        this.colour = colour;
        this.strength = strength;
        this.towardsWhite = towardsWhite;
    }

    void fill(CTSolidColorFillProperties fill) {
        CTSchemeColor scheme = fill.addNewSchemeClr();
        scheme.setVal(colour);
        if (towardsWhite > 0) {
            scheme.addNewLumMod().setVal(strength * PER_CENT);
            scheme.addNewLumOff().setVal(towardsWhite * PER_CENT);
        }
    }
}
