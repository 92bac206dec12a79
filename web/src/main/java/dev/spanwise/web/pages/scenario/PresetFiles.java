package dev.spanwise.web.pages.scenario;

import dev.spanwise.analysis.scenario.file.ScenarioSchema;
import dev.spanwise.analysis.scenario.preset.Preset;
import dev.spanwise.analysis.scenario.preset.Presets;
import dev.spanwise.report.simulation.PresetJson;
import dev.spanwise.report.simulation.PresetsText;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.pages.Download;
import dev.spanwise.web.pages.ResultFile;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.io.IOException;
import java.util.List;

/** The programmes that others have announced as files: their list, each as a scenario file, and what such a file may say. */
public final class PresetFiles {
    public List<Route> routes() {
        return List.of(
                Route.get("/presets.{ending}", Role.ANALYST, PresetFiles::list),
                Route.get("/presets/scenario.schema.json", Role.ANALYST, PresetFiles::schema),
                Route.get("/presets/{id}.yaml", Role.ANALYST, PresetFiles::scenario));
    }

    private static void list(Visit visit) throws IOException {
        ResultFile.answer(
                visit,
                "presets",
                "",
                () -> PresetsText.of(Presets.list(), visit.language()),
                () -> PresetJson.list(visit.language()));
    }

    private static void schema(Visit visit) {
        Download.start(visit, "json", "schema");
        visit.http().result(ScenarioSchema.json());
    }

    private static void scenario(Visit visit) {
        String id = visit.http().pathParam("id");
        Preset preset = Presets.find(id).orElseThrow(() -> WebProblem.notFound("preset", id));
        Download.start(visit, "yaml", "scenario", id);
        visit.http().result(preset.text());
    }
}
