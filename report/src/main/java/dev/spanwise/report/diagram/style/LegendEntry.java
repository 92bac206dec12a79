package dev.spanwise.report.diagram.style;

import dev.spanwise.report.diagram.drawing.BoxStyle;

/**
 * One line of a legend.
 *
 * @param sample what it looks like; bare where there is nothing to see
 * @param meaning in words
 * @param dot colour of a dot that means the same; empty for the fill, made strong
 */
public record LegendEntry(BoxStyle sample, String meaning, String dot) {
    /** One whose dots have the colour of its fill. */
    public LegendEntry(BoxStyle sample, String meaning) {
        this(sample, meaning, "");
    }

    /** Words without a sample. */
    static LegendEntry words(String meaning) {
        return new LegendEntry(BoxStyle.BARE, meaning);
    }

    /** Whether there is something to see. */
    public boolean hasSample() {
        return !sample.isBare();
    }

    /** The same where positions are dots, which have stronger colours than boxes. */
    public LegendEntry asDot() {
        if (!hasSample()) {
            return this;
        }
        String colour = dot.isEmpty() ? Palette.strong(sample.fill()) : dot;
        return new LegendEntry(sample.withFill(colour), meaning, dot);
    }
}
