package dev.spanwise.analysis.scenario;

import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import java.util.ArrayList;
import java.util.List;

/** Ids for new positions. One that any record of the data has is taken, be it in this chart or not. */
final class NewIds {
    private static final String PREFIX = "new-";

    private NewIds() {}

    static boolean isTaken(OrgChart chart, String id) {
        return chart.attributes().findTextCode(Field.ID, id) >= 0;
    }

    /** So many ids that are free, in the order of their numbers. */
    static List<String> make(OrgChart chart, int count) {
        List<String> ids = new ArrayList<>();
        for (int number = 1; ids.size() < count; number++) {
            String id = PREFIX + number;
            if (!isTaken(chart, id)) {
                ids.add(id);
            }
        }
        return ids;
    }
}
