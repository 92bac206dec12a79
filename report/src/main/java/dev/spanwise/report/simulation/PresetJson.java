package dev.spanwise.report.simulation;

import dev.spanwise.analysis.scenario.preset.Preset;
import dev.spanwise.analysis.scenario.preset.Presets;
import java.util.List;
import java.util.Locale;

/** A preset in JSON, its scenario file among it. */
public record PresetJson(String id, String name, String summary, String source, String scenario) {
    /** All presets, with their sentences in a language. */
    public static List<PresetJson> list(Locale language) {
        return Presets.list().stream().map(preset -> of(preset, language)).toList();
    }

    private static PresetJson of(Preset preset, Locale language) {
        return new PresetJson(
                preset.id(), preset.name(language), preset.summary(language), preset.source(language), preset.text());
    }
}
