package dev.spanwise.web.pages.scenario;

import dev.spanwise.analysis.catalogue.AskedReasons;
import dev.spanwise.analysis.catalogue.AskedWaves;
import dev.spanwise.analysis.optimize.ParetoPoint;
import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.analysis.optimize.PlanReasons;
import dev.spanwise.analysis.optimize.SolverProgress;
import dev.spanwise.analysis.scenario.preset.Presets;
import dev.spanwise.model.OrgChart;
import dev.spanwise.report.diagram.change.ChartChange;
import dev.spanwise.report.diagram.view.VisibleTree;
import dev.spanwise.report.plan.ReasonsText;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.charts.Sight;
import dev.spanwise.web.drawings.ChartDrawings;
import dev.spanwise.web.drawings.PictureAround;
import dev.spanwise.web.pages.ChartJson;
import dev.spanwise.web.pages.DrawingView;
import dev.spanwise.web.pages.LayerCurve;
import dev.spanwise.web.pages.SnapshotPages;
import dev.spanwise.web.scenarios.PlanRequest;
import dev.spanwise.web.scenarios.ScenarioDocument;
import dev.spanwise.web.scenarios.ScenarioResult;
import dev.spanwise.web.store.SavedScenario;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.visit.Frame;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** One scenario: sliders that answer at once, steps, protections, moves, drawings of what changes. */
public final class ScenarioPage {
    private static final String BASE = "/snapshots/{snapshot}/scenarios/{scenario}";

    /** The drawing of layers against people moved. */
    public record FrontView(List<ParetoPoint> points, PlanRequest asked, String figures) {}

    /**
     * The chart positions are moved in.
     *
     * @param here record of the position in the middle
     * @param lines who reports to whom in it, for the script of the page; empty where nobody can be moved
     */
    public record ChartView(DrawingView drawing, int here, String lines) {}

    private static final int USUAL_OTHERS = 3;

    private final SnapshotPages pages;
    private final ChartDrawings drawings;

