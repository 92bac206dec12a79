package dev.spanwise.web.pages.explore;

import dev.spanwise.model.DottedLine;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import dev.spanwise.report.diagram.view.VisibleTree;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The dotted lines that a drawing around a position draws or counts.
 *
 * @param own the other ends of the position's own
 * @param others those of other positions in the drawing
 */
public record DottedLines(List<End> own, List<DottedLine> others) {
    /** Nothing was asked for. */
    static final DottedLines NONE = new DottedLines(List.of(), List.of());

    /**
     * The other end of one of them.
     *
     * @param up whether it leads to a dotted-line manager
     */
    public record End(Position other, boolean up) {}

    static DottedLines of(Position position, VisibleTree shown) {
        OrgChart chart = position.chart();
        Set<End> own = new LinkedHashSet<>();
        Set<DottedLine> others = new LinkedHashSet<>();
        for (DottedLine line : chart.listDottedLines()) {
            if (line.report().equals(position)) {
                own.add(new End(line.manager(), true));
            } else if (line.manager().equals(position)) {
                own.add(new End(line.report(), false));
            } else if (shown.shows(line.manager().index())
                    || shown.shows(line.report().index())) {
                others.add(line);
            }
        }
        return new DottedLines(List.copyOf(own), List.copyOf(others));
    }
}
