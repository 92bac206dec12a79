package dev.spanwise.web.pages.scenario;

import dev.spanwise.analysis.catalogue.AskedPlanning;
import dev.spanwise.analysis.scenario.ChartFigures;
import dev.spanwise.analysis.scenario.MoveCounts;
import dev.spanwise.analysis.scenario.file.ScenarioBetween;
import dev.spanwise.analysis.scenario.file.ScenarioReader;
import dev.spanwise.analysis.scenario.preset.Preset;
import dev.spanwise.analysis.scenario.preset.Presets;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import dev.spanwise.report.sheet.PlanningSheet;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.pages.Download;
import dev.spanwise.web.pages.OptionField;
import dev.spanwise.web.pages.SnapshotPages;
import dev.spanwise.web.scenarios.ScenarioDocument;
import dev.spanwise.web.scenarios.ScenarioSummary;
import dev.spanwise.web.store.RemovedScenarios;
import dev.spanwise.web.store.RemovedSnapshots;
import dev.spanwise.web.store.SavedScenario;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The scenarios of a snapshot side by side against today, and the ways to a new one. */
public final class ScenarioListPage {
    /** Bytes of a scenario file: the longest one has a few hundred lines. */
    private static final long LARGEST_FILE = 1 << 20;

    /**
     * What the page shows.
     *
     * @param today the figures of the chart as it is
     * @param columns one a scenario
     * @param removed what can be brought back
     * @param justRemoved the one of them that has been removed by the last click
     */
    public record View(
            ChartFigures today,
            List<Column> columns,
            List<Preset> presets,
            boolean hasPay,
            List<SavedScenario> removed,
            Optional<SavedScenario> justRemoved) {
        /** For how many days what was removed is kept. */
        public static long daysKept() {
            return RemovedSnapshots.KEPT.toDays();
        }

        /** What is asked before a sheet to plan in is handed out. */
        public OptionField root() {
            return new OptionField(AskedPlanning.OPTIONS, AskedPlanning.ROOT, "", List.of(), true);
        }
    }

    /**
     * One scenario.
     *
     * @param counts how many positions are no longer as they were, and how
     */
    public record Column(SavedScenario scenario, ChartFigures figures, MoveCounts counts) {}

    private final SnapshotPages pages;
    private final RemovedScenarios removed;

    public ScenarioListPage(SnapshotPages pages, RemovedScenarios removed) {
        this.pages = pages;
        this.removed = removed;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/snapshots/{snapshot}/scenarios", Role.ANALYST, this::show),
                Route.post("/snapshots/{snapshot}/scenarios", Role.ANALYST, this::create),
                Route.post("/snapshots/{snapshot}/scenarios/open", Role.ANALYST, this::open),
                Route.post("/snapshots/{snapshot}/scenarios/from", Role.ANALYST, this::drawUp),
                Route.get("/snapshots/{snapshot}/planning.xlsx", Role.ANALYST, this::handOut));
    }

    private void show(Visit visit) {
        Snapshot snapshot = pages.charts().snapshot(visit);
        List<Column> columns = new ArrayList<>();
        for (SavedScenario scenario : pages.scenarios().store().listScenarios(snapshot.id())) {
            ScenarioSummary summary = pages.scenarios().summary(visit, snapshot, ScenarioDocument.of(scenario));
            columns.add(new Column(scenario, summary.figures(), summary.counts()));
        }
        ChartFigures today =
                pages.scenarios().figures(pages.charts().chart(visit, snapshot).chart());
        List<SavedScenario> gone = removed.list(snapshot.id());
        Optional<String> last = visit.find("removed");
        View view = new View(
                today,
                columns,
                Presets.list(),
                today.cost().positionsWithPay() > 0,
                gone,
                gone.stream()
                        .filter(one -> last.filter(one.id()::equals).isPresent())
                        .findFirst());
        pages.show(visit, snapshot, "scenarios", "scenario/scenarios", view);
    }

    private void create(Visit visit) {
        ScenarioDocument document = visit.find("preset")
                .map(id -> Presets.find(id).orElseThrow(() -> WebProblem.notFound("preset", id)))
                .map(preset -> ScenarioDocument.ofYaml(preset.text()).named(preset.name(visit.language())))
                .orElseGet(() -> ScenarioDocument.empty(visit.get("name")));
        keep(visit, document, visit.find("name").orElseGet(() -> nameOf(document)), "", "create-scenario");
    }

    /** A scenario file, from the command line or taken away from another Spanwise. */
    private void open(Visit visit) throws IOException {
        UploadedFile file = visit.http().uploadedFile("file");
        if (file == null || file.size() == 0) {
            throw WebProblem.badRequest("problem.no-scenario-file");
        }
        if (file.size() > LARGEST_FILE) {
            throw WebProblem.badRequest("problem.scenario-file-size", LARGEST_FILE >> 10);
        }
        try (InputStream content = file.content()) {
            String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            ScenarioReader.parse(file.filename(), text);
            ScenarioDocument document = ScenarioDocument.ofYaml(text);
            keep(visit, document, nameOf(document), "", "open-scenario");
        }
    }

    /** The scenario that leads from this snapshot to another one, an edited export as a rule. */
    private void drawUp(Visit visit) {
        Snapshot before = pages.charts().snapshot(visit);
        Snapshot after = pages.charts().getSnapshot(visit.get("after"));
        OrgChart from = pages.charts()
                .handedOut(visit, after)
                .orElseGet(() -> pages.charts().chart(visit, before).chart());
        OrgChart edited = pages.charts().chart(visit, after).chart();
        if (ScenarioBetween.sharesNobody(from, edited)) {
            throw WebProblem.badRequest("problem.charts-share-nobody", before.name(), after.name());
        }
        ScenarioBetween.Drawn drawn = ScenarioBetween.of(from, edited);
        String untold = drawn.untold().stream()
                .map(left -> left.sentence(visit.language()))
                .collect(Collectors.joining(" "));
        if (drawn.steps().isEmpty()) {
            String why = untold.isEmpty() ? "problem.charts-alike" : "problem.charts-no-step";
            throw WebProblem.badRequest(why, before.name(), after.name(), untold);
        }
        ScenarioDocument document = ScenarioDocument.ofYaml(drawn.text(after.name(), List.of()));
        keep(visit, document, after.name(), untold, "create-scenario");
    }

    /** A chart or a branch as a workbook to plan in. */
    private void handOut(Visit visit) throws IOException {
        Snapshot snapshot = pages.charts().snapshot(visit);
        OrgChart chart = pages.charts().chart(visit, snapshot).chart();
        Optional<Position> root = AskedPlanning.root(visit.asked(), chart);
        pages.charts().saw(visit, "export-planning", snapshot);
        Download.start(
                visit,
                "xlsx",
                "planning",
                snapshot.name(),
                root.map(Position::label).orElse(""));
        PlanningSheet.write(chart, root, visit.http().outputStream(), visit.language());
    }

    private static String nameOf(ScenarioDocument document) {
        return document.findScenario()
                .orElseThrow(() -> WebProblem.badRequest("problem.missing-value", "steps"))
                .name();
    }

    private void keep(Visit visit, ScenarioDocument document, String name, String note, String what) {
        Snapshot snapshot = pages.charts().snapshot(visit);
        pages.scenarios().result(visit, snapshot, document);
        SavedScenario scenario = pages.scenarios()
                .store()
                .add(
                        snapshot.id(),
                        name,
                        note,
                        visit.account().name(),
                        document.named(name).toJson());
        pages.charts().did(visit, what, name);
        visit.goTo(SnapshotPages.path(scenario));
    }
}
