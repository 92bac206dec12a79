package dev.spanwise.web.drawings;

import dev.spanwise.report.diagram.change.ChangeMarks;
import dev.spanwise.report.diagram.drawing.BoxStyle;
import dev.spanwise.report.diagram.style.ColourScheme;
import dev.spanwise.report.diagram.style.LegendEntry;
import dev.spanwise.report.diagram.style.Palette;
import java.util.List;

/**
 * The colours of a change where boxes have a band of their colour: full ones, as the outlines of a drawing have them.
 *
 * @param marks what becomes of each position
 */
record LiveColours(ChangeMarks marks) implements ColourScheme {
    @Override
    public String fill(int position) {
        return full(marks.style(position, BoxStyle.filled(Palette.WHITE))).fill();
    }

    /** Who stays as they are has a plain outline, and no colour. */
    private static BoxStyle full(BoxStyle style) {
        return style.stroke().equals(BoxStyle.LINE) ? style : style.withFill(style.stroke());
    }

    @Override
    public List<LegendEntry> legend(int[] positions) {
        return marks.legend(positions).stream()
                .map(entry -> new LegendEntry(full(entry.sample()), entry.meaning()))
                .toList();
    }
}
