package dev.spanwise.web.pages;

import dev.spanwise.analysis.scenario.Move;
import dev.spanwise.model.Attributes;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.report.diagram.DiagramException;
import dev.spanwise.report.diagram.format.PngWriter;
import dev.spanwise.report.sheet.RowWriter;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.drawings.ChartDrawings;
import dev.spanwise.web.scenarios.ScenarioDocument;
import dev.spanwise.web.scenarios.ScenarioResult;
import dev.spanwise.web.store.SavedScenario;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be taken away from a scenario: the list of moves, the scenario file, the drawing of what changes. */
public final class ScenarioExports {
    private static final String BASE = "/snapshots/{snapshot}/scenarios/{scenario}";
    private static final List<String> MOVE_COLUMNS = List.of(
            "id", "name", "title", "outcome", "from-id", "from", "to-id", "to", "old-layer", "new-layer", "reason");

    private final ScenarioPages pages;
    private final ChartDrawings drawings;

    public ScenarioExports(ScenarioPages pages, ChartDrawings drawings) {
        this.pages = pages;
        this.drawings = drawings;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(BASE + "/moves.csv", Role.ANALYST, visit -> moves(visit, csv(visit), "csv")),
                Route.get(BASE + "/moves.xlsx", Role.ANALYST, visit -> moves(visit, RowWriter.Format.XLSX, "xlsx")),
                Route.get(BASE + "/scenario.yaml", Role.ANALYST, this::file),
                Route.get(BASE + "/changes.svg", Role.ANALYST, visit -> picture(visit, "svg")),
                Route.get(BASE + "/changes.png", Role.ANALYST, visit -> picture(visit, "png")));
    }

    private static RowWriter.Format csv(Visit visit) {
        boolean german = visit.language().getLanguage().equals("de");
        return german ? RowWriter.Format.SEMICOLON_CSV : RowWriter.Format.CSV;
    }

    /** A scenario and what it makes of the chart. */
    private record Loaded(
            Snapshot snapshot, SavedScenario scenario, ScenarioDocument document, ScenarioResult result) {}

    private Loaded load(Visit visit, String what) {
        Snapshot snapshot = pages.snapshots().snapshot(visit);
        SavedScenario scenario = pages.scenario(visit, snapshot);
        ScenarioDocument document = ScenarioDocument.ofJson(scenario.document());
        pages.snapshots().did(visit, "export-" + what, scenario.name());
        return new Loaded(snapshot, scenario, document, pages.result(visit, snapshot, document));
    }

    private void moves(Visit visit, RowWriter.Format format, String ending) throws IOException {
        Loaded loaded = load(visit, "moves");
        Download.start(visit, loaded.scenario().name(), ending);
        List<String> headers = MOVE_COLUMNS.stream()
                .map(column -> visit.texts().get("move." + column))
                .toList();
        Attributes attributes = loaded.result().before().attributes();
        try (RowWriter rows = RowWriter.open(
                        format, visit.http().outputStream(), loaded.scenario().name(), headers);
                Stream<Move> moves = loaded.result().moves().moves()) {
            for (Move move : (Iterable<Move>) moves::iterator) {
                rows.write(row(move, attributes, visit));
            }
        }
    }

    private static List<@Nullable Object> row(Move move, Attributes attributes, Visit visit) {
        Locale language = visit.language();
        List<@Nullable Object> row = new ArrayList<>();
        row.add(text(attributes, Field.ID, move.record()));
        row.add(text(attributes, Field.NAME, move.record()));
        row.add(text(attributes, Field.TITLE, move.record()));
        row.add(visit.texts().get("fate." + move.outcome().id()));
        row.add(text(attributes, Field.ID, move.oldManager()));
        row.add(text(attributes, Field.NAME, move.oldManager()));
        row.add(text(attributes, Field.ID, move.newManager()));
        row.add(text(attributes, Field.NAME, move.newManager()));
        row.add(move.oldLayer());
        row.add(move.newLayer() == 0 ? null : (Object) move.newLayer());
        row.add(move.reason(attributes, language));
        return row;
    }

    private static @Nullable String text(Attributes attributes, Field field, int record) {
        return record == OrgChart.NONE ? null : attributes.text(field, record);
    }

    private void file(Visit visit) {
        Loaded loaded = load(visit, "scenario");
        Download.start(visit, loaded.scenario().name(), "yaml");
        visit.http().result(loaded.document().named(loaded.scenario().name()).toYaml());
    }

    private void picture(Visit visit, String ending) throws IOException {
        Loaded loaded = load(visit, "drawing");
        ScenarioResult result = loaded.result();
        Object key = List.of(visit.http().path(), result.moves());
        try {
            String svg = drawings.change(key, result.before(), result.after(), visit.language());
            Download.start(visit, loaded.scenario().name(), ending);
            if (ending.equals("svg")) {
                visit.http().result(svg);
            } else {
                visit.http().result(PngWriter.write(svg, 2));
            }
        } catch (DiagramException tooMuch) {
            throw WebProblem.badRequest("problem.scenario", String.valueOf(tooMuch.getMessage()));
        }
    }
}
