package dev.spanwise.model.read;

import dev.spanwise.model.Remark;
import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.mapping.Columns;
import dev.spanwise.model.read.mapping.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Tells of people who hold several posts of the chart: rows of one name, and of one number or e-mail address. */
final class SeveralPosts {
    private final Rows rows;
    private final RowFates fates;
    private final Map<String, List<Integer>> posts = new HashMap<>();

    private SeveralPosts(Rows rows, RowFates fates) {
        this.rows = rows;
        this.fates = fates;
    }

    /** The note, if there is anybody. O(rows) where numbers or addresses come more than once. */
    static Optional<Remark> note(Rows rows, RowFates fates) {
        SeveralPosts several = new SeveralPosts(rows, fates);
        for (int t = 0; t < rows.mapping().tables().size(); t++) {
            several.look(t);
        }
        return several.note();
    }

    private void look(int t) {
        Table table = rows.mapping().tables().get(t);
        Columns columns = rows.mapping().columns().get(t);
        OptionalInt column = person(table, columns);
        if (column.isEmpty() || !table.repeats(column.getAsInt())) {
            return;
        }
        int[] counts = table.counts(column.getAsInt());
        for (int row = rows.endOf(t) - table.size(); row < rows.endOf(t); row++) {
            int code = table.code(rows.local(row, t), column.getAsInt());
            if (code != Grid.BLANK && counts[code] > 1 && fates.isKept(row) && Vacancies.isPerson(rows.name(row))) {
                String key = table.texts(column.getAsInt()).get(code);
                if (!Vacancies.NOBODY.has(key)) {
                    posts.computeIfAbsent(key + '\n' + rows.name(row), k -> new ArrayList<>())
                            .add(row);
                }
            }
        }
    }

    /** What tells people apart who are not the rows themselves: the number of a post's holder, else the address. */
    private static OptionalInt person(Table table, Columns columns) {
        OptionalInt holder = HolderColumn.find(table, columns);
        OptionalInt email = columns.find(ColumnRole.EMAIL);
        boolean number = holder.isPresent() && columns.find(ColumnRole.NAME).orElse(-1) != holder.getAsInt();
        OptionalInt person = number ? holder : email;
        return person.equals(columns.find(ColumnRole.ID)) ? OptionalInt.empty() : person;
    }

    private Optional<Remark> note() {
        List<List<Integer>> several = posts.values().stream()
                .filter(held -> held.size() > 1)
                .sorted((one, other) -> Integer.compare(one.get(0), other.get(0)))
                .toList();
        return several.isEmpty()
                ? Optional.empty()
                : Optional.of(Remark.of("several-held", several.size(), places(several.get(0))));
    }

    private String places(List<Integer> held) {
        return rows.source(held.get(0)).row() + ", " + rows.source(held.get(1)).row() + (held.size() > 2 ? ", …" : "");
    }
}
