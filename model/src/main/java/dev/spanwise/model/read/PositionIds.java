package dev.spanwise.model.read;

import dev.spanwise.model.SourceRow;
import dev.spanwise.model.read.mapping.KeyIndex;

/**
 * A unique id for each position: the id of its row; where rows share one, the others get their row number or their holder added; for a
 * row without an id, the key by which others refer to it, else its file and row.
 */
final class PositionIds {
    /** Stands for the holder of posts that are not held. */
    private static final String OPEN = "+";

    private final Rows rows;
    private final HeldRows held;
    private final SharedIds shared;

    PositionIds(Rows rows, SharedIds shared) {
        this.rows = rows;
        this.held = new HeldRows(rows);
        this.shared = shared;
    }

    String id(int row) {
        int id = rows.id(row);
        if (id != KeyIndex.NONE) {
            return shared.holder(id) == row ? rows.idText(id) : rows.idText(id) + " (" + besideOthers(row) + ")";
        }
        KeyIndex keys = rows.reference(row).keys();
        int key = keys.keyOfRow(row);
        if (key == KeyIndex.NONE) {
            return at(row);
        }
        return keys.isClear(key) && !isId(keys.text(key)) ? keys.text(key) : keys.text(key) + " (" + at(row) + ")";
    }

    /** Whether another row has the text for its id. */
    private boolean isId(String text) {
        KeyIndex ids = rows.mapping().ids();
        return ids != null && ids.find(text) != KeyIndex.NONE;
    }

    /** Where one position has several holders, each of them; else where it stands. */
    private String besideOthers(int row) {
        return !held.isStaffed(row) ? at(row) : held.holder(row).isEmpty() ? OPEN : held.holder(row);
    }

    private String at(int row) {
        SourceRow source = rows.source(row);
        return source.file() + ":" + source.row();
    }
}
