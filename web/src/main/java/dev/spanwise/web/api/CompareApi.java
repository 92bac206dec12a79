package dev.spanwise.web.api;

import dev.spanwise.analysis.compare.Comparison;
import dev.spanwise.analysis.compare.MatchKey;
import dev.spanwise.analysis.compare.TimeSeries;
import dev.spanwise.model.OrgChart;
import dev.spanwise.report.compare.ComparisonJson;
import dev.spanwise.report.compare.TimeSeriesJson;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.util.List;

/** What {@code compare} answers, over HTTP. */
final class CompareApi {
    private static final String SCENARIO = "scenario.";
    private static final String SNAPSHOT = "snapshot.";

    private final Api api;

    CompareApi(Api api) {
        this.api = api;
    }

    /** Not for viewers: the figures have pay in them. */
    List<Route> routes() {
        return List.of(
                Route.get("/api/v1/compare", Role.ANALYST, this::compare),
                Route.get("/api/v1/series", Role.ANALYST, this::series));
    }

    /** By what positions are matched: by their ids unless the address says otherwise. */
    private static MatchKey key(Visit visit) {
        String asked = visit.find("match-by").orElse(MatchKey.ID.id());
        return MatchKey.find(asked).orElseThrow(() -> WebProblem.badRequest("problem.match-by", asked));
    }

    private void compare(Visit visit) {
        MatchKey key = key(visit);
        OrgChart before = chart(visit, visit.get("before"));
        OrgChart after = chart(visit, visit.get("after"));
        visit.http().json(ComparisonJson.of(Comparison.of(before, after, key.field())));
    }

    private OrgChart chart(Visit visit, String id) {
        return id.startsWith(SCENARIO)
                ? api.result(visit, api.getScenario(id.substring(SCENARIO.length())), "compare")
                        .after()
                : api.chart(visit, api.getSnapshot(id.replaceFirst("^" + SNAPSHOT, "")), "compare")
                        .chart();
    }

    private void series(Visit visit) {
        MatchKey key = key(visit);
        List<Snapshot> snapshots =
                visit.list("snapshot").stream().map(api::getSnapshot).toList();
        if (snapshots.size() < 2) {
            throw WebProblem.badRequest("compare.series.too-few");
        }
        List<String> labels = snapshots.stream().map(Snapshot::name).toList();
        List<OrgChart> charts = snapshots.stream()
                .map(snapshot -> api.chart(visit, snapshot, "series").chart())
                .toList();
        visit.http().json(TimeSeriesJson.of(TimeSeries.of(labels, charts, key.field())));
    }
}
