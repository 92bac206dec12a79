package dev.spanwise.report.simulation;

import dev.spanwise.analysis.scenario.ScenarioRun;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.document.Cell;
import dev.spanwise.report.document.Column;
import dev.spanwise.report.document.Document;
import dev.spanwise.report.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Several scenarios on the same chart, side by side. */
public final class ScenariosText {
    private ScenariosText() {}

    /** One table: a row for each figure, a column for the start and for each scenario. */
    public static Document of(List<ScenarioRun> runs, Locale language) {
        ScenarioTables tables = new ScenarioTables(runs, language);
        List<List<Cell>> rows = new ArrayList<>(tables.states());
        // nothing before the scenarios
        tables.effects().forEach(row -> {
            List<Cell> cells = new ArrayList<>(row);
            cells.add(1, Cell.EMPTY);
            rows.add(cells);
        });
        List<Column> columns = tables.columns();
        return Document.builder()
                .title(Texts.in(ScenariosText.class, language).get("scenarios.title", runs.size()))
                .add(new Table("", columns, rows))
                .build();
    }
}
