package dev.spanwise.report.analysis;

import dev.spanwise.analysis.metrics.LayerMetrics;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.document.Cell;
import dev.spanwise.report.document.Column;
import dev.spanwise.report.document.Columns;
import dev.spanwise.report.document.Numbers;
import dev.spanwise.report.document.Table;
import dev.spanwise.report.figures.FigureCatalogue;
import java.util.List;

/** How many positions of each department, location, grade or branch stand in each layer, and of the whole chart last. */
final class GroupLayersText {
    /** Deeper layers stand together in the last column, so that a chain of a million makes no table of a million columns. */
    private static final int MOST_LAYERS = 40;

    private final GroupsText groups;
    private final Numbers numbers;
    private final int deepest;
    private final int layers;

    GroupLayersText(GroupFigures figures, Texts texts) {
        this.groups = new GroupsText(figures, texts);
        this.numbers = new Numbers(texts.language());
        this.deepest = figures.whole().layers().layers();
        this.layers = Math.min(MOST_LAYERS, deepest);
    }

    Table table() {
        Columns<GroupsText.Row> columns = groups.columns();
        for (int shown = 1; shown <= layers; shown++) {
            int layer = shown;
            String andDeeper = layer == layers && deepest > layers ? "+" : "";
            columns.add(Column.figure("L" + layer + andDeeper), row -> count(row, layer));
        }
        return columns.show(List.of(FigureCatalogue.HEADCOUNT.of(GroupsText.Row::metrics)))
                .table("", groups.rows());
    }

    /** A dot for nobody, so that the eye finds the layers a group lies in. */
    private Cell count(GroupsText.Row row, int shown) {
        int positions = row.metrics().perLayer().stream()
                .filter(layer -> Math.min(layer.layer(), layers) == shown)
                .mapToInt(LayerMetrics::positions)
                .sum();
        return positions == 0 ? Cell.figure(0, "·") : numbers.whole(positions);
    }
}
