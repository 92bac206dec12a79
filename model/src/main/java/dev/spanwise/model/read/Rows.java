package dev.spanwise.model.read;

import dev.spanwise.model.SourceRow;
import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.mapping.ChartMapping;
import dev.spanwise.model.read.mapping.KeyIndex;
import dev.spanwise.model.read.mapping.Reference;
import dev.spanwise.model.read.mapping.Resolution;
import dev.spanwise.model.read.mapping.Table;
import dev.spanwise.model.read.value.Whitespace;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The data rows of all tables, numbered through from 0 in the order of the inputs. */
final class Rows {
    static final int NONE = -1;

    private final ChartMapping mapping;
    private final int[] offsets;
    private final int size;

    Rows(ChartMapping mapping) {
        this.mapping = mapping;
        this.offsets = mapping.tableNumbers().map(mapping::offset).toArray();
        this.size = mapping.rows();
    }

    int size() {
        return size;
    }

    /** Number of the table a row is in. */
    int tableOf(int row) {
        if (offsets.length == 1) {
            return 0;
        }
        int found = Arrays.binarySearch(offsets, row);
        return found >= 0 ? found : -found - 2;
    }

    /** A row's number in its own table. */
    int local(int row) {
        return row - offsets[tableOf(row)];
    }

    /** The same where the table is known. */
    int local(int row, int table) {
        return row - offsets[table];
    }

    /** One past the last row of a table. */
    int endOf(int table) {
        return table + 1 < offsets.length ? offsets[table + 1] : size;
    }

    SourceRow source(int row) {
        Table table = mapping.tables().get(tableOf(row));
        return new SourceRow(table.raw().place(), table.line(local(row)));
    }

    /** The text in the column of a role, white space collapsed; empty where there is none. */
    String text(ColumnRole role, int row) {
        int table = tableOf(row);
        OptionalInt column = mapping.columns().get(table).find(role);
        return column.isEmpty()
                ? ""
                : Whitespace.collapse(mapping.tables().get(table).text(local(row), column.getAsInt()));
    }

    /** The holder's name, put together from first and last name where there is no whole one. */
    String name(int row) {
        String name = text(ColumnRole.NAME, row);
        return name.isEmpty()
                ? (text(ColumnRole.FIRST_NAME, row) + " " + text(ColumnRole.LAST_NAME, row)).strip()
                : name;
    }

    /** How many rows were added for managers who have none, and have no name that is known. */
    int addedWithoutName() {
        return (int) mapping.tableNumbers()
                .flatMap(t -> IntStream.range(endOf(t) - mapping.tables().get(t).added(), endOf(t)))
                .filter(row -> name(row).isEmpty())
                .count();
    }

    /** What messages call a row: its id, else its name, else its title. */
    String label(int row) {
        String id = text(ColumnRole.ID, row);
        String name = name(row);
        return !id.isEmpty() ? id : !name.isEmpty() ? name : text(ColumnRole.TITLE, row);
    }

    /** The reference that says who is above a row. */
    Reference reference(int row) {
        return mapping.references().get(tableOf(row));
    }

    /** The key of a row's manager, or one of the outcomes of {@link Resolution}. */
    int managerKey(int row) {
        return reference(row).resolution().key(local(row));
    }

    /** The reference to a row's manager as the file has it, white space around it left out. */
    String rawManager(int row) {
        Reference reference = reference(row);
        return reference.table().text(local(row), reference.column());
    }

    /** The id of a row as a key of {@link ChartMapping#ids}, or {@link KeyIndex#NONE}. */
    int id(int row) {
        KeyIndex ids = mapping.ids();
        return ids == null ? KeyIndex.NONE : ids.keyOfRow(row);
    }

    /** Whether any two rows have the same id. */
    boolean shareIds() {
        KeyIndex ids = mapping.ids();
        return ids != null && ids.repeats();
    }

    String idText(int id) {
        KeyIndex ids = mapping.ids();
        return ids == null ? "" : ids.text(id);
    }

    /** The id of a row's manager, or {@link KeyIndex#NONE} where it has none or is not found. */
    int managerId(int row) {
        int key = managerKey(row);
        return key < 0 ? KeyIndex.NONE : id(reference(row).keys().firstRow(key));
    }

    /** Whether a row has neither an id nor a manager, nor a name or a title to show. */
    boolean isBlank(int row) {
        boolean identified = id(row) != KeyIndex.NONE || reference(row).keys().keyOfRow(row) != KeyIndex.NONE;
        return !identified
                && text(ColumnRole.MANAGER, row).isEmpty()
                && name(row).isEmpty()
                && text(ColumnRole.TITLE, row).isEmpty();
    }

    ChartMapping mapping() {
        return mapping;
    }
}
