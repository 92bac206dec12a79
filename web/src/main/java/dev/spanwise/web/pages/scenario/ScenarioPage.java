package dev.spanwise.web.pages.scenario;

import dev.spanwise.analysis.catalogue.AskedReasons;
import dev.spanwise.analysis.catalogue.AskedWaves;
import dev.spanwise.analysis.optimize.ParetoPoint;
import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.analysis.optimize.PlanReasons;
import dev.spanwise.analysis.optimize.SolverProgress;
import dev.spanwise.analysis.scenario.preset.Presets;
import dev.spanwise.report.plan.ReasonsText;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.drawings.SnapshotPhotos;
import dev.spanwise.web.drawings.StyleChoice;
import dev.spanwise.web.pages.LayerCurve;
import dev.spanwise.web.pages.SnapshotPages;
import dev.spanwise.web.scenarios.PlanRequest;
import dev.spanwise.web.scenarios.ScenarioDocument;
import dev.spanwise.web.scenarios.ScenarioResult;
import dev.spanwise.web.store.SavedScenario;
import dev.spanwise.web.store.SavedStyles;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.visit.Frame;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** One scenario: sliders that answer at once, steps, protections, moves, drawings of what changes. */
public final class ScenarioPage {
    private static final String BASE = "/snapshots/{snapshot}/scenarios/{scenario}";

    /** The drawing of layers against people moved. */
    public record FrontView(List<ParetoPoint> points, PlanRequest asked, String figures) {}

    private static final AskedReasons WHY = new AskedReasons(OptionalInt.of(3), true, false);
    private static final AskedReasons SENSITIVITY = new AskedReasons(OptionalInt.empty(), false, true);

    private final SnapshotPages pages;
    private final SavedStyles styles;
    private final SnapshotPhotos photos;

    /** A page with the styles and photos that are kept. */
    public ScenarioPage(SnapshotPages pages, SavedStyles styles, SnapshotPhotos photos) {
        this.pages = pages;
        this.styles = styles;
        this.photos = photos;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(BASE, Role.ANALYST, this::show),
                Route.get(BASE + "/try", Role.ANALYST, this::tryOut),
                Route.get(BASE + "/why", Role.ANALYST, visit -> why(visit, WHY)),
                Route.get(BASE + "/sensitivity", Role.ANALYST, visit -> why(visit, SENSITIVITY)),
                Route.get(BASE + "/front", Role.ANALYST, this::front),
                Route.get(BASE + "/waves", Role.ANALYST, this::waves));
    }

    private ScenarioResult result(Visit visit) {
        return pages.scenarios().result(visit);
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
                new ScenarioView.Boxes(StyleChoice.of(visit, styles), photos.count(snapshot) > 0),
                frame);
        pages.show(visit, snapshot, "scenarios", "scenario/scenario", view);
    }

    private Frame frame(Visit visit) {
        return pages.frame(visit, pages.charts().snapshot(visit), "scenarios");
    }

    private void tryOut(Visit visit) {
        ScenarioResult result = result(visit);
        PlanRequest asked = PlanRequest.of(visit);
        Optional<Integer> told =
                ScenarioDocument.of(pages.scenarios().scenario(visit)).findSpanLimit();
        String path = visit.http().path().replaceAll("/try$", "");
        Frame frame = frame(visit);
        PlanView view = PlanView.of(asked, result.plan(asked.step()), result, told, path, frame);
        pages.showPiece(frame, "scenario/plan", view);
    }

    /** What could stay, which plans are next, what each limit costs; or how much depends on the widest span. */
    private void why(Visit visit, AskedReasons asked) {
        Plan plan = result(visit).plan(PlanRequest.of(visit).step());
        PlanReasons reasons = asked.about(plan, SolverProgress.NONE);
        pages.showPiece(frame(visit), "scenario/why", ReasonsText.of(plan, reasons, visit.language()));
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
