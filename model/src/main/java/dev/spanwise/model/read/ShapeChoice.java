package dev.spanwise.model.read;

import dev.spanwise.model.read.input.UnreadableInputException;
import dev.spanwise.model.read.mapping.OtherShapes;
import dev.spanwise.model.read.mapping.RowSelection;
import dev.spanwise.model.read.mapping.TableFinder;
import java.util.List;

/** Chooses tables; a single one that makes no chart may make one in another shape. */
final class ShapeChoice {
    private ShapeChoice() {}

    /** The choice, or the refusal of the table as it is. */
    static SheetChoice of(List<List<TableFinder.Found>> candidates, ReadOptions options) {
        try {
            return SheetChoice.of(candidates, options.columns());
        } catch (UnreadableInputException e) {
            if (candidates.size() > 1 || candidates.get(0).size() > 1) {
                throw e;
            }
            return OtherShapes.of(candidates.get(0).get(0).table())
                    .map(found -> RowSelection.of(found, options.today()))
                    .filter(found -> SheetChoice.hasChart(List.of(found), options.columns()))
                    .findFirst()
                    .map(found -> SheetChoice.of(List.of(List.of(found)), options.columns()))
                    .orElseThrow(() -> e);
        }
    }
}
