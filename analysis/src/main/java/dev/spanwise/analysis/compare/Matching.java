package dev.spanwise.analysis.compare;

import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Which position of one chart is which of another: by record where the charts share their records, else by the text of
 * a field, the id as a rule. A text that stands twice in a chart matches nothing.
 *
 * @param afterOf by position of the chart before: the one in the chart after, or {@link OrgChart#NONE}
 * @param beforeOf by position of the chart after: the one in the chart before, or {@link OrgChart#NONE}
 * @param matched how many positions match
 */
record Matching(int[] afterOf, int[] beforeOf, int matched) {
    private static final int TWICE = -2;

    static Matching of(OrgChart before, OrgChart after, Field key) {
        int[] afterOf =
                before.attributes() == after.attributes() ? byRecord(before, after) : byText(before, after, key);
        int[] beforeOf = new int[after.size()];
        Arrays.fill(beforeOf, OrgChart.NONE);
        int matched = 0;
        for (int p = 0; p < afterOf.length; p++) {
            if (afterOf[p] != OrgChart.NONE) {
                beforeOf[afterOf[p]] = p;
                matched++;
            }
        }
        return new Matching(afterOf, beforeOf, matched);
    }

    private static int[] byRecord(OrgChart before, OrgChart after) {
        int[] position = new int[after.attributes().size()];
        Arrays.fill(position, OrgChart.NONE);
        for (int p = 0; p < after.size(); p++) {
            position[after.record(p)] = p;
        }
        int[] afterOf = new int[before.size()];
        Arrays.setAll(afterOf, p -> position[before.record(p)]);
        return afterOf;
    }

    private static int[] byText(OrgChart before, OrgChart after, Field key) {
        Map<String, Integer> there = index(after, key);
        Map<String, Integer> here = index(before, key);
        int[] afterOf = new int[before.size()];
        for (int p = 0; p < before.size(); p++) {
            String text = before.attributes().text(key, before.record(p));
            boolean unique = text != null && here.getOrDefault(text, TWICE) == p;
            int found = unique ? there.getOrDefault(text, OrgChart.NONE) : OrgChart.NONE;
            afterOf[p] = found == TWICE ? OrgChart.NONE : found;
        }
        return afterOf;
    }

    private static Map<String, Integer> index(OrgChart chart, Field key) {
        Map<String, Integer> index = new HashMap<>();
        for (int p = 0; p < chart.size(); p++) {
            String text = chart.attributes().text(key, chart.record(p));
            if (text != null) {
                index.merge(text, p, (first, second) -> TWICE);
            }
        }
        return index;
    }
}
