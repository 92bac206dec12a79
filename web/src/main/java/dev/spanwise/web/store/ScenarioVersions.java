package dev.spanwise.web.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;

/** The documents of a scenario, those that were undone among them. */
final class ScenarioVersions {
    private ScenarioVersions() {}

    /** Changes name, note and each document; answers how many of them are others now. */
    static int rewrite(
            Handle handle, SavedScenario scenario, UnaryOperator<String> text, UnaryOperator<String> document) {
        String name = text.apply(scenario.name());
        String note = text.apply(scenario.note());
        boolean same = name.equals(scenario.name()) && note.equals(scenario.note());
        int changed = same
                ? 0
                : handle.execute("UPDATE scenario SET name = ?, note = ? WHERE id = ?", name, note, scenario.id());
        return changed + rewrite(handle, scenario.id(), document);
    }

    private static int rewrite(Handle handle, String scenario, UnaryOperator<String> document) {
        Map<Integer, String> versions = new LinkedHashMap<>();
        handle.createQuery("SELECT version, document FROM scenario_version WHERE scenario = :scenario")
                .bind("scenario", scenario)
                .map((row, context) -> Map.entry(row.getInt("version"), row.getString("document")))
                .forEach(version -> versions.put(version.getKey(), version.getValue()));
        int changed = 0;
        for (Map.Entry<Integer, String> version : versions.entrySet()) {
            String after = document.apply(version.getValue());
            if (!after.equals(version.getValue())) {
                changed += handle.execute(
                        "UPDATE scenario_version SET document = ? WHERE scenario = ? AND version = ?",
                        after,
                        scenario,
                        version.getKey());
            }
        }
        return changed;
    }
}
