package dev.spanwise.web.drawings;

import dev.spanwise.model.OrgChart;
import dev.spanwise.report.diagram.DiagramOptions;
import dev.spanwise.report.diagram.LayoutName;
import dev.spanwise.report.diagram.change.ChartChange;
import dev.spanwise.report.diagram.style.ColourBy;
import dev.spanwise.report.diagram.view.Scope;
import java.util.Locale;
import java.util.Optional;

/**
 * A picture of a position with its line up to the top and two layers below.
 *
 * @param chart the chart that is drawn
 * @param colours what the colours mean
 * @param dottedLines whether the position's dotted lines are drawn, with their other ends
 * @param change the change that is marked, of which the chart is one side; empty to mark none
 */
public record PictureAround(
        OrgChart chart,
        int position,
        ColourBy colours,
        boolean dottedLines,
        Optional<ChartChange> change,
        Locale language) {
    /** More boxes than these are folded into words: nobody reads them in a page, and drawing them takes too long. */
    static final int MOST_BOXES = 60;

    /** Without dotted lines, nothing marked. */
    public static PictureAround bySpan(OrgChart chart, int position, Locale language) {
        return new PictureAround(chart, position, ColourBy.SPAN, false, Optional.empty(), language);
    }

    DiagramOptions options() {
        Scope scope = dottedLines ? new Scope.DottedFocus(position) : new Scope.Focus(position);
        int shown = scope.positions(chart).cardinality();
        DiagramOptions options = DiagramOptions.DEFAULT
                .withLanguage(language)
                .withScope(scope)
                .withColours(colours)
                .withMostBoxes(MOST_BOXES)
                .withWords(chart.position(position).label(), "", "")
                .withLayout(shown <= MOST_BOXES ? LayoutName.TIDY : LayoutName.OVERVIEW);
        return dottedLines ? options : options.withoutDottedLines();
    }
}