    public ScenarioPage(SnapshotPages pages, ChartDrawings drawings) {
        this.pages = pages;
        this.drawings = drawings;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(BASE, Role.ANALYST, this::show),
                Route.get(BASE + "/try", Role.ANALYST, this::tryOut),
                Route.get(BASE + "/try-drawing", Role.ANALYST, this::drawTry),
                Route.get(BASE + "/why", Role.ANALYST, this::why),
                Route.get(BASE + "/front", Role.ANALYST, this::front),
                Route.get(BASE + "/waves", Role.ANALYST, this::waves),
                Route.get(BASE + "/drawing", Role.ANALYST, this::drawChange),
                Route.get(BASE + "/chart", Role.ANALYST, this::drawChart));
    }

    private ScenarioResult result(Visit visit) {
        Snapshot snapshot = pages.charts().snapshot(visit);
        SavedScenario scenario = pages.scenarios().scenario(visit);
        return pages.scenarios().result(visit, snapshot, ScenarioDocument.of(scenario));
    }

    private void show(Visit visit) {
        Snapshot snapshot = pages.charts().snapshot(visit);
        SavedScenario scenario = pages.scenarios().scenario(visit);
        Frame frame = frame(visit);
        List<String> grades =
                pages.charts().chart(visit, snapshot).filterChoices().listGrades();
        ScenarioView view = ScenarioView.of(
                scenario,
                result(visit),
                Presets.list(),
                grades,
                pages.charts().merged().choices(visit, snapshot),
                frame);
        pages.show(visit, snapshot, "scenarios", "scenario/scenario", view);
    }

    private Frame frame(Visit visit) {
        return pages.frame(visit, pages.charts().snapshot(visit), "scenarios");
    }

    private void tryOut(Visit visit) {
        ScenarioResult result = result(visit);
        PlanRequest asked = PlanRequest.of(visit);
        String path = visit.http().path().replaceAll("/try$", "");
        Frame frame = frame(visit);
        PlanView view = PlanView.of(asked, result.plan(asked.step()), result, path, frame);
        pages.showPiece(frame, "scenario/plan", view);
    }

    /** What could stay, which plans are next, what each limit costs. */
    private void why(Visit visit) {
        Plan plan = result(visit).plan(PlanRequest.of(visit).step());
        PlanReasons reasons = new AskedReasons(OptionalInt.of(USUAL_OTHERS), true).about(plan, SolverProgress.NONE);
        pages.showPiece(frame(visit), "scenario/why", ReasonsText.of(plan, reasons, visit.language()));
    }

    private void drawTry(Visit visit) {
        ScenarioResult result = result(visit);
        PlanRequest asked = PlanRequest.of(visit);
        OrgChart after = result.after(result.plan(asked.step()));
        showChange(visit, List.of(key(visit), asked.parameters()), new ChartChange(result.before(), after));
    }

    private void drawChange(Visit visit) {
        ScenarioResult result = result(visit);
        showChange(visit, key(visit), new ChartChange(result.before(), result.after()));
    }

    private void showChange(Visit visit, Object key, ChartChange change) {
        DrawingView view = DrawingView.of(visit, () -> drawings.change(key, change, visit.language()));
        pages.showPiece(frame(visit), "change-drawing", view);
    }

    /** What makes a picture of the scenario as it stands now different from all others. */
    private List<Object> key(Visit visit) {
        SavedScenario scenario = pages.scenarios().scenario(visit);
        return List.of(visit.http().path(), scenario.document(), visit.language());
    }

    /** The chart after all steps around a position, to drag positions in; or today's, to look at. */
    private void drawChart(Visit visit) {
        ScenarioResult result = result(visit);
        boolean today = visit.find("of").filter("today"::equals).isPresent();
        OrgChart chart = today ? result.before() : result.after();
        int record = visit.getNumber("record", 0, result.attributes().size() - 1, chart.record(0));
        int position = record < chart.attributes().size() ? Math.max(0, chart.positionOfRecord(record)) : 0;
        PictureAround picture = PictureAround.bySpan(chart, position, visit.language());
        Object key = today || result.findRun().isEmpty() ? keyOfToday(visit) : key(visit);
        String svg = drawings.around(List.of(key, position), picture);
        String lines = today ? "" : lines(picture.shown());
        ChartView view = new ChartView(new DrawingView(svg, ""), chart.record(position), lines);
        pages.showPiece(frame(visit), "scenario/chart", view);
    }

    /** Whoever is dragged cannot go below somebody of the own branch: the page has to know the branches. */
    private static String lines(VisibleTree shown) {
        OrgChart chart = shown.chart();
        List<ChartLine> lines = Arrays.stream(shown.positions())
                .mapToObj(position -> ChartLine.of(chart.position(position)))
                .toList();
        return ChartJson.of(lines);
    }

    /** Scenarios without a step all show the same chart. */
    private static List<Object> keyOfToday(Visit visit) {
        return List.of(visit.http().pathParam("snapshot"), Sight.of(visit.account()), visit.language());
    }

    private void front(Visit visit) {
        PlanRequest asked = PlanRequest.of(visit);
        List<ParetoPoint> points = result(visit).front(asked.step()).points();
        pages.showPiece(
                frame(visit),
                "scenario/front",
                new FrontView(
                        points, asked, LayerCurve.json(points, asked.layers().orElse(0))));
    }

    private void waves(Visit visit) {
        AskedWaves asked = WavesView.asked(visit);
        String path = visit.http().path().replaceAll("/waves$", "");
        WavesView view = result(visit)
                .findPlan()
                .map(plan -> WavesView.of(plan, asked, path))
                .orElseThrow(() -> WebProblem.badRequest("problem.no-plan"));
        pages.showPiece(frame(visit), "scenario/waves", view);
    }
}
