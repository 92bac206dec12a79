package dev.spanwise.report.simulation;

import dev.spanwise.analysis.scenario.preset.Preset;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.document.Cell;
import dev.spanwise.report.document.Column;
import dev.spanwise.report.document.Document;
import java.util.List;
import java.util.Locale;

/** The presets with their numbers and sources. */
public final class PresetsText {
    private PresetsText() {}

    public static Document of(List<Preset> presets, Locale language) {
        Texts texts = Texts.in(PresetsText.class, language);
        List<List<Cell>> rows = presets.stream()
                .map(preset -> List.of(
                        Cell.of(preset.id()), Cell.of(preset.summary(language)), Cell.of(preset.source(language))))
                .toList();
        return Document.builder()
                .table(
                        texts.get("presets.title"),
                        List.of(
                                Column.text(texts.get("presets.id")),
                                Column.text(texts.get("presets.summary")),
                                Column.text(texts.get("presets.source"))),
                        rows)
                .build();
    }
}
