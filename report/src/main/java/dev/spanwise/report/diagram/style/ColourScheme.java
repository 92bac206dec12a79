package dev.spanwise.report.diagram.style;

import java.util.List;

/** Gives each position its fill, and says what the fills mean. */
public interface ColourScheme {
    /** Fill of a position, by its number in the chart. */
    String fill(int position);

    /** What the fills that occur among these positions mean. */
    List<LegendEntry> legend(int[] positions);
}
