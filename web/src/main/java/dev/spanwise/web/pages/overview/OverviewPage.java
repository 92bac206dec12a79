package dev.spanwise.web.pages.overview;

import dev.spanwise.analysis.findings.BandVerdict;
import dev.spanwise.analysis.findings.Baseline;
import dev.spanwise.analysis.findings.Finding;
import dev.spanwise.analysis.metrics.LayerMetrics;
import dev.spanwise.analysis.metrics.OrgMetrics;
import dev.spanwise.analysis.metrics.Spans;
import dev.spanwise.model.Position;
import dev.spanwise.report.figures.Figure;
import dev.spanwise.report.figures.FigureLists;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.charts.FoundFindings;
import dev.spanwise.web.charts.LoadedChart;
import dev.spanwise.web.charts.SelectedChart;
import dev.spanwise.web.charts.Selection;
import dev.spanwise.web.pages.ChartJson;
import dev.spanwise.web.pages.Download;
import dev.spanwise.web.pages.FilterForm;
import dev.spanwise.web.pages.LayerRange;
import dev.spanwise.web.pages.SnapshotPages;
import dev.spanwise.web.store.SavedScenario;
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
    private static final int LARGE = 5_000;

    /**
     * What the page shows.
     *
     * @param found findings, with what they are measured against
     * @param impacts the same with what is behind each, the largest first
     * @param scenarios that a step can be added to; none for those who may not plan
     * @param unknown names of the targets that the chart does not have
     * @param earlier snapshots whose findings may count as known
     * @param groups the figures split into groups, where that is asked for
     * @param people address of the table of positions with the same filter; further parameters follow after {@code &}
     * @param matrices managers by span, and positions by layer
     * @param hasPay whether there is any pay to show
     */
    public record View(
            FilterForm filter,
            OrgMetrics metrics,
            FoundFindings found,
            List<Impact> impacts,
            List<SavedScenario> scenarios,
            List<String> unknown,
            List<Snapshot> earlier,
            MatricesView matrices,
            GroupsView groups,
            Snapshot snapshot,
            String people,
            boolean hasPay) {
        /** Address of the people a finding is about. */
        public String people(Finding finding) {
            return people + "&finding=" + finding.ruleId() + found.and();
        }

        /** Of a large chart only plans that dissolve are compared: one pass proves them all, lifts take minutes. */
        public String narrower() {
            return metrics.headcount().positions() > LARGE ? "&allow=dissolve" : "";
        }

        /** Address of those of them in a branch. */
        public String within(Finding finding, Position head) {
            return "/snapshots/" + snapshot.id() + "/table?from=overview"
                    + filter.selection().within(head.id()).and() + "&finding=" + finding.ruleId() + found.and();
        }

        /** Address of what the step for a finding would come to. */
        public String effect(Finding finding) {
            return "/snapshots/" + snapshot.id() + "/effect?rule=" + finding.ruleId()
                    + filter.selection().and() + found.and();
        }

        /** The layers, all of them unless there are very many. */
        public List<LayerRow> layers() {
            return LayerRow.listOf(metrics.perLayer());
        }

        /** What is shown of each. */
        public List<Figure<LayerMetrics>> layerFigures() {
            List<Figure<LayerMetrics>> figures = new ArrayList<>(FigureLists.OF_LAYER);
            if (hasPay) {
                figures.add(FigureLists.COST_OF_LAYER);
            }
            return figures;
        }

        /** The layers that are added up, empty where each has a row of its own. */
        public Optional<LayerRange> addedUp() {
            return layers().stream()
                    .map(LayerRow::layers)
                    .filter(range -> !range.isOne())
                    .findFirst();
        }

        private List<LayerMetrics> drawnLayers() {
            return layers().stream()
                    .filter(row -> row.layers().isOne())
                    .map(LayerRow::figures)
                    .toList();
        }

        /** The figures of the layers' drawing. */
        public String layersJson() {
            List<Map<String, Object>> rows = new ArrayList<>();
            for (LayerMetrics layer : drawnLayers()) {
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
                row.put("verdict", verdict(band));
                row.put("link", people + "&band=" + band.band().id());
                rows.add(row);
            }
            return ChartJson.of(rows);
        }

        /** The figures of the drawing of cost per layer. */
        public String costJson() {
            List<Map<String, Object>> rows = new ArrayList<>();
            for (LayerMetrics layer : drawnLayers()) {
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

        /** How a band lies to the spans that are wanted. */
        public String verdict(Spans.Band band) {
            return BandVerdict.of(band.band(), found.targets().targets().span()).id();
        }
    }

    private final SnapshotPages pages;

    public OverviewPage(SnapshotPages pages) {
        this.pages = pages;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/snapshots/{snapshot}/overview", Role.VIEWER, this::show),
                Route.get("/snapshots/{snapshot}/baseline.txt", Role.VIEWER, this::baseline));
    }

    private void show(Visit visit) {
        Snapshot snapshot = pages.charts().snapshot(visit);
        LoadedChart loaded = pages.charts().chart(visit, snapshot);
        Selection selection = Selection.of(visit);
        SelectedChart selected = loaded.select(selection);
        OrgMetrics metrics = selected.metrics();
        FoundFindings found = pages.charts().findings(visit, loaded, selection);
        String table = "/snapshots/" + snapshot.id() + "/table?from=overview";
        View view = new View(
                FilterForm.of(loaded, selection),
                metrics,
                found,
                Impact.ranked(found, selected.group().size(), selection),
                visit.account().may(Role.ANALYST) ? pages.scenarios().store().listScenarios(snapshot.id()) : List.of(),
                found.targets().targets().listUnknownNames(loaded.chart()),
                pages.charts().listEarlier(snapshot),
                MatricesView.of(
                        visit,
                        selected,
                        selection,
                        table,
                        found.targets().targets().span()),
                GroupsView.of(visit, selected),
                snapshot,
                table + selection.and(),
                metrics.cost().positionsWithPay() > 0);
        pages.show(visit, snapshot, "overview", "overview/overview", view);
    }

    /** The findings as a file of known ones, for {@code analyze --baseline}. */
    private void baseline(Visit visit) {
        Snapshot snapshot = pages.charts().snapshot(visit);
        FoundFindings found =
                pages.charts().findings(visit, pages.charts().chart(visit, snapshot), Selection.of(visit));
        pages.charts().saw(visit, "export-baseline", snapshot);
        Download.start(visit, "txt", "known-findings", snapshot.name());
        visit.http().result(Baseline.of(found.findings()).text());
    }
}
