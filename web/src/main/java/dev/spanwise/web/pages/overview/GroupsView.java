package dev.spanwise.web.pages.overview;

import dev.spanwise.analysis.catalogue.AskedSelection;
import dev.spanwise.analysis.selection.Grouping;
import dev.spanwise.report.analysis.AnalysisText;
import dev.spanwise.report.analysis.GroupFigures;
import dev.spanwise.report.document.Document;
import dev.spanwise.web.charts.SelectedChart;
import dev.spanwise.web.visit.Visit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The figures of departments, locations, grades or branches under each other.
 *
 * @param choices by what the chart can be split
 * @param chosen by what it is
 * @param byLayer whether positions are counted per layer, instead of the figures
 * @param table empty where nothing is chosen
 */
public record GroupsView(List<Grouping> choices, Optional<Grouping> chosen, boolean byLayer, Optional<Document> table) {
    static GroupsView of(Visit visit, SelectedChart selected) {
        List<Grouping> choices = Arrays.stream(Grouping.values())
                .filter(by -> by.findField()
                        .map(field -> selected.chart().attributes().has(field))
                        .orElse(true))
                .toList();
        Optional<Grouping> chosen = visit.findOneOf("by", choices, Grouping::id);
        boolean byLayer = AskedSelection.BY_LAYER.get(visit.asked());
        return new GroupsView(choices, chosen, byLayer, chosen.map(by -> table(selected.by(by), byLayer, visit)));
    }

    private static Document table(GroupFigures figures, boolean byLayer, Visit visit) {
        return AnalysisText.of(figures, byLayer, visit.language());
    }
}
