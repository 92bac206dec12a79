package dev.spanwise.web.pages.report;

import dev.spanwise.analysis.catalogue.AskedFairness;
import dev.spanwise.analysis.catalogue.AskedReasons;
import dev.spanwise.analysis.catalogue.AskedSelection;
import dev.spanwise.analysis.scenario.preset.Preset;
import dev.spanwise.analysis.scenario.preset.Presets;
import dev.spanwise.analysis.selection.Exclusion;
import dev.spanwise.report.analysis.Analysis;
import dev.spanwise.report.analysis.AnalysisJson;
import dev.spanwise.report.analysis.AnalysisText;
import dev.spanwise.report.board.BoardReport;
import dev.spanwise.report.deck.Deck;
import dev.spanwise.report.document.Document;
import dev.spanwise.report.dossier.AnalysisSheets;
import dev.spanwise.report.dossier.HtmlReport;
import dev.spanwise.report.dossier.ToldScenario;
import dev.spanwise.report.paper.PdfPages;
import dev.spanwise.report.sheet.XlsxForm;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.charts.TargetChoice;
import dev.spanwise.web.pages.Download;
import dev.spanwise.web.pages.OptionField;
import dev.spanwise.web.pages.ResultFile;
import dev.spanwise.web.pages.SnapshotPages;
import dev.spanwise.web.store.SavedScenario;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Visit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/** The whole analysis as one file to hand on, as a page, on paper, a workbook or slides, with scenarios before and after; and its figures. */
public final class ReportExports {
    private static final String SNAPSHOT = "/snapshots/{snapshot}";
    private static final String SCENARIO = SNAPSHOT + "/scenarios/{scenario}";

    /**
     * What the page shows on which a report is put together.
     *
     * @param without what can be left out
     * @param targets what findings are measured against
     * @param fairness what scenarios are held against
     * @param reasons what can be asked about their plans
     */
    public record View(
            List<Exclusion> without,
            TargetChoice targets,
            List<SavedScenario> scenarios,
            List<Preset> presets,
            List<OptionField> fairness,
            List<OptionField> reasons) {}

    /** What a report tells. */
    private record Told(Snapshot snapshot, Analysis analysis, List<ToldScenario> runs, String title) {}

    private final SnapshotPages pages;

    public ReportExports(SnapshotPages pages) {
        this.pages = pages;
    }

    /** Not for viewers: a report tells the problems of every row that was read. */
    public List<Route> routes() {
        return List.of(
                Route.get(SNAPSHOT + "/report", Role.ANALYST, this::show),
                Route.get(SNAPSHOT + "/report.html", Role.ANALYST, visit -> page(visit, request(visit))),
                Route.get(SNAPSHOT + "/report.pdf", Role.ANALYST, visit -> paper(visit, request(visit))),
                Route.get(SNAPSHOT + "/report.xlsx", Role.ANALYST, visit -> workbook(visit, request(visit))),
                Route.get(SNAPSHOT + "/report.pptx", Role.ANALYST, visit -> slides(visit, request(visit))),
                Route.get(SNAPSHOT + "/analysis.{ending}", Role.ANALYST, this::figures),
                Route.get(SCENARIO + "/report.html", Role.ANALYST, visit -> page(visit, ofScenario(visit))),
                Route.get(SCENARIO + "/report.pdf", Role.ANALYST, visit -> paper(visit, ofScenario(visit))),
                Route.get(SCENARIO + "/report.xlsx", Role.ANALYST, visit -> workbook(visit, ofScenario(visit))),
                Route.get(SCENARIO + "/report.pptx", Role.ANALYST, visit -> slides(visit, ofScenario(visit))));
    }

    private void show(Visit visit) {
        Snapshot snapshot = pages.charts().snapshot(visit);
        View view = new View(
                pages.charts().chart(visit, snapshot).filterChoices().exclusions(),
                TargetChoice.of(visit),
                pages.scenarios().store().listScenarios(snapshot.id()),
                Presets.list(),
                OptionField.typed(visit, AskedFairness.OPTIONS),
                OptionField.typed(visit, AskedReasons.OPTIONS));
        pages.show(visit, snapshot, "report", "report/report", view);
    }

    private ReportRequest request(Visit visit) {
        return ReportRequest.of(visit, pages.charts().snapshot(visit), pages);
    }

    private ReportRequest ofScenario(Visit visit) {
        Snapshot snapshot = pages.charts().snapshot(visit);
        return ReportRequest.of(visit, snapshot, pages.scenarios().scenario(visit));
    }

    private Told told(Visit visit, ReportRequest request) {
        Snapshot snapshot = pages.charts().snapshot(visit);
        Analysis analysis = request.analysis(pages.charts().read(snapshot));
        List<ToldScenario> runs = request.scenarios().stream()
                .map(scenario -> request.told(pages.scenarios().joined(visit, scenario), analysis.chart()))
                .toList();
        return new Told(snapshot, analysis, runs, request.titleOr(snapshot.name()));
    }

    private void page(Visit visit, ReportRequest request) {
        Told told = told(visit, request);
        String page = HtmlReport.of(told.analysis(), told.runs(), told.title(), visit.language());
        start(visit, told, "html");
        visit.http().result(page);
    }

    private void paper(Visit visit, ReportRequest request) throws IOException {
        Told told = told(visit, request);
        PdfPages pages = PdfPages.of(
                HtmlReport.of(told.analysis(), told.runs(), told.title(), visit.language()), visit.language());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        pages.write(file);
        start(visit, told, "pdf");
        visit.http().result(file.toByteArray());
    }

    private void slides(Visit visit, ReportRequest request) throws IOException {
        Told told = told(visit, request);
        try (Deck deck = Deck.plain(visit.language())) {
            byte[] file = BoardReport.write(deck, told.analysis(), told.runs(), told.title(), visit.language());
            start(visit, told, "pptx");
            visit.http().result(file);
        }
    }

    private void workbook(Visit visit, ReportRequest request) throws IOException {
        Told told = told(visit, request);
        Document sheets = AnalysisSheets.of(told.analysis(), told.runs(), visit.language());
        start(visit, told, "xlsx");
        XlsxForm.write(sheets, visit.http().outputStream());
    }

    /** What the command {@code analyze} writes. */
    private void figures(Visit visit) throws IOException {
        Snapshot snapshot = pages.charts().snapshot(visit);
        Analysis analysis = request(visit).analysis(pages.charts().read(snapshot));
        boolean byLayer = AskedSelection.BY_LAYER.get(visit.asked())
                && analysis.grouping().isPresent();
        pages.charts().saw(visit, "export-analysis", snapshot);
        ResultFile.answer(
                visit,
                "figures",
                snapshot.name(),
                () -> byLayer
                        ? AnalysisText.byLayer(analysis, visit.language())
                        : AnalysisText.of(analysis, visit.language()),
                () -> AnalysisJson.of(analysis, visit.language()));
    }

    private void start(Visit visit, Told told, String ending) {
        pages.charts().saw(visit, "export-report", told.snapshot());
        String name = told.snapshot().name();
        Download.start(visit, ending, "report", told.title().startsWith(name) ? "" : name, told.title());
    }
}
