package dev.spanwise.analysis.scenario;

import dev.spanwise.model.Attributes;
import dev.spanwise.model.Field;
import dev.spanwise.model.Flag;
import dev.spanwise.model.OrgChart;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Small questions about charts that several changes ask. */
final class Charts {
    private Charts() {}

    /** By position: its manager, a copy that may be changed. */
    static int[] managers(OrgChart chart) {
        int[] managers = new int[chart.size()];
        Arrays.setAll(managers, chart::manager);
        return managers;
    }

    /** By record: the position that shows it, or {@link OrgChart#NONE}; without the chart's index of ids. */
    static int[] positionOfRecord(OrgChart chart) {
        return positionOfRecord(chart, chart.attributes());
    }

    /** The same for the records of a chart that was made of this one. */
    static int[] positionOfRecord(OrgChart chart, Attributes records) {
        int[] positions = new int[records.size()];
        Arrays.fill(positions, OrgChart.NONE);
        for (int position = 0; position < chart.size(); position++) {
            positions[chart.record(position)] = position;
        }
        return positions;
    }

    /** The positions with these ids, as far as they are there. One pass, no index of all ids. */
    static Map<String, Integer> find(OrgChart chart, Collection<String> ids) {
        Set<String> wanted = new HashSet<>(ids);
        Map<String, Integer> found = new HashMap<>();
        Attributes attributes = chart.attributes();
        for (int position = 0; position < chart.size() && found.size() < wanted.size(); position++) {
            String id = attributes.text(Field.ID, chart.record(position));
            if (id != null && wanted.contains(id)) {
                found.putIfAbsent(id, position);
            }
        }
        return found;
    }

    /** The manager's record, or {@link OrgChart#NONE} for a top. */
    static int managerRecord(OrgChart chart, int position) {
        int manager = chart.manager(position);
        return manager == OrgChart.NONE ? OrgChart.NONE : chart.record(manager);
    }

    static boolean isVacant(OrgChart chart, int position) {
        return chart.attributes().is(Flag.VACANT, chart.record(position));
    }

    /** The salary, 0 where it is not known. */
    static double salary(OrgChart chart, int position) {
        double salary = chart.attributes().number(Field.SALARY, chart.record(position));
        return Double.isNaN(salary) ? 0 : salary;
    }

    static String id(OrgChart chart, int position) {
        return chart.position(position).id();
    }
}
