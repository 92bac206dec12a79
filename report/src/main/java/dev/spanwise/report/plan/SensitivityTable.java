package dev.spanwise.report.plan;

import dev.spanwise.analysis.optimize.ParetoPoint;
import dev.spanwise.analysis.optimize.PlanStatus;
import dev.spanwise.analysis.optimize.SpanSensitivity;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.document.Cell;
import dev.spanwise.report.document.Column;
import dev.spanwise.report.document.Columns;
import dev.spanwise.report.document.Table;

/** People moved for each number of layers and each widest span. */
final class SensitivityTable {
    private SensitivityTable() {}

    static Table of(SpanSensitivity found, Texts texts) {
        Columns<SpanSensitivity.Row> columns =
                Columns.<SpanSensitivity.Row>in(texts).whole("sensitivity.layers", SpanSensitivity.Row::layers);
        for (int at = 0; at < found.spans().size(); at++) {
            int column = at;
            String heading = texts.get("sensitivity.span", found.spans().get(at));
            columns.add(
                    Column.figure(heading),
                    row -> Cell.of(row.points()
                            .get(column)
                            .map(point -> moved(point, texts))
                            .orElse("–")));
        }
        return columns.table(texts.get("sensitivity.title"), found.rows());
    }

    private static String moved(ParetoPoint point, Texts texts) {
        int atMost = point.status() == PlanStatus.OPTIMAL ? 0 : 1;
        return texts.get("prices.moved", point.figures().moved(), atMost);
    }
}
