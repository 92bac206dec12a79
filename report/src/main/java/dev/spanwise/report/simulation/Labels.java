package dev.spanwise.report.simulation;

import dev.spanwise.model.Attributes;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;

/** What to call positions in lists. */
final class Labels {
    private Labels() {}

    /** The id; empty for nobody. */
    static String id(Attributes attributes, int record) {
        String id = record == OrgChart.NONE ? null : attributes.text(Field.ID, record);
        return id == null ? "" : id;
    }
}
