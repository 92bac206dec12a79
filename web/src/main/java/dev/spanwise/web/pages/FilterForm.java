package dev.spanwise.web.pages;

import dev.spanwise.analysis.selection.Exclusion;
import dev.spanwise.model.Field;
import dev.spanwise.model.Position;
import dev.spanwise.web.charts.LargestBranches;
import dev.spanwise.web.charts.LoadedChart;
import dev.spanwise.web.charts.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The filters over a page, with what the chart has to choose from.
 *
 * @param head the position whose branch is shown; empty for the whole chart
 * @param branches the branches to choose from
 * @param fields the fields with more than one value in the chart
 * @param exclusions what the chart has that can be left out
 * @param kept what was left out and is still there, since others report to it
 */
public record FilterForm(
        Selection selection,
        Optional<Position> head,
        LargestBranches branches,
        List<Choice> fields,
        List<Exclusion> exclusions,
        List<Kept> kept) {
    /** What a page says of groups, as it stands in the address: another filter keeps it. */
    public static final List<String> OF_GROUPS = List.of("by", "by-layer", "spans", "layers", "mean-span", "rows");

    /** Those of them that a form has no fields for. */
    public static List<String> ofGroupsBut(String... fields) {
        return OF_GROUPS.stream()
                .filter(name -> !List.of(fields).contains(name))
                .toList();
    }

    /** More values than these make a list nobody reads. */
    private static final int MOST_VALUES = 500;

    /** One field and its values in alphabetical order, at the end that for none where some positions have none. */
    public record Choice(Field field, String parameter, String chosen, List<String> values) {}

    /** How many positions of one kind stay in the line, though they are left out. */
    public record Kept(Exclusion exclusion, int positions) {}

    /** Whether a position's branch is the one that is shown. */
    public boolean isShown(Position other) {
        return head.filter(other::equals).isPresent();
    }

    public static FilterForm of(LoadedChart loaded, Selection selection) {
        List<Choice> fields = new ArrayList<>();
        loaded.filterChoices().values().forEach((field, values) -> {
            if (values.size() > 1 && values.size() <= MOST_VALUES) {
                fields.add(new Choice(
                        field, Selection.name(field), selection.value(field).orElse(""), values));
            }
        });
        return new FilterForm(
                selection,
                selection.branch().flatMap(loaded.chart()::findPosition),
                loaded.largestBranches(),
                fields,
                loaded.filterChoices().exclusions(),
                kept(loaded, selection));
    }

    private static List<Kept> kept(LoadedChart loaded, Selection selection) {
        return selection.without().stream()
                .sorted()
                .map(exclusion -> new Kept(exclusion, loaded.select(selection).countKeptInLine(exclusion)))
                .filter(kept -> kept.positions() > 0)
                .toList();
    }
}
