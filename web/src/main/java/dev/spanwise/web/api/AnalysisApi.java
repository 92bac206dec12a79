package dev.spanwise.web.api;

import dev.spanwise.analysis.catalogue.AskedSelection;
import dev.spanwise.analysis.findings.Rules;
import dev.spanwise.analysis.selection.Grouping;
import dev.spanwise.report.analysis.Analysis;
import dev.spanwise.report.analysis.AnalysisJson;
import dev.spanwise.report.analysis.RuleJson;
import dev.spanwise.report.check.CheckJson;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.charts.FoundFindings;
import dev.spanwise.web.charts.Selection;
import dev.spanwise.web.charts.VisibleCharts;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Visit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The part of the API that answers with the documents of commands: {@code analyze} and {@code check}. */
final class AnalysisApi {
    private final VisibleCharts charts;

    AnalysisApi(VisibleCharts charts) {
        this.charts = charts;
    }

    /** What tells the problems of every row that was read is not for viewers. */
    List<Route> routes() {
        return List.of(
                Route.get(Api.BASE + "/snapshots/{snapshot}/analysis", Role.ANALYST, this::analysis),
                Route.get(Api.BASE + "/snapshots/{snapshot}/check", Role.ANALYST, this::check),
                Route.get(Api.BASE + "/rules", Role.VIEWER, AnalysisApi::rules));
    }

    /** The snapshot of the address; who looked, and what for, is noted. */
    private Snapshot see(Visit visit, String what) {
        Snapshot snapshot = charts.snapshot(visit);
        charts.saw(visit, what, snapshot);
        return snapshot;
    }

    private void analysis(Visit visit) {
        Snapshot snapshot = see(visit, "analysis");
        Selection whole = new Selection(Optional.empty(), Map.of(), AskedSelection.excluded(visit.asked()));
        FoundFindings found = charts.findings(visit, charts.chart(visit, snapshot), whole);
        Optional<Grouping> by = AskedSelection.BY.find(visit.asked());
        Analysis analysis = Analysis.of(
                        charts.read(snapshot), whole.without(), found.targets().targets(), by)
                .withFindings(found.findings());
        visit.http().json(AnalysisJson.of(analysis, visit.language()));
    }

    private void check(Visit visit) {
        visit.http().json(CheckJson.of(charts.read(see(visit, "check")), visit.language()));
    }

    private static void rules(Visit visit) {
        visit.http()
                .json(Rules.all().stream()
                        .map(rule -> RuleJson.of(rule, visit.language()))
                        .toList());
    }
}
