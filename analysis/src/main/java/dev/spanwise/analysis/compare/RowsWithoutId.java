package dev.spanwise.analysis.compare;

import dev.spanwise.model.Attributes;
import dev.spanwise.model.Field;
import dev.spanwise.model.Flag;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.SourceRow;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Rows whose id was made of their file and row, since the file gives none or one that several rows share: such an id says
 * nothing in another file. They match by everything else they say, one row each and in their order, under the same
 * manager.
 */
final class RowsWithoutId {
    private RowsWithoutId() {}

    /** Adds the matches of such rows that match nothing yet. O(rows without an id). */
    static void match(OrgChart before, OrgChart after, int[] afterOf) {
        Map<String, Deque<Integer>> there = new HashMap<>();
        for (int q = 0; q < after.size(); q++) {
            if (isWithoutId(after, q)) {
                there.computeIfAbsent(says(after, q, after.manager(q)), any -> new ArrayDeque<>())
                        .add(q);
            }
        }
        for (int p = 0; p < before.size() && !there.isEmpty(); p++) {
            if (afterOf[p] == OrgChart.NONE && isWithoutId(before, p)) {
                int manager = before.manager(p);
                int managerNow = manager == OrgChart.NONE ? manager : afterOf[manager];
                Deque<Integer> same = there.get(says(before, p, managerNow));
                if (same != null && !same.isEmpty()) {
                    afterOf[p] = same.remove();
                }
            }
        }
    }

    private static boolean isWithoutId(OrgChart chart, int position) {
        int record = chart.record(position);
        SourceRow source = chart.attributes().source(record);
        String made = source.file() + ":" + source.row();
        String id = chart.position(position).id();
        return !source.file().isEmpty() && (id.equals(made) || id.endsWith(" (" + made + ")"));
    }

    private static String says(OrgChart chart, int position, int manager) {
        Attributes attributes = chart.attributes();
        int record = chart.record(position);
        StringBuilder says = new StringBuilder().append(manager);
        for (Field field : Field.values()) {
            if (field != Field.ID && field != Field.MANAGER && field != Field.DOTTED_MANAGER) {
                says.append('\u0000')
                        .append(
                                switch (field.type()) {
                                    case TEXT -> String.valueOf(attributes.text(field, record));
                                    case NUMBER -> String.valueOf(attributes.number(field, record));
                                    case DATE -> String.valueOf(attributes.date(field, record));
                                });
            }
        }
        return says.append(attributes.is(Flag.VACANT, record)).toString();
    }
}
