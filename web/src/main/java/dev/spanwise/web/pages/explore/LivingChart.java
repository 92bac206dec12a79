package dev.spanwise.web.pages.explore;

import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import dev.spanwise.report.diagram.change.ChartChange;
import dev.spanwise.report.diagram.style.ColourBy;
import dev.spanwise.web.charts.LoadedChart;
import dev.spanwise.web.charts.Selection;
import dev.spanwise.web.drawings.LivePicture;
import dev.spanwise.web.drawings.LivePositions;
import dev.spanwise.web.visit.Visit;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * What unfolds in the browser: the chart that an address asks for, or the branch of it that the filter names.
 *
 * @param picture its positions, colours and marks
 * @param all the same of the whole chart, however large
 */
record LivingChart(LivePicture picture, LivePicture all) {
    static LivingChart of(Visit visit, LoadedChart loaded, ExploreDrawing asked) {
        if (asked.colour() == ColourBy.CHANGE && asked.change().isPresent()) {
            ChartChange change = asked.change().get();
            LivePicture picture = change.sharesRecords()
                    ? LivePicture.of(change, visit.language())
                    : LivePicture.of(asked.chart(), change, visit.language());
            return new LivingChart(dressed(visit, asked, picture), picture);
        }
        LivePicture all = LivePicture.of(asked.chart(), asked.colour(), visit.language());
        OrgChart part = asked.isOwn() ? branch(visit, loaded, asked.position()) : asked.chart();
        OrgChart near = around(part, asked.position().record());
        LivePicture here = near == asked.chart() ? all : LivePicture.of(near, asked.colour(), visit.language());
        return new LivingChart(dressed(visit, asked, here), all);
    }

    private static LivePicture dressed(Visit visit, ExploreDrawing asked, LivePicture picture) {
        return picture.showing(asked.styles().style(), visit.language());
    }

    /** Of the filter the branch counts, where the position is in it: whom the rest of it does not leave is pale. */
    private static OrgChart branch(Visit visit, LoadedChart loaded, Position position) {
        Selection named = new Selection(Selection.of(visit).branch(), Map.of(), Set.of());
        OrgChart branch = loaded.select(named).chart();
        return branch.findPositionOfRecord(position.record()).isPresent() ? branch : loaded.chart();
    }

    /** The chart itself, unless it is so large that the position would not be sent: then the branch around it. */
    private static OrgChart around(OrgChart chart, int record) {
        int position = Math.max(0, chart.positionOfRecord(record));
        return position < LivePositions.MOST ? chart : ChartParts.around(chart, position);
    }

    /** Whether positions of the chart are left out, since they are too many. */
    boolean isCut() {
        return all.chart().size() > LivePositions.MOST;
    }

    /** Its positions, those pale whom the filter does not leave. */
    LivePositions positions(Visit visit, LoadedChart loaded, boolean dotted) {
        OrgChart chart = picture.chart();
        IntPredicate left = loaded.leaves(Selection.of(visit));
        IntPredicate here = position -> loaded.chart()
                .findPositionOfRecord(chart.record(position))
                .map(Position::index)
                .filter(left::test)
                .isPresent();
        IntPredicate shown = Selection.of(visit).isEverything() ? position -> true : here;
        LivePositions positions = LivePositions.of(picture, shown);
        return dotted ? positions.withDotted(chart) : positions;
    }
}
