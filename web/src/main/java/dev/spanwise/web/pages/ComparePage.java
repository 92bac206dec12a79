package dev.spanwise.web.pages;

import dev.spanwise.analysis.compare.Comparison;
import dev.spanwise.analysis.metrics.LayerMetrics;
import dev.spanwise.model.OrgChart;
import dev.spanwise.report.diagram.DiagramException;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.drawings.ChartDrawings;
import dev.spanwise.web.scenarios.ScenarioDocument;
import dev.spanwise.web.store.SavedScenario;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.store.Snapshots;
import dev.spanwise.web.visit.Frame;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Templates;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.util.ArrayList;
import java.util.List;

/** Two snapshots or scenarios: who joined, left, moved and rose, which layers came and went, and a drawing of it. */
public final class ComparePage {
    private static final String SCENARIO = "scenario.";
    private static final String SNAPSHOT = "snapshot.";

    /**
     * What the page shows.
     *
     * @param choices everything that can be compared
     * @param layers the layers of both, by their numbers
     */
    public record View(
            List<Choice> choices, String before, String after, Comparison comparison, List<LayerRow> layers) {
        /** How many rows of each list are shown. */
        public static final int ROWS = 50;

        public String query() {
            return "?before=" + before + "&after=" + after;
        }
    }

    /** A chart that can be compared. */
    public record Choice(String id, String name) {}

    /** One layer; 0 where a chart has no such layer. */
    public record LayerRow(int layer, int before, int after) {}

    private final ScenarioPages pages;
    private final Snapshots snapshots;
    private final ChartDrawings drawings;
    private final Templates templates;

    public ComparePage(ScenarioPages pages, Snapshots snapshots, ChartDrawings drawings, Templates templates) {
        this.pages = pages;
        this.snapshots = snapshots;
        this.drawings = drawings;
        this.templates = templates;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/snapshots/{snapshot}/compare", Role.VIEWER, this::show),
                Route.get("/snapshots/{snapshot}/compare/drawing", Role.VIEWER, this::draw));
    }

    private void show(Visit visit) {
        Snapshot snapshot = pages.snapshots().snapshot(visit);
        List<Choice> choices = choices(visit);
        String before = before(visit, snapshot);
        String after = after(visit, choices, before);
        Comparison comparison = Comparison.of(chart(visit, before), chart(visit, after));
        View view = new View(choices, before, after, comparison, layers(comparison));
        pages.snapshots().show(visit, snapshot, "compare", "compare", view);
    }

    private static String before(Visit visit, Snapshot snapshot) {
        return visit.find("before").orElse(SNAPSHOT + snapshot.id());
    }

    private static String after(Visit visit, List<Choice> choices, String before) {
        return visit.find("after")
                .orElseGet(() -> choices.stream()
                        .map(Choice::id)
                        .filter(id -> !id.equals(before))
                        .findFirst()
                        .orElse(before));
    }

    /** A viewer compares snapshots only: what is planned is not for everybody's eyes. */
    private List<Choice> choices(Visit visit) {
        List<Choice> choices = new ArrayList<>();
        for (Snapshot snapshot : snapshots.listSnapshots()) {
            choices.add(new Choice(SNAPSHOT + snapshot.id(), snapshot.name()));
            if (visit.account().may(Role.ANALYST)) {
                pages.store()
                        .listScenarios(snapshot.id())
                        .forEach(scenario -> choices.add(
                                new Choice(SCENARIO + scenario.id(), snapshot.name() + " › " + scenario.name())));
            }
        }
        return choices;
    }

    private OrgChart chart(Visit visit, String choice) {
        if (choice.startsWith(SCENARIO) && visit.account().may(Role.ANALYST)) {
            String id = choice.substring(SCENARIO.length());
            SavedScenario scenario =
                    pages.store().findScenario(id).orElseThrow(() -> WebProblem.notFound("scenario", id));
            return pages.result(
                            visit,
                            snapshots.findSnapshot(scenario.snapshot()).orElseThrow(),
                            ScenarioDocument.ofJson(scenario.document()))
                    .after();
        }
        String id = choice.startsWith(SNAPSHOT) ? choice.substring(SNAPSHOT.length()) : choice;
        Snapshot snapshot = snapshots.findSnapshot(id).orElseThrow(() -> WebProblem.notFound("snapshot", id));
        return pages.snapshots().chart(visit, snapshot).chart();
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
        Snapshot snapshot = pages.snapshots().snapshot(visit);
        String before = before(visit, snapshot);
        OrgChart was = chart(visit, before);
        OrgChart is = chart(visit, after(visit, choices(visit), before));
        ScenarioPage.DrawingView view;
        try {
            view = new ScenarioPage.DrawingView(drawings.change(new ChartPair(was, is), was, is, visit.language()), "");
        } catch (DiagramException tooMuch) {
            view = new ScenarioPage.DrawingView("", String.valueOf(tooMuch.getMessage()));
        }
        templates.show(new Frame(visit, "", "compare", null), "change-drawing", view);
    }

    /** Two charts, compared by identity: what a drawing is remembered under. */
    private record ChartPair(OrgChart before, OrgChart after) {}
}
