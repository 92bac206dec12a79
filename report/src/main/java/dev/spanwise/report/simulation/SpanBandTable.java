package dev.spanwise.report.simulation;

import dev.spanwise.analysis.metrics.Spans;
import dev.spanwise.analysis.scenario.Effects;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.document.Columns;
import dev.spanwise.report.document.Document;
import java.util.ArrayList;
import java.util.List;

/** How many managers have how many reports, before and after. */
final class SpanBandTable {
    private SpanBandTable() {}

    private record Row(Spans.Band before, Spans.Band after) {}

    static void addTo(Document.Builder document, Effects effects, Texts texts) {
        List<Row> rows = new ArrayList<>();
        for (Spans.Band before : effects.before().spans().bands()) {
            rows.add(new Row(before, effects.after().spans().bands().get(rows.size())));
        }
        document.add(Columns.<Row>in(texts)
                .text("bands.span", row -> row.before().band().label())
                .whole("figures.before", row -> row.before().managers())
                .percent("bands.share", row -> row.before().share())
                .whole("figures.after", row -> row.after().managers())
                .percent("bands.share", row -> row.after().share())
                .table(texts.get("bands.title"), rows));
    }
}
