package dev.spanwise.model.read;

import dev.spanwise.model.read.mapping.Table;
import dev.spanwise.model.read.mapping.TableFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table before its columns are understood, for people to say what is what.
 *
 * @param source what it was read from, and how
 * @param columns what {@link ReadOptions#map} calls its columns: the header, {@code #3} where there is none
 * @param rows the first rows, a text for each column
 * @param sheets names of all sheets of a workbook; empty for other formats
 */
public record TablePreview(SourceTable source, List<String> columns, List<List<String>> rows, List<String> sheets) {
    public TablePreview {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        sheets = List.copyOf(sheets);
    }

    /** Of the tables of one input the one that maps best. */
    static TablePreview ofBest(List<TableFinder.Found> tables, ReadOptions options, int mostRows) {
        return of(SheetChoice.best(tables, options.columns()), tables, mostRows);
    }

    private static TablePreview of(TableFinder.Found found, List<TableFinder.Found> all, int mostRows) {
        Table table = found.table();
        List<String> columns =
                IntStream.range(0, table.columns()).mapToObj(table::columnName).toList();
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < Math.min(mostRows, table.size()); row++) {
            int number = row;
            rows.add(IntStream.range(0, table.columns())
                    .mapToObj(column -> table.text(number, column))
                    .toList());
        }
        List<String> sheets = new ArrayList<>();
        for (TableFinder.Found other : all) {
            if (other.table().raw().sheet() != null) {
                sheets.add(other.table().raw().sheet());
            }
        }
        return new TablePreview(MappingReport.source(found), columns, rows, sheets);
    }
}
