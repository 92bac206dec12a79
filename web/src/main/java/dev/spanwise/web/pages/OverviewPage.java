package dev.spanwise.web.pages;

import dev.spanwise.analysis.findings.Finding;
import dev.spanwise.analysis.metrics.LayerMetrics;
import dev.spanwise.analysis.metrics.OrgMetrics;
import dev.spanwise.analysis.metrics.Spans;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.charts.LoadedChart;
import dev.spanwise.web.charts.SelectedChart;
import dev.spanwise.web.charts.Selection;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Visit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The overview: headline figures, layers, spans, departments, cost, findings; each leads to the people behind it. */
public final class OverviewPage {
    /**
     * What the page shows.
     *
     * @param people address of the table of positions with the same filter; further parameters follow after {@code &}
     * @param heatMap layers by department, where the chart has departments
     * @param hasPay whether there is any pay to show
     */
    public record View(
            FilterForm filter,
            OrgMetrics metrics,
            List<Finding> findings,
            Optional<HeatMap> heatMap,
            String people,
            boolean hasPay) {

        /** The figures of the layers' drawing. */
        public String layersJson() {
            List<Map<String, Object>> rows = new ArrayList<>();
            for (LayerMetrics layer : metrics.perLayer()) {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("layer", layer.layer());
                row.put("positions", layer.positions());
                row.put("managers", layer.managers());
                row.put("link", people + "&layer=" + layer.layer());
                rows.add(row);
            }
            return ChartJson.of(rows);
        }

        /** The figures of the spans' drawing. */
        public String bandsJson() {
            List<Map<String, Object>> rows = new ArrayList<>();
            for (Spans.Band band : metrics.spans().bands()) {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("band", band.band().label());
                row.put("managers", band.managers());
                row.put("tone", tone(band));
                row.put("link", people + "&band=" + band.band().name().toLowerCase(java.util.Locale.ROOT));
                rows.add(row);
            }
            return ChartJson.of(rows);
        }

        /** The figures of the drawing of cost per layer. */
        public String costJson() {
            List<Map<String, Object>> rows = new ArrayList<>();
            for (LayerMetrics layer : metrics.perLayer()) {
                boolean split = !Double.isNaN(layer.managementCost());
                double cost = Double.isNaN(layer.cost()) ? 0 : layer.cost();
                rows.add(Map.of(
                        "layer", layer.layer(),
                        "managers", split ? layer.managementCost() : 0,
                        "contributors", split ? cost - layer.managementCost() : 0,
                        "together", split ? 0 : cost,
                        "link", people + "&layer=" + layer.layer() + "&sort=pay&order=down"));
            }
            return ChartJson.of(rows);
        }

        /** Whether a band is narrower than, within or wider than what most managers can do. */
        public static String tone(Spans.Band band) {
            return switch (band.band()) {
                case ONE, TWO_TO_THREE -> "narrow";
                case FOUR_TO_SEVEN, EIGHT_TO_TWELVE -> "good";
                case THIRTEEN_TO_SIXTEEN, SEVENTEEN_UP -> "wide";
            };
        }
    }

    private final SnapshotPages pages;

    public OverviewPage(SnapshotPages pages) {
        this.pages = pages;
    }

    public List<Route> routes() {
        return List.of(Route.get("/snapshots/{snapshot}/overview", Role.VIEWER, this::show));
    }

    private void show(Visit visit) {
        Snapshot snapshot = pages.snapshot(visit);
        LoadedChart loaded = pages.chart(visit, snapshot);
        Selection selection = SnapshotPages.selection(visit);
        SelectedChart selected = loaded.select(selection);
        OrgMetrics metrics = selected.metrics();
        boolean all = visit.find("departments").filter("all"::equals).isPresent();
        String people = "/snapshots/" + snapshot.id() + "/table?from=overview" + selection.and();
        View view = new View(
                FilterForm.of(loaded, selection),
                metrics,
                loaded.findings(selection),
                selected.departments().map(table -> HeatMap.of(table, all)),
                people,
                metrics.cost().positionsWithPay() > 0);
        pages.show(visit, snapshot, "overview", "overview", view);
    }
}
