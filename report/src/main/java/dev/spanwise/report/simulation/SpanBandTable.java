package dev.spanwise.report.simulation;

import dev.spanwise.analysis.metrics.Spans;
import dev.spanwise.analysis.scenario.Effects;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.document.Cell;
import dev.spanwise.report.document.Column;
import dev.spanwise.report.document.Document;
import dev.spanwise.report.document.Numbers;
import java.util.ArrayList;
import java.util.List;

/** How many managers have how many reports, before and after. */
final class SpanBandTable {
    private SpanBandTable() {}

    static void addTo(Document.Builder document, Effects effects, Texts texts, Numbers numbers) {
        List<Spans.Band> before = effects.before().spans().bands();
        List<Spans.Band> after = effects.after().spans().bands();
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            rows.add(List.of(
                    Cell.of(before.get(i).band().label()),
                    numbers.whole(before.get(i).managers()),
                    numbers.percent(before.get(i).share()),
                    numbers.whole(after.get(i).managers()),
                    numbers.percent(after.get(i).share())));
        }
        document.table(
                texts.get("bands.title"),
                List.of(
                        Column.text(texts.get("bands.span")),
                        Column.figure(texts.get("figures.before")),
                        Column.figure(texts.get("bands.share")),
                        Column.figure(texts.get("figures.after")),
                        Column.figure(texts.get("bands.share"))),
                rows);
    }
}
