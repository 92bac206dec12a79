package dev.spanwise.report.deck;

import org.openxmlformats.schemas.drawingml.x2006.main.CTSchemeColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSolidColorFillProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STSchemeColorVal;

/** Colours by what they are for. A company's file says what they look like; without one they are those of Spanwise. */
public enum Shade {
    /** What a chart is about. */
    MAIN("accent1"),
    /** Its counterpart, lighter. */
    LIGHT("accent1", 40, 60),
    /** What was before, or goes without saying. */
    QUIET("tx1", 55),
    SECOND("accent2"),
    THIRD("accent3"),
    FOURTH("accent4"),
    /** Text. */
    INK("tx1"),
    /** Large figures and titles. */
    HEAD("tx2"),
    /** On light colours, whatever the ground is. */
    DARK("dk1"),
    /** On strong colours. */
    PAPER("bg1"),
    /** Behind figures that stand apart. */
    BACK("bg2");

    private static final int PER_CENT = 1000;

    private final String colour;
    private final int strength;
    private final int towardsWhite;
    /** Of the ground nothing is seen through it: 100. */
    private final int opacity;

    Shade(String colour) {
        this(colour, 100);
    }

    /** Nearer to the ground, be that light or dark. */
    Shade(String colour, int opacity) {
        this(colour, 100, 0, opacity);
    }

    Shade(String colour, int strength, int towardsWhite) {
        this(colour, strength, towardsWhite, 100);
    }

    Shade(String colour, int strength, int towardsWhite, int opacity) {
        this.opacity = opacity;
        this.colour = colour;
        this.strength = strength;
        this.towardsWhite = towardsWhite;
    }

    void fill(CTSolidColorFillProperties fill) {
        CTSchemeColor scheme = fill.addNewSchemeClr();
        scheme.setVal(STSchemeColorVal.Enum.forString(colour));
        if (towardsWhite > 0) {
            scheme.addNewLumMod().setVal(strength * PER_CENT);
            scheme.addNewLumOff().setVal(towardsWhite * PER_CENT);
        }
        if (opacity < 100) {
            scheme.addNewAlpha().setVal(opacity * PER_CENT);
        }
    }
}
