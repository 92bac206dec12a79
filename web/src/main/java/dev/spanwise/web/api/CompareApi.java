package dev.spanwise.web.api;

import dev.spanwise.analysis.catalogue.AskedComparison;
import dev.spanwise.analysis.compare.TimeSeries;
import dev.spanwise.model.OrgChart;
import dev.spanwise.report.compare.ComparisonJson;
import dev.spanwise.report.compare.TimeSeriesJson;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.charts.VisibleCharts;
import dev.spanwise.web.scenarios.ChartChoices;
import dev.spanwise.web.scenarios.VisibleScenarios;
import dev.spanwise.web.store.SavedScenario;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.util.List;
import java.util.Optional;

/** What {@code compare} answers, over HTTP. */
final class CompareApi {
    private final VisibleCharts charts;
    private final ChartChoices choices;

    CompareApi(VisibleScenarios scenarios) {
        this.charts = scenarios.charts();
        this.choices = new ChartChoices(scenarios);
    }

    /** Not for viewers: the figures have pay in them. */
    List<Route> routes() {
        return List.of(
                Route.get(Api.BASE + "/compare", Role.ANALYST, this::compare),
                Route.get(Api.BASE + "/series", Role.ANALYST, this::series));
    }

    private void compare(Visit visit) {
        OrgChart before = see(visit, visit.get("before"));
        OrgChart after = see(visit, visit.get("after"));
        visit.http().json(ComparisonJson.of(AskedComparison.of(visit.asked()).compare(before, after)));
    }

    private OrgChart see(Visit visit, String choice) {
        ChartChoices.Chosen chosen = choices.get(visit, choice);
        Optional<SavedScenario> scenario = chosen.scenario();
        if (scenario.isPresent()) {
            charts.saw(visit, "compare", scenario.get().name());
        } else {
            charts.saw(visit, "compare", chosen.snapshot());
        }
        return chosen.chart();
    }

    private void series(Visit visit) {
        List<Snapshot> snapshots =
                visit.list("snapshot").stream().map(charts::getSnapshot).toList();
        if (snapshots.size() < 2) {
            throw WebProblem.badRequest("compare.series.too-few");
        }
        snapshots.forEach(snapshot -> charts.saw(visit, "series", snapshot));
        AskedComparison by = AskedComparison.of(visit.asked());
        TimeSeries series = TimeSeries.of(
                snapshots.stream().map(Snapshot::name).toList(),
                snapshots.stream()
                        .map(snapshot -> charts.chart(visit, snapshot).chart())
                        .toList(),
                by.key().field(),
                by.gradeOrder());
        visit.http().json(TimeSeriesJson.of(series));
    }
}
