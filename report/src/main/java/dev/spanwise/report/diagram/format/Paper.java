package dev.spanwise.report.diagram.format;

import dev.spanwise.model.text.MachineWord;

/** Sizes of paper, upright, in points. */
public enum Paper implements MachineWord {
    A0(2383.9, 3370.4),
    A1(1683.8, 2383.9),
    A2(1190.6, 1683.8),
    A3(841.9, 1190.6),
    A4(595.3, 841.9),
    LETTER(612, 792),
    TABLOID(792, 1224);

    /** Narrowest margin most printers can do, in points. */
    static final double MARGIN = 18;

    private final double shortSide;
    private final double longSide;

    Paper(double shortSide, double longSide) {
        this.shortSide = shortSide;
        this.longSide = longSide;
    }

    double width(boolean landscape) {
        return landscape ? longSide : shortSide;
    }

    double height(boolean landscape) {
        return landscape ? shortSide : longSide;
    }

    /** How much a picture must shrink to fit on one sheet the way that suits it; never more than 1. */
    public double scaleFor(double width, double height) {
        boolean landscape = width > height;
        double across = (width(landscape) - 2 * MARGIN) / width;
        double down = (height(landscape) - 2 * MARGIN) / height;
        return Math.min(1, Math.min(across, down));
    }
}
