package dev.spanwise.report.analysis;

import dev.spanwise.analysis.metrics.GroupMetrics;
import dev.spanwise.analysis.metrics.LayerMetrics;
import dev.spanwise.analysis.metrics.OrgMetrics;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.document.Cell;
import dev.spanwise.report.document.Column;
import dev.spanwise.report.document.Numbers;
import dev.spanwise.report.document.Table;
import dev.spanwise.report.document.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** How many positions of each department, location, grade or branch stand in each layer, and of the whole chart last. */
final class GroupLayersText {
    /** Deeper layers stand together in the last column, so that a chain of a million makes no table of a million columns. */
    private static final int MOST_LAYERS = 40;

    private final GroupFigures figures;
    private final Texts texts;
    private final Numbers numbers;
    private final int layers;

    GroupLayersText(GroupFigures figures, Texts texts) {
        this.figures = figures;
        this.texts = texts;
        this.numbers = new Numbers(texts.language());
        this.layers = Math.min(MOST_LAYERS, figures.whole().layers().layers());
    }

    Table table() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(texts.get("groups.by." + figures.by().id())));
        IntStream.rangeClosed(1, layers).forEach(layer -> columns.add(Column.figure(heading(layer))));
        columns.add(Column.figure(texts.get("groups.positions")));
        List<List<Cell>> rows = new ArrayList<>();
        for (GroupMetrics group : figures.groups()) {
            rows.add(row(GroupsText.name(group, texts), group.metrics(), Tone.PLAIN));
        }
        rows.add(row(texts.get("groups.all"), figures.whole(), Tone.STRONG));
        return new Table("", columns, rows);
    }

    private String heading(int layer) {
        boolean andDeeper = layer == layers && figures.whole().layers().layers() > layers;
        return "L" + layer + (andDeeper ? "+" : "");
    }

    private List<Cell> row(String name, OrgMetrics metrics, Tone tone) {
        int[] positions = new int[layers + 1];
        for (LayerMetrics layer : metrics.perLayer()) {
            positions[Math.min(layer.layer(), layers)] += layer.positions();
        }
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(name));
        IntStream.rangeClosed(1, layers).forEach(layer -> row.add(count(positions[layer])));
        row.add(numbers.whole(metrics.headcount().positions()));
        return row.stream().map(cell -> cell.with(tone)).toList();
    }

    /** A dot for nobody, so that the eye finds the layers a group lies in. */
    private Cell count(int positions) {
        return positions == 0 ? Cell.figure(0, "·") : numbers.whole(positions);
    }
}
