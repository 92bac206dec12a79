package dev.spanwise.web.pages.explore;

import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import dev.spanwise.report.diagram.change.ChartChange;
import dev.spanwise.report.diagram.style.ColourBy;
import dev.spanwise.report.diagram.style.ColourScheme;
import dev.spanwise.report.diagram.style.LegendEntry;
import dev.spanwise.web.charts.LoadedChart;
import dev.spanwise.web.charts.SelectedChart;
import dev.spanwise.web.charts.Selection;
import dev.spanwise.web.drawings.PictureAround;
import dev.spanwise.web.scenarios.ChartChoice;
import dev.spanwise.web.scenarios.ChartChoices;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.visit.Visit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What the address asks to unfold: a snapshot's own chart or one of its scenarios, whole or one branch, in some colours.
 *
 * @param chart what is unfolded
 * @param of id of it among the choices
 * @param colours to choose from
 * @param change from the snapshot's chart to the scenario's; none for the snapshot's own
 */
record LivingChart(OrgChart chart, String of, ColourBy colour, List<ColourBy> colours, Optional<ChartChange> change) {
    static LivingChart of(Visit visit, Snapshot snapshot, LoadedChart loaded, ChartChoices choices) {
        String own = ChartChoices.id(snapshot);
        List<String> there =
                choices.listOf(visit, snapshot).stream().map(ChartChoice::id).toList();
        String of = visit.findOneOf("of", there, id -> id).orElse(own);
        Optional<OrgChart> scenario = of.equals(own)
                ? Optional.empty()
                : Optional.of(choices.get(visit, of).chart());
        OrgChart today = branch(visit, loaded);
        OrgChart chart = scenario.orElse(today);
        List<ColourBy> colours = ExploreDrawing.colours(visit).stream()
                .filter(colour -> colour != ColourBy.CHANGE || scenario.isPresent())
                .toList();
        ColourBy usual = scenario.isPresent() ? ColourBy.CHANGE : ColourBy.SPAN;
        return new LivingChart(
                chart,
                of,
                ExploreDrawing.colour(visit, colours, usual),
                colours,
                scenario.map(after -> new ChartChange(loaded.chart(), after)));
    }

    /** Of the filter the branch counts: whom the rest of it does not leave is pale. */
    private static OrgChart branch(Visit visit, LoadedChart loaded) {
        Selection filter = Selection.of(visit);
        SelectedChart selected = loaded.select(new Selection(filter.branch(), Map.of(), Set.of()));
        return selected.chart();
    }

    ColourScheme scheme(Visit visit) {
        Optional<ChartChange> marked = change.filter(one -> colour == ColourBy.CHANGE);
        return new PictureAround(chart, 0, colour, false, marked, visit.language()).colourScheme();
    }

    /** Its positions, those pale whom the filter does not leave. */
    LivePositions positions(Visit visit, LoadedChart loaded) {
        IntPredicate left = loaded.leaves(Selection.of(visit));
        OrgChart whole = loaded.chart();
        IntPredicate here = position -> whole.findPositionOfRecord(chart.record(position))
                .map(Position::index)
                .filter(left::test)
                .isPresent();
        IntPredicate shown = Selection.of(visit).isEverything() ? position -> true : here;
        return LivePositions.of(chart, scheme(visit), shown);
    }

    /** What the colours mean. */
    List<LegendEntry> legend(Visit visit) {
        int[] sent =
                IntStream.range(0, Math.min(chart.size(), LivePositions.MOST)).toArray();
        return scheme(visit).legend(sent);
    }
}
