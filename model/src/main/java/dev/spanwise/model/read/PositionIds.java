package dev.spanwise.model.read;

import dev.spanwise.model.SourceRow;
import dev.spanwise.model.read.mapping.KeyIndex;

/**
 * A unique id for each position: the id of its row; where rows share one, the others get their row number added; for a
 * row without an id, the key by which others refer to it, else its file and row.
 */
final class PositionIds {
    private final Rows rows;

    PositionIds(Rows rows) {
        this.rows = rows;
    }

    String id(int row) {
        KeyIndex ids = rows.mapping().ids();
        int id = rows.id(row);
        if (ids != null && id != KeyIndex.NONE) {
            return ids.firstRow(id) == row ? ids.text(id) : ids.text(id) + " (" + at(row) + ")";
        }
        KeyIndex keys = rows.reference(row).keys();
        int key = keys.keyOfRow(row);
        if (key == KeyIndex.NONE) {
            return at(row);
        }
        return keys.isClear(key) ? keys.text(key) : keys.text(key) + " (" + at(row) + ")";
    }

    private String at(int row) {
        SourceRow source = rows.source(row);
        return source.file() + ":" + source.row();
    }
}
