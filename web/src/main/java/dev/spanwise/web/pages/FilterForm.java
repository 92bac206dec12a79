package dev.spanwise.web.pages;

import dev.spanwise.analysis.selection.Exclusion;
import dev.spanwise.model.Field;
import dev.spanwise.web.charts.LoadedChart;
import dev.spanwise.web.charts.Selection;
import java.util.ArrayList;
import java.util.List;

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

    static FilterForm of(LoadedChart loaded, Selection selection) {
        List<Choice> fields = new ArrayList<>();
        loaded.filterChoices().values().forEach((field, values) -> {
            if (values.size() > 1 && values.size() <= MOST_VALUES) {
                fields.add(new Choice(
                        field, Selection.name(field), selection.value(field).orElse(""), values));
            }
        });
        String branch = selection
                .branch()
                .flatMap(loaded.chart()::findPosition)
                .map(head -> head.label())
                .orElse("");
        return new FilterForm(selection, branch, fields, loaded.filterChoices().exclusions());
    }
}
