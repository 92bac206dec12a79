package dev.spanwise.web.pages.scenario;

import dev.spanwise.analysis.selection.NamedPositions;
import dev.spanwise.model.OrgChart;

/** Names positions by who holds them, their ids in brackets. */
record PositionNames(OrgChart chart) {
    /** An id that the chart does not have stays as it is. */
    String of(String id) {
        return chart.findPosition(id).map(NamedPositions::named).orElse(id);
    }
}
