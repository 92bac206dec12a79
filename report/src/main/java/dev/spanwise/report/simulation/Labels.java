package dev.spanwise.report.simulation;

import dev.spanwise.model.Attributes;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;

/** What to call positions in lists. */
final class Labels {
    private Labels() {}

    /** The name, else the title, else the id; empty for nobody. */
    static String of(Attributes attributes, int record) {
        if (record == OrgChart.NONE) {
            return "";
        }
        String name = attributes.text(Field.NAME, record);
        String title = attributes.text(Field.TITLE, record);
        return name != null ? name : title != null ? title : id(attributes, record);
    }

    /** The id; empty for nobody. */
    static String id(Attributes attributes, int record) {
        String id = record == OrgChart.NONE ? null : attributes.text(Field.ID, record);
        return id == null ? "" : id;
    }
}
