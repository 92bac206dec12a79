package dev.spanwise.web.pages;

import dev.spanwise.analysis.compare.Comparison;
import dev.spanwise.analysis.metrics.LayerMetrics;
import dev.spanwise.report.diagram.change.ChartChange;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.drawings.ChartDrawings;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.visit.Frame;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Templates;
import dev.spanwise.web.visit.Visit;
import java.util.ArrayList;
import java.util.List;

/** Two snapshots or scenarios: who joined, left, moved and rose, which layers came and went, and a drawing of it. */
public final class ComparePage {
    /**
     * What the page shows.
     *
     * @param choices everything that can be compared
     * @param layers the layers of both, by their numbers
     */
    public record View(
            List<ChartChoice> choices, String before, String after, Comparison comparison, List<LayerRow> layers) {
        /** How many rows of each list are shown. */
        public static final int ROWS = 50;

        public String query() {
            return "?before=" + before + "&after=" + after;
        }
    }

    /** One layer; 0 where a chart has no such layer. */
    public record LayerRow(int layer, int before, int after) {}

    private final SnapshotPages pages;
    private final ChartChoices charts;
    private final ChartDrawings drawings;
    private final Templates templates;

    public ComparePage(SnapshotPages pages, ChartChoices charts, ChartDrawings drawings, Templates templates) {
        this.pages = pages;
        this.charts = charts;
        this.drawings = drawings;
        this.templates = templates;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/snapshots/{snapshot}/compare", Role.VIEWER, this::show),
                Route.get("/snapshots/{snapshot}/compare/drawing", Role.VIEWER, this::draw));
    }

    private void show(Visit visit) {
        Snapshot snapshot = pages.snapshot(visit);
        List<ChartChoice> choices = charts.list(visit);
        String before = before(visit, snapshot);
        String after = after(visit, choices, before);
        Comparison comparison = Comparison.of(
                charts.get(visit, before).chart(), charts.get(visit, after).chart());
        View view = new View(choices, before, after, comparison, layers(comparison));
        pages.show(visit, snapshot, "compare", "compare", view);
    }

    private static String before(Visit visit, Snapshot snapshot) {
        return visit.find("before").orElse(ChartChoices.id(snapshot));
    }

    private static String after(Visit visit, List<ChartChoice> choices, String before) {
        return visit.find("after")
                .orElseGet(() -> choices.stream()
                        .map(ChartChoice::id)
                        .filter(id -> !id.equals(before))
                        .findFirst()
                        .orElse(before));
    }

    private static List<LayerRow> layers(Comparison comparison) {
        List<LayerMetrics> before = comparison.metricsBefore().perLayer();
        List<LayerMetrics> after = comparison.metricsAfter().perLayer();
        List<LayerRow> rows = new ArrayList<>();
        for (int layer = 1; layer <= Math.max(before.size(), after.size()); layer++) {
            rows.add(new LayerRow(layer, positions(before, layer), positions(after, layer)));
        }
        return rows;
    }

    private static int positions(List<LayerMetrics> layers, int layer) {
        return layer <= layers.size() ? layers.get(layer - 1).positions() : 0;
    }

    private void draw(Visit visit) {
        String before = before(visit, pages.snapshot(visit));
        ChartChoices.Chosen was = charts.get(visit, before);
        ChartChoices.Chosen is = charts.get(visit, after(visit, charts.list(visit), before));
        Object key = List.of("compare", was.key(), is.key(), visit.language());
        templates.show(
                new Frame(visit, "", "compare", null),
                "change-drawing",
                DrawingView.of(() -> drawings.change(key, new ChartChange(was.chart(), is.chart()), visit.language())));
    }
}
