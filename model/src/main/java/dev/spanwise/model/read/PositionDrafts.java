package dev.spanwise.model.read;

import dev.spanwise.model.Field;
import dev.spanwise.model.Flag;
import dev.spanwise.model.PositionDraft;
import dev.spanwise.model.read.mapping.ColumnRole;
import dev.spanwise.model.read.mapping.Reference;
import dev.spanwise.model.read.value.WordList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a position of each row. */
final class PositionDrafts {
    private static final WordList UNDISCLOSED = WordList.of("undisclosed");
    private static final WordList VACANT = WordList.of("vacant");
    /** Fields whose values are not simply those of a column. */
    private static final Set<Field> WORKED_OUT = EnumSet.of(Field.ID, Field.NAME, Field.SALARY, Field.FTE);

    private static final Map<Field, ColumnRole> AS_THEY_ARE = asTheyAre();

    private final Rows rows;
    private final SharedIds shared;
    private final RowValues values;
    private final int[] parents;
    private final PositionIds ids;

    PositionDrafts(Rows rows, SharedIds shared, RowValues values, int[] parents) {
        this.rows = rows;
        this.shared = shared;
        this.values = values;
        this.parents = parents;
        this.ids = new PositionIds(rows, shared);
    }

    PositionDraft draft(int row) {
        PositionDraft draft = new PositionDraft(ids.id(row)).source(rows.source(row));
        int parent = parents[row];
        draft.manager(parent == Rows.NONE ? null : ids.id(parent));
        AS_THEY_ARE.forEach((field, role) -> put(draft, field, role, row));
        for (Flag flag : Flag.values()) {
            draft.flag(flag, values.is(flag, row));
        }
        return draft.text(Field.NAME, name(row))
                .number(Field.FTE, values.fte(row))
                .number(Field.SALARY, values.pay(row))
                .dottedManager(dotted(row));
    }

    private static Map<Field, ColumnRole> asTheyAre() {
        Map<Field, ColumnRole> roles = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            if (!WORKED_OUT.contains(field)) {
                roles.put(field, ColumnRole.of(field));
            }
        }
        return roles;
    }

    private void put(PositionDraft draft, Field field, ColumnRole role, int row) {
        if (field.type() == Field.Type.TEXT) {
            draft.text(field, rows.text(role, row));
        } else {
            draft.date(field, values.day(role, row));
        }
    }

    /** Words for "vacant" and "not disclosed" are no names. */
    private @Nullable String name(int row) {
        String name = rows.name(row);
        return VACANT.begins(name) || UNDISCLOSED.has(name) ? null : name;
    }

    private @Nullable String dotted(int row) {
        Reference reference = rows.mapping().dotted().get(rows.tableOf(row));
        int key = reference == null ? -1 : reference.resolution().key(rows.local(row));
        return reference == null || key < 0
                ? null
                : ids.id(shared.standIn(reference.keys().firstRow(key)));
    }
}
