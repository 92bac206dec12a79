package dev.spanwise.web.pages;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import dev.spanwise.analysis.compare.Comparison;
import dev.spanwise.analysis.scenario.ChartFigures;
import dev.spanwise.model.OrgChart;
import dev.spanwise.report.diagram.change.ChartChange;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.charts.Loads;
import dev.spanwise.web.drawings.ChartDrawings;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.visit.Frame;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Templates;
import dev.spanwise.web.visit.Visit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Two snapshots or scenarios: who joined, left, moved and rose, which layers came and went, and a drawing of it. */
public final class ComparePage {
    /** How many positions the comparisons may have that are remembered. */
    private static final int MOST_POSITIONS = 16_000_000;

    private static final Duration IDLE = Duration.ofMinutes(10);

    /**
     * Two charts compared.
     *
     * @param before figures of the first
     * @param after figures of the second
     */
    public record ComparedCharts(Comparison comparison, ChartFigures before, ChartFigures after) {}

    /**
     * What the page shows.
     *
     * @param choices everything that can be compared
     * @param charts what came out
     * @param layers the layers of both, by their numbers
     */
    public record View(
            List<ChartChoice> choices, String before, String after, ComparedCharts charts, List<LayerRow> layers) {
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
    private final Cache<ChartChange, Comparison> compared = CacheBuilder.newBuilder()
            .maximumWeight(MOST_POSITIONS)
            .weigher((ChartChange charts, Comparison compared) ->
                    charts.before().size() + charts.after().size())
            .concurrencyLevel(1)
            .expireAfterAccess(IDLE)
            .build();

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
        Comparison comparison = compared(
                charts.get(visit, before).chart(), charts.get(visit, after).chart());
        ComparedCharts both =
                new ComparedCharts(comparison, charts.figures(comparison.before()), charts.figures(comparison.after()));
        View view = new View(choices, before, after, both, layers(comparison));
        pages.show(visit, snapshot, "compare", "compare", view);
    }

    private Comparison compared(OrgChart before, OrgChart after) {
        return Loads.get(compared, new ChartChange(before, after), () -> Comparison.of(before, after));
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

    private static List<LayerRow> layers(Comparison charts) {
        List<LayerRow> rows = new ArrayList<>();
        int most = Math.max(charts.before().layers(), charts.after().layers());
        for (int layer = 1; layer <= most; layer++) {
            rows.add(new LayerRow(layer, positions(charts.before(), layer), positions(charts.after(), layer)));
        }
        return rows;
    }

    private static int positions(OrgChart chart, int layer) {
        return layer <= chart.layers() ? chart.layerStart(layer + 1) - chart.layerStart(layer) : 0;
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
