package dev.spanwise.report.simulation;

import dev.spanwise.analysis.scenario.preset.Preset;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.document.Columns;
import dev.spanwise.report.document.Document;
import java.util.List;
import java.util.Locale;

/** The presets with their numbers and sources. */
public final class PresetsText {
    private PresetsText() {}

    public static Document of(List<Preset> presets, Locale language) {
        Texts texts = Texts.in(PresetsText.class, language);
        return Document.builder()
                .add(Columns.<Preset>in(texts)
                        .text("presets.id", Preset::id)
                        .text("presets.summary", preset -> preset.summary(language))
                        .text("presets.source", preset -> preset.source(language))
                        .table(texts.get("presets.title"), presets))
                .build();
    }
}
