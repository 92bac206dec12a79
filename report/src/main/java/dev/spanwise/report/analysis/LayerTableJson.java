package dev.spanwise.report.analysis;

import dev.spanwise.analysis.metrics.LayerTable;
import dev.spanwise.analysis.selection.Group;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How many positions of each department, or of each grade, stand in each layer: the cells that are not 0. */
public record LayerTableJson(String by, List<CellJson> cells) {
    public LayerTableJson {
        cells = List.copyOf(cells);
    }

    /** One table for the departments and one for the grades, where the data has them. */
    static List<LayerTableJson> listOf(OrgChart chart) {
        Group all = Group.all(chart);
        return Stream.of(Field.DEPARTMENT, Field.GRADE)
                .filter(chart.attributes()::has)
                .map(field -> of(LayerTable.of(all, field)))
                .toList();
    }

    private static LayerTableJson of(LayerTable table) {
        List<CellJson> cells = new ArrayList<>();
        table.positions()
                .rowMap()
                .forEach((layer, row) -> row.forEach((name, count) -> cells.add(new CellJson(layer, name, count))));
        return new LayerTableJson(table.field().id(), cells);
    }

    /** Positions of one department or grade in one layer; the name of positions without one is empty. */
    public record CellJson(int layer, String name, int positions) {}
}
