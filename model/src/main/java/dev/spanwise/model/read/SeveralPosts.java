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
import java.util.stream.Stream;

/**
 * Tells of people who hold several posts of the chart: rows of one name, and of one number or e-mail address. Where nothing
 * but the name says who it is, nobody knows whether rows of one name are one person, and that is told.
 */
final class SeveralPosts {
    private final Rows rows;
    private final RowFates fates;
    private final Map<String, List<Integer>> posts = new HashMap<>();
    private final Map<String, List<Integer>> namesakes = new HashMap<>();

    private SeveralPosts(Rows rows, RowFates fates) {
        this.rows = rows;
        this.fates = fates;
    }

    /** The notes, if there is anybody. O(rows) where numbers, addresses or names come more than once. */
    static List<Remark> notes(Rows rows, RowFates fates) {
        SeveralPosts several = new SeveralPosts(rows, fates);
        for (int t = 0; t < rows.mapping().tables().size(); t++) {
            several.look(t);
        }
        return Stream.of(note("several-held", several.posts, rows), note("namesakes", several.namesakes, rows))
                .flatMap(Optional::stream)
                .toList();
    }

    private void look(int t) {
        Table table = rows.mapping().tables().get(t);
        Columns columns = rows.mapping().columns().get(t);
        OptionalInt person = person(table, columns);
        boolean anonymous = person.isEmpty() && columns.find(ColumnRole.ID).isEmpty();
        OptionalInt column = anonymous ? columns.find(ColumnRole.NAME) : person;
        if (column.isPresent() && table.repeats(column.getAsInt())) {
            collect(t, column.getAsInt(), anonymous ? namesakes : posts);
        }
    }

    private void collect(int t, int column, Map<String, List<Integer>> found) {
        Table table = rows.mapping().tables().get(t);
        int[] counts = table.counts(column);
        for (int row = rows.endOf(t) - table.size(); row < rows.endOf(t); row++) {
            int code = table.code(rows.local(row, t), column);
            if (code != Grid.BLANK && counts[code] > 1 && fates.isKept(row) && Vacancies.isPerson(rows.name(row))) {
                String key = table.texts(column).get(code);
                if (!Vacancies.NOBODY.has(key)) {
                    found.computeIfAbsent(key + '\n' + rows.name(row), k -> new ArrayList<>())
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

    private static Optional<Remark> note(String key, Map<String, List<Integer>> found, Rows rows) {
        List<List<Integer>> several = found.values().stream()
                .filter(held -> held.size() > 1)
                .sorted((one, other) -> Integer.compare(one.get(0), other.get(0)))
                .toList();
        return several.isEmpty()
                ? Optional.empty()
                : Optional.of(Remark.of(key, several.size(), places(several.get(0), rows)));
    }

    private static String places(List<Integer> held, Rows rows) {
        return rows.source(held.get(0)).row() + ", " + rows.source(held.get(1)).row() + (held.size() > 2 ? ", …" : "");
    }
}
