package dev.spanwise.model.read;

import dev.spanwise.model.Field;
import dev.spanwise.model.PositionDraft;
import dev.spanwise.model.read.mapping.ColumnRole;
import dev.spanwise.model.read.mapping.Reference;
import java.time.LocalDate;
import java.util.List;

/** Makes a position of each row. */
final class PositionDrafts {
    private final Rows rows;
    private final SharedIds shared;
    private final int[] parents;
    private final PositionIds ids;
    private final List<TableValues> values;

    PositionDrafts(Rows rows, SharedIds shared, int[] parents) {
        this.rows = rows;
        this.shared = shared;
        this.parents = parents;
        this.ids = new PositionIds(rows, shared);
        this.values = rows.mapping()
                .tableNumbers()
                .mapToObj(t -> new TableValues(
                        rows.mapping().tables().get(t), rows.mapping().columns().get(t)))
                .toList();
    }

    PositionDraft draft(int row) {
        PositionDraft draft = new PositionDraft(ids.id(row)).source(rows.source(row));
        int parent = parents[row];
        draft.manager(parent == Rows.NONE ? null : ids.id(parent));
        for (Field field : Field.values()) {
            if (field != Field.ID && field != Field.NAME) {
                put(draft, field, row);
            }
        }
        return draft.text(Field.NAME, rows.name(row)).dottedManager(dotted(row));
    }

    private void put(PositionDraft draft, Field field, int row) {
        ColumnRole role = ColumnRole.of(field);
        TableValues table = values.get(rows.tableOf(row));
        switch (field.type()) {
            case TEXT -> draft.text(field, rows.text(role, row));
            case NUMBER -> draft.number(field, table.get(role, rows.local(row)));
            case DATE -> {
                double day = table.get(role, rows.local(row));
                draft.date(field, Double.isNaN(day) ? null : LocalDate.ofEpochDay((long) day));
            }
        }
    }

    private @org.jspecify.annotations.Nullable String dotted(int row) {
        Reference reference = rows.mapping().dotted().get(rows.tableOf(row));
        int key = reference == null ? -1 : reference.resolution().key(rows.local(row));
        return reference == null || key < 0 ? null : ids.id(shared.standIn(reference.keys().firstRow(key)));
    }
}
