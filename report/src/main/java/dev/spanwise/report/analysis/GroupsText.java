package dev.spanwise.report.analysis;

import dev.spanwise.analysis.metrics.GroupMetrics;
import dev.spanwise.analysis.metrics.OrgMetrics;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.document.Cell;
import dev.spanwise.report.document.Column;
import dev.spanwise.report.document.Numbers;
import dev.spanwise.report.document.Table;
import dev.spanwise.report.document.Tone;
import java.util.ArrayList;
import java.util.List;

/** The figures of each department, location, grade or branch under each other, and of the whole chart last. */
final class GroupsText {
    private final GroupFigures figures;
    private final Texts texts;
    private final Numbers numbers;
    private final boolean withCost;

    GroupsText(GroupFigures figures, Texts texts) {
        this.figures = figures;
        this.texts = texts;
        this.numbers = new Numbers(texts.language());
        this.withCost = figures.whole().cost().positionsWithPay() > 0;
    }

    Table table() {
        String by = figures.by().id();
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(texts.get("groups.by." + by)),
                Column.figure(texts.get("groups.positions")),
                Column.figure(texts.get("groups.fte")),
                Column.figure(texts.get("groups.layers")),
                Column.figure(texts.get("groups.managers")),
                Column.figure(texts.get("groups.mean-span")),
                Column.figure(texts.get("groups.median-span")),
                Column.figure(texts.get("groups.ratio")),
                Column.figure(texts.get("groups.one-to-one"))));
        if (withCost) {
            columns.add(Column.figure(texts.get("groups.cost")));
            columns.add(Column.figure(texts.get("groups.management-cost")));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (GroupMetrics group : figures.groups()) {
            rows.add(row(name(group, texts), group.metrics(), Tone.PLAIN));
        }
        rows.add(row(texts.get("groups.all"), figures.whole(), Tone.STRONG));
        return new Table("", columns, rows);
    }

    static String name(GroupMetrics group, Texts texts) {
        String name = group.group().name();
        return name.isEmpty() ? texts.get("groups.none") : name;
    }

    private List<Cell> row(String name, OrgMetrics metrics, Tone tone) {
        List<Cell> row = new ArrayList<>(List.of(
                Cell.of(name),
                numbers.whole(metrics.headcount().positions()),
                numbers.fixed(metrics.headcount().fte(), 1),
                numbers.whole(metrics.layers().layers()),
                numbers.whole(metrics.roles().managers()),
                numbers.fixed(metrics.spans().mean(), 1),
                numbers.fixed(metrics.spans().median(), 1),
                numbers.fixed(metrics.roles().icToManagerRatio(), 1),
                numbers.whole(metrics.patterns().oneToOneManagers())));
        if (withCost) {
            row.add(numbers.decimal(metrics.cost().total(), 0));
            row.add(numbers.percent(metrics.cost().managementShare()));
        }
        return row.stream().map(cell -> cell.with(tone)).toList();
    }
}
