package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.column.ColumnRole;
import java.util.List;
import java.util.Optional;

/**
 * Columns of the same meaning in all tables, whose values together are the keys that references may point to.
 *
 * @param role what they stand for, if that is known
 * @param columns at most one a table
 */
record KeyGroup(Optional<ColumnRole> role, List<KeyColumn> columns) {
    KeyGroup {
        columns = List.copyOf(columns);
    }

    /** Whether the same key on two rows is a mistake, rather than two people of one name. Asked of each key, so nothing is made. */
    boolean isId() {
        return role.isPresent() && role.get() == ColumnRole.ID;
    }

    String header() {
        return columns.get(0).header();
    }
}
