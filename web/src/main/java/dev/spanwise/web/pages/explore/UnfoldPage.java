package dev.spanwise.web.pages.explore;

import dev.spanwise.report.diagram.style.ColourBy;
import dev.spanwise.report.diagram.style.LegendEntry;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.charts.LoadedChart;
import dev.spanwise.web.charts.Selection;
import dev.spanwise.web.pages.ChartJson;
import dev.spanwise.web.pages.SnapshotPages;
import dev.spanwise.web.scenarios.ChartChoice;
import dev.spanwise.web.scenarios.ChartChoices;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import io.javalin.http.HttpStatus;
import java.util.List;

/** The whole chart to unfold and fold in place, which the browser lays out itself. */
public final class UnfoldPage {
    /** More layers than these are not opened at once from a list. */
    private static final int MOST_LAYERS = 20;

    /**
     * What the page shows.
     *
     * @param of id of the chart that is shown, among the charts
     * @param charts the snapshot's own and its scenarios
     * @param layers how many layers one can open at once
     * @param parameters what the positions are asked for with, beginning with {@code ?}
     */
    public record View(
            String of,
            List<ChartChoice> charts,
            ColourBy colour,
            List<ColourBy> colours,
            List<LegendEntry> legend,
            int positions,
            int layers,
            String parameters) {
        /** Whether the lower positions of the chart are left out. */
        public boolean isCut() {
            return positions > LivePositions.MOST;
        }

        /** How many are here at most. */
        public int most() {
            return LivePositions.MOST;
        }
    }

    private final SnapshotPages pages;
    private final ChartChoices charts;

    public UnfoldPage(SnapshotPages pages, ChartChoices charts) {
        this.pages = pages;
        this.charts = charts;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/snapshots/{snapshot}/unfold", Role.VIEWER, this::show),
                Route.get("/snapshots/{snapshot}/unfold/positions", Role.VIEWER, this::positions));
    }

    private void show(Visit visit) {
        Snapshot snapshot = pages.charts().snapshot(visit);
        LoadedChart loaded = pages.charts().chart(visit, snapshot);
        LivingChart living = living(visit, snapshot, loaded);
        View view = new View(
                living.of(),
                charts.listOf(visit, snapshot),
                living.colour(),
                living.colours(),
                living.legend(visit),
                living.chart().size(),
                Math.min(MOST_LAYERS, living.chart().layers()),
                "?of=" + living.of() + "&colour=" + living.colour().id()
                        + Selection.of(visit).and());
        pages.show(visit, snapshot, "unfold", "explore/unfold", view);
    }

    private void positions(Visit visit) {
        Snapshot snapshot = pages.charts().snapshot(visit);
        LoadedChart loaded = pages.charts().chart(visit, snapshot);
        LivePositions positions = living(visit, snapshot, loaded).positions(visit, loaded);
        visit.http().contentType("application/json; charset=utf-8").result(ChartJson.of(positions));
    }

    private LivingChart living(Visit visit, Snapshot snapshot, LoadedChart loaded) {
        if (loaded.chart().size() == 0) {
            throw new WebProblem(HttpStatus.NOT_FOUND, "problem.nobody");
        }
        return LivingChart.of(visit, snapshot, loaded, charts);
    }
}
