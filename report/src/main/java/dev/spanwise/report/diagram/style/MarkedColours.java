package dev.spanwise.report.diagram.style;

import dev.spanwise.report.diagram.drawing.BoxStyle;
import java.util.List;
import java.util.stream.Stream;

/**
 * The fills of a picture in which single positions are marked.
 *
 * @param plain the fills of those that are not
 * @param marks which positions are, and how
 */
public record MarkedColours(ColourScheme plain, PositionMarks marks) implements ColourScheme {
    @Override
    public String fill(int position) {
        return marks.style(position, BoxStyle.filled(plain.fill(position))).fill();
    }

    @Override
    public List<LegendEntry> legend(int[] positions) {
        return Stream.concat(plain.legend(positions).stream(), marks.legend(positions).stream())
                .toList();
    }
}
