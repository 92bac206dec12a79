package dev.spanwise.web.pages;

import dev.spanwise.analysis.selection.Exclusion;
import dev.spanwise.model.Field;
import dev.spanwise.model.Flag;
import dev.spanwise.model.OrgChart;
import dev.spanwise.web.charts.Selection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The filters over a page, with what the chart has to choose from.
 *
 * @param branch label of the position whose branch is shown, empty for the whole chart
 * @param fields the fields with more than one value in the chart
 * @param exclusions what the chart has that can be left out
 */
public record FilterForm(Selection selection, String branch, List<Choice> fields, List<Exclusion> exclusions) {
    /** More values than these make a list nobody reads. */
    private static final int MOST_VALUES = 500;

    /** One field and its values in alphabetical order, at the end that for none where some positions have none. */
    public record Choice(Field field, String parameter, String chosen, List<String> values) {}

    static FilterForm of(OrgChart chart, Selection selection) {
        List<Choice> fields = new ArrayList<>();
        for (Field field : Selection.FIELDS) {
            List<String> values = values(chart, field);
            if (values.size() > 1 && values.size() <= MOST_VALUES) {
                fields.add(new Choice(
                        field, Selection.name(field), selection.value(field).orElse(""), values));
            }
        }
        String branch = selection
                .branch()
                .flatMap(chart::findPosition)
                .map(head -> head.label())
                .orElse("");
        return new FilterForm(selection, branch, fields, exclusions(chart));
    }

    /** Only the values of positions of this very chart: it may be a branch of a larger one. */
    private static List<String> values(OrgChart chart, Field field) {
        boolean[] used = new boolean[chart.attributes().countTexts(field)];
        boolean missing = false;
        for (int position = 0; position < chart.size() && used.length > 0; position++) {
            int code = chart.attributes().textCode(field, chart.record(position));
            if (code >= 0) {
                used[code] = true;
            } else {
                missing = true;
            }
        }
        Set<String> values = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (int code = 0; code < used.length; code++) {
            if (used[code]) {
                values.add(chart.attributes().distinctTexts(field).get(code));
            }
        }
        List<String> choices = new ArrayList<>(values);
        if (missing && !choices.isEmpty() && !choices.contains(Selection.NO_VALUE)) {
            choices.add(Selection.NO_VALUE);
        }
        return choices;
    }

    private static List<Exclusion> exclusions(OrgChart chart) {
        return Arrays.stream(Exclusion.values())
                .filter(exclusion -> hasAny(chart, exclusion.flag()))
                .toList();
    }

    private static boolean hasAny(OrgChart chart, Flag flag) {
        for (int position = 0; position < chart.size(); position++) {
            if (chart.attributes().is(flag, chart.record(position))) {
                return true;
            }
        }
        return false;
    }
}
