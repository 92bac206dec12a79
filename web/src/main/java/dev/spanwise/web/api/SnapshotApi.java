package dev.spanwise.web.api;

import dev.spanwise.analysis.findings.Finding;
import dev.spanwise.model.Position;
import dev.spanwise.report.analysis.FindingJson;
import dev.spanwise.report.figures.FiguresJson;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.charts.LoadedChart;
import dev.spanwise.web.charts.Selection;
import dev.spanwise.web.charts.VisibleCharts;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.util.List;

/** Which snapshots there are, and what stands in them. */
final class SnapshotApi {
    private static final String SNAPSHOT = Api.BASE + "/snapshots/{snapshot}";
    private static final int MOST_HITS = 50;

    private final VisibleCharts charts;

    SnapshotApi(VisibleCharts charts) {
        this.charts = charts;
    }

    List<Route> routes() {
        return List.of(
                Route.get(Api.BASE + "/snapshots", Role.VIEWER, this::listSnapshots),
                Route.get(SNAPSHOT + "/figures", Role.VIEWER, this::figures),
                Route.get(SNAPSHOT + "/findings", Role.VIEWER, this::findings),
                Route.get(SNAPSHOT + "/search", Role.VIEWER, this::search),
                Route.get(SNAPSHOT + "/positions/{id}", Role.VIEWER, this::position));
    }

    private void listSnapshots(Visit visit) {
        visit.http()
                .json(charts.listSnapshots().stream()
                        .map(snapshot -> ApiForms.SnapshotForm.of(snapshot, visit.account()))
                        .toList());
    }

    private void figures(Visit visit) {
        LoadedChart loaded = charts.see(visit, "figures");
        visit.http().json(FiguresJson.of(loaded.metricsToTakeAway(Selection.of(visit))));
    }

    private void findings(Visit visit) {
        LoadedChart loaded = charts.see(visit, "findings");
        List<Finding> found =
                charts.findings(visit, loaded, Selection.of(visit)).findings();
        visit.http()
                .json(found.stream()
                        .map(finding -> FindingJson.of(finding, visit.language()))
                        .toList());
    }

    private void search(Visit visit) {
        LoadedChart loaded = charts.see(visit, "search");
        visit.http()
                .json(loaded.search().best(visit.get("q"), MOST_HITS).stream()
                        .map(loaded.chart()::position)
                        .map(ApiForms.PositionForm::of)
                        .toList());
    }

    private void position(Visit visit) {
        String id = visit.http().pathParam("id");
        Position position = charts.see(visit, "position")
                .chart()
                .findPosition(id)
                .orElseThrow(() -> WebProblem.notFound("position", id));
        visit.http().json(ApiForms.PositionForm.of(position));
    }
}
