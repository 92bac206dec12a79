package dev.spanwise.report.simulation;

import dev.spanwise.analysis.metrics.KeyFigures;
import dev.spanwise.analysis.ownership.Ownership;
import dev.spanwise.model.OrgChart;
import dev.spanwise.report.figures.Figure;
import dev.spanwise.report.figures.FigureCatalogue;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * A chart of a scenario, before or after, with what it is told by.
 *
 * @param figures its figures
 * @param ownership how far its decisions are from the work
 */
record ScenarioFigures(KeyFigures figures, Ownership ownership) {
    private static final List<Figure<ScenarioFigures>> SHOWN = Stream.of(
                    Stream.of(
                                    FigureCatalogue.HEADCOUNT,
                                    FigureCatalogue.LAYERS,
                                    FigureCatalogue.MANAGEMENT_LAYERS,
                                    FigureCatalogue.MANAGERS,
                                    FigureCatalogue.CONTRIBUTORS,
                                    FigureCatalogue.RATIO,
                                    FigureCatalogue.MEAN_SPAN,
                                    FigureCatalogue.MEDIAN_SPAN,
                                    FigureCatalogue.MAX_SPAN)
                            .map(figure -> figure.<ScenarioFigures>of(ScenarioFigures::figures)),
                    Stream.of(FigureCatalogue.APPROVALS, FigureCatalogue.APPROVALS_BRANCH, FigureCatalogue.WITHIN_4)
                            .map(figure -> figure.<ScenarioFigures>of(ScenarioFigures::ownership)),
                    Stream.of(FigureCatalogue.COST.<ScenarioFigures>of(ScenarioFigures::figures)))
            .flatMap(figures -> figures)
            .toList();

    static ScenarioFigures of(OrgChart chart, KeyFigures figures) {
        return new ScenarioFigures(figures, Ownership.of(chart));
    }

    /** The figures that say something of these, in the order in which they are shown. */
    static List<Figure<ScenarioFigures>> shown(Collection<ScenarioFigures> of) {
        return Figure.telling(SHOWN, of);
    }
}
