package dev.spanwise.analysis.compare;

import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import java.util.Arrays;
import java.util.Objects;

/**
 * Which position of one chart is which of another: by record where the charts share their records, else by the text of
 * a field, the id as a rule. A text that stands twice in a chart matches nothing. Rows without an id match by everything
 * else they say: one row each, under the same manager.
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
        if (key == Field.ID && before.attributes() != after.attributes()) {
            RowsWithoutId.match(before, after, afterOf);
        }
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
        int[] there = positionOfCode(after, key);
        int[] here = positionOfCode(before, key);
        int[] afterOf = new int[before.size()];
        Arrays.fill(afterOf, OrgChart.NONE);
        for (int code = 0; code < here.length; code++) {
            if (here[code] >= 0) {
                int same = after.attributes().findTextCode(key, text(before, key, here[code]));
                afterOf[here[code]] = same < 0 || there[same] == TWICE ? OrgChart.NONE : there[same];
            }
        }
        return afterOf;
    }

    private static String text(OrgChart chart, Field key, int position) {
        return Objects.requireNonNull(chart.attributes().text(key, chart.record(position)));
    }

    /** By the code of a text: the one position that has it, {@link OrgChart#NONE} or {@link #TWICE}. */
    private static int[] positionOfCode(OrgChart chart, Field key) {
        int[] positions = new int[chart.attributes().countTexts(key)];
        Arrays.fill(positions, OrgChart.NONE);
        for (int p = 0; p < chart.size(); p++) {
            int code = chart.attributes().textCode(key, chart.record(p));
            if (code >= 0) {
                positions[code] = positions[code] == OrgChart.NONE ? p : TWICE;
            }
        }
        return positions;
    }
}
