package dev.spanwise.web.pages;

import dev.spanwise.analysis.findings.Targets;
import dev.spanwise.analysis.scenario.ScenarioRun;
import dev.spanwise.report.Analysis;
import dev.spanwise.report.html.HtmlReport;
import dev.spanwise.report.sheet.XlsxForm;
import dev.spanwise.report.text.Document;
import dev.spanwise.report.workbook.AnalysisSheets;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.charts.ChartLibrary;
import dev.spanwise.web.scenarios.ScenarioDocument;
import dev.spanwise.web.store.SavedScenario;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Visit;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The whole analysis as one file to hand on, as a page or a workbook; of a scenario before and after. */
public final class ReportExports {
    private static final String SNAPSHOT = "/snapshots/{snapshot}";
    private static final String SCENARIO = SNAPSHOT + "/scenarios/{scenario}";

    private final ScenarioPages pages;
    private final ChartLibrary charts;

    public ReportExports(ScenarioPages pages, ChartLibrary charts) {
        this.pages = pages;
        this.charts = charts;
    }

    /** Not for viewers: a report tells the problems of every row that was read. */
    public List<Route> routes() {
        return List.of(
                Route.get(SNAPSHOT + "/report.html", Role.ANALYST, visit -> page(visit, Optional.empty())),
                Route.get(SNAPSHOT + "/report.xlsx", Role.ANALYST, visit -> workbook(visit, Optional.empty())),
                Route.get(SCENARIO + "/report.html", Role.ANALYST, visit -> page(visit, scenario(visit))),
                Route.get(SCENARIO + "/report.xlsx", Role.ANALYST, visit -> workbook(visit, scenario(visit))));
    }

    private Optional<SavedScenario> scenario(Visit visit) {
        return Optional.of(pages.scenario(visit, pages.snapshots().snapshot(visit)));
    }

    private void page(Visit visit, Optional<SavedScenario> scenario) {
        Snapshot snapshot = pages.snapshots().snapshot(visit);
        Analysis analysis = analysis(snapshot);
        String title = title(snapshot, scenario);
        String page = HtmlReport.of(analysis, runs(visit, analysis, scenario), title, visit.language());
        start(visit, snapshot, title, "html");
        visit.http().result(page);
    }

    private void workbook(Visit visit, Optional<SavedScenario> scenario) throws IOException {
        Snapshot snapshot = pages.snapshots().snapshot(visit);
        Analysis analysis = analysis(snapshot);
        Document sheets = AnalysisSheets.of(analysis, runs(visit, analysis, scenario), visit.language());
        start(visit, snapshot, title(snapshot, scenario), "xlsx");
        XlsxForm.write(sheets, visit.http().outputStream());
    }

    private Analysis analysis(Snapshot snapshot) {
        return Analysis.of(charts.read(snapshot), Set.of(), Targets.DEFAULT, Optional.empty());
    }

    private List<ScenarioRun> runs(Visit visit, Analysis analysis, Optional<SavedScenario> saved) {
        return saved.flatMap(scenario -> pages.result(
                                visit,
                                analysis.chart(),
                                ScenarioDocument.ofJson(scenario.document()).named(scenario.name()))
                        .findRun())
                .map(List::of)
                .orElse(List.of());
    }

    private static String title(Snapshot snapshot, Optional<SavedScenario> scenario) {
        return snapshot.name() + scenario.map(s -> " – " + s.name()).orElse("");
    }

    private void start(Visit visit, Snapshot snapshot, String title, String ending) {
        pages.snapshots().saw(visit, "export-report", snapshot);
        Download.start(visit, title, ending);
    }
}
