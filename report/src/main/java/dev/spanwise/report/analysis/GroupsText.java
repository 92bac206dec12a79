package dev.spanwise.report.analysis;

import dev.spanwise.analysis.metrics.GroupMetrics;
import dev.spanwise.analysis.metrics.OrgMetrics;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.document.Columns;
import dev.spanwise.report.document.Table;
import dev.spanwise.report.document.Tone;
import dev.spanwise.report.figures.Figure;
import dev.spanwise.report.figures.FigureLists;
import java.util.ArrayList;
import java.util.List;

/** The figures of each department, location, grade or branch under each other, and of the whole chart last. */
final class GroupsText {
    private final GroupFigures figures;
    private final Texts texts;

    GroupsText(GroupFigures figures, Texts texts) {
        this.figures = figures;
        this.texts = texts;
    }

    /** A line of a table of groups; the whole chart stands out. */
    record Row(String name, OrgMetrics metrics, Tone tone) {}

    Table table() {
        List<Figure<Row>> shown = new ArrayList<>();
        for (Figure<? super OrgMetrics> figure : Figure.telling(FigureLists.OF_GROUP, List.of(figures.whole()))) {
            shown.add(figure.of(Row::metrics));
        }
        return columns().show(shown).table("", rows());
    }

    Columns<Row> columns() {
        return Columns.<Row>in(texts)
                .rows(Row::tone)
                .text("groups.by." + figures.by().id(), Row::name);
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (GroupMetrics group : figures.groups()) {
            String name = group.group().name();
            rows.add(new Row(name.isEmpty() ? texts.get("groups.none") : name, group.metrics(), Tone.PLAIN));
        }
        rows.add(new Row(texts.get("groups.all"), figures.whole(), Tone.STRONG));
        return rows;
    }
}
