package dev.spanwise.model.read;

import dev.spanwise.model.read.input.UnreadableInputException;
import dev.spanwise.model.read.mapping.ChartMapping;
import dev.spanwise.model.read.mapping.ColumnRole;
import dev.spanwise.model.read.mapping.Reference;
import dev.spanwise.model.read.mapping.TableFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Chooses one table of each input: the sheet that maps best, judged by how many references it resolves.
 *
 * @param tables the chosen ones, in the order of the inputs
 * @param mapping of all of them together
 */
record SheetChoice(List<TableFinder.Found> tables, ChartMapping mapping) {
    /**
     * Chooses.
     *
     * @param candidates of each input, at least one
     * @param columns what the user says about columns
     */
    static SheetChoice of(List<List<TableFinder.Found>> candidates, Map<ColumnRole, String> columns) {
        List<TableFinder.Found> chosen = new ArrayList<>();
        for (List<TableFinder.Found> ofInput : candidates) {
            chosen.add(best(ofInput, columns));
        }
        return new SheetChoice(chosen, map(chosen, columns));
    }

    /** The sheet that maps best; the only table of other formats. */
    static TableFinder.Found best(List<TableFinder.Found> sheets, Map<ColumnRole, String> columns) {
        TableFinder.Found best = sheets.get(0);
        if (sheets.size() == 1) {
            return best;
        }
        long bestScore = -1;
        for (TableFinder.Found sheet : sheets) {
            long score = score(sheet, columns);
            if (score > bestScore) {
                best = sheet;
                bestScore = score;
            }
        }
        return best;
    }

    /** References that resolve, then rows; a sheet that cannot be a chart by itself comes last. */
    private static long score(TableFinder.Found sheet, Map<ColumnRole, String> columns) {
        ChartMapping mapping;
        try {
            mapping = map(List.of(sheet), columns);
        } catch (UnreadableInputException e) {
            return 0;
        }
        Reference reference = mapping.references().get(0);
        return ((long) reference.resolution().resolves() << 32) + sheet.table().size();
    }

    private static ChartMapping map(List<TableFinder.Found> tables, Map<ColumnRole, String> columns) {
        return ChartMapping.of(tables.stream().map(TableFinder.Found::table).toList(), columns);
    }
}
