package dev.spanwise.web.pages.scenario;

import dev.spanwise.model.OrgChart;
import dev.spanwise.report.diagram.change.ChartChange;
import dev.spanwise.report.diagram.style.ColourBy;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.drawings.LivePicture;
import dev.spanwise.web.drawings.LivePositions;
import dev.spanwise.web.drawings.StyleChoice;
import dev.spanwise.web.pages.ChartJson;
import dev.spanwise.web.pages.SnapshotPages;
import dev.spanwise.web.scenarios.PlanRequest;
import dev.spanwise.web.scenarios.ScenarioResult;
import dev.spanwise.web.store.SavedStyles;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.util.List;

/** The chart of a scenario that unfolds in the browser: today's, what changes, and that with all steps. */
public final class ScenarioChart {
    private static final String BASE = "/snapshots/{snapshot}/scenarios/{scenario}";

    /** What can be seen, the usual first. */
    private static final List<String> SIDES = List.of("after", "change", "before");

    private final SnapshotPages pages;
    private final SavedStyles styles;

    public ScenarioChart(SnapshotPages pages, SavedStyles styles) {
        this.pages = pages;
        this.styles = styles;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(BASE + "/positions", Role.ANALYST, this::positions),
                Route.get(BASE + "/try-positions", Role.ANALYST, this::tried),
                Route.get(BASE + "/position", Role.ANALYST, this::position));
    }

    private void positions(Visit visit) {
        ScenarioResult result = pages.scenarios().result(visit);
        String side = visit.findOneOf("side", SIDES, word -> word).orElse(SIDES.get(0));
        LivePicture picture = switch (side) {
            case "before" -> today(visit, result.before());
            case "change" -> changed(visit, result, result.after());
            default -> today(visit, result.after());
        };
        answer(visit, picture);
    }

    /** What a plan would change that was not accepted yet. */
    private void tried(Visit visit) {
        ScenarioResult result = pages.scenarios().result(visit);
        OrgChart after = result.after(result.plan(PlanRequest.of(visit).step()));
        answer(visit, changed(visit, result, after));
    }

    private static LivePicture today(Visit visit, OrgChart chart) {
        return LivePicture.of(chart, ColourBy.SPAN, visit.language());
    }

    private static LivePicture changed(Visit visit, ScenarioResult result, OrgChart after) {
        return LivePicture.of(new ChartChange(result.before(), after), visit.language());
    }

    private void answer(Visit visit, LivePicture picture) {
        LivePicture dressed = picture.showing(StyleChoice.of(visit, styles).style(), visit.language());
        ChartJson.answer(visit, LivePositions.of(dressed, position -> true));
    }

    /** What can be edited of one position. */
    private void position(Visit visit) {
        OrgChart after = pages.scenarios().result(visit).after();
        int record = visit.getNumber("record", 0, Integer.MAX_VALUE, after.record(0));
        ChartJson.answer(
                visit,
                after.findPositionOfRecord(record)
                        .map(EditedPosition::of)
                        .orElseThrow(() -> WebProblem.notFound("position", String.valueOf(record))));
    }
}
