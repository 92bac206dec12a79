package dev.spanwise.web.drawings;

import dev.spanwise.model.OrgChart;
import dev.spanwise.report.diagram.DiagramColours;
import dev.spanwise.report.diagram.DiagramOptions;
import dev.spanwise.report.diagram.LayoutName;
import dev.spanwise.report.diagram.card.CardStyle;
import dev.spanwise.report.diagram.change.ChartChange;
import dev.spanwise.report.diagram.style.ColourBy;
import dev.spanwise.report.diagram.style.ColourScheme;
import dev.spanwise.report.diagram.view.OverviewScope;
import dev.spanwise.report.diagram.view.Scope;
import dev.spanwise.report.diagram.view.VisibleTree;
import java.util.Locale;
import java.util.Optional;

/**
 * A picture of a position with the nearest of its line and two layers below.
 *
 * @param chart the chart that is drawn
 * @param colours what the colours mean
 * @param dottedLines whether the position's dotted lines are drawn, with their other ends
 * @param cards what stands in the boxes
 * @param change the change that is marked, of which the chart is one side; empty to mark none
 */
public record PictureAround(
        OrgChart chart,
        int position,
        ColourBy colours,
        boolean dottedLines,
        CardStyle cards,
        Optional<ChartChange> change,
        Locale language) {
    /** More boxes than these are folded into words: nobody reads them in a page, and drawing them takes too long. */
    static final int MOST_BOXES = 60;

    /** Managers of the line that are drawn above a position: the page names the others over the drawing. */
    private static final int MOST_ABOVE = 2;

    /** Without dotted lines, nothing marked. */
    public static PictureAround bySpan(OrgChart chart, int position, Locale language) {
        return new PictureAround(chart, position, ColourBy.SPAN, false, CardStyle.USUAL, Optional.empty(), language);
    }

    /** The positions that have a box. */
    public VisibleTree shown() {
        return OverviewScope.collapse(VisibleTree.of(chart, scope()), MOST_BOXES);
    }

    /** Its colours, for whoever draws other positions of the chart beside it. */
    public ColourScheme colourScheme() {
        return DiagramColours.of(chart, options(), change);
    }

    private Scope scope() {
        return dottedLines ? new Scope.DottedFocus(position, MOST_ABOVE) : new Scope.Focus(position, MOST_ABOVE);
    }

    DiagramOptions options() {
        DiagramOptions options = DiagramOptions.DEFAULT
                .withLanguage(language)
                .withScope(scope())
                .withColours(colours)
                .withMostBoxes(MOST_BOXES)
                .withCards(cards)
                .withWords(chart.position(position).label(), "", "")
                .withLayout(LayoutName.OVERVIEW);
        return dottedLines ? options : options.withoutDottedLines();
    }
}
