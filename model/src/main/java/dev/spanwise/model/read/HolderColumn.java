package dev.spanwise.model.read;

import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.mapping.Columns;
import dev.spanwise.model.read.mapping.HolderWords;
import dev.spanwise.model.read.mapping.Table;
import java.util.Arrays;
import java.util.Comparator;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** In a table of posts, finds the column with the number of the person who holds each of them. */
final class HolderColumn {
    private HolderColumn() {}

    /** Posts have a number of their own, or refer to the post above by a number that is no person's. */
    private static boolean isOfPosts(Table table, Columns columns, int id) {
        String own = table.headerWords(id);
        OptionalInt above = columns.find(ColumnRole.MANAGER);
        boolean postAbove = above.isPresent() && HolderWords.isAboutPosts(table, above.getAsInt());
        return HolderWords.isPost(own) || (postAbove && !HolderWords.isHolder(own));
    }

    /**
     * The column that the user named; else, where the id of the rows is that of posts and most of them are held, the number of the holder, or the
     * name where its header says that it is the holder's; else what stands in an object of its own.
     */
    static OptionalInt find(Table table, Columns columns) {
        OptionalInt named = columns.find(ColumnRole.HOLDER);
        OptionalInt id = columns.find(ColumnRole.ID);
        if (named.isPresent()) {
            return named;
        }
        if (id.isEmpty() || !isOfPosts(table, columns, id.getAsInt())) {
            return inObject(table, columns);
        }
        OptionalInt beside = besideObject(table, columns, id.getAsInt());
        if (beside.isPresent()) {
            return beside;
        }
        return IntStream.range(0, table.columns())
                .filter(column -> column != id.getAsInt() && HolderWords.isHolderOrName(table.headerWords(column)))
                .filter(column -> filled(table, column) * 2 > table.size())
                .findFirst();
    }

    /** The name in {@code {"name": …, "position": {"id": …}}}: without one, nobody holds the position. */
    private static OptionalInt besideObject(Table table, Columns columns, int id) {
        String post = around(table, id);
        OptionalInt name = columns.find(ColumnRole.NAME);
        boolean beside = HolderWords.isPost(post) && name.isPresent() && !isIn(post, table, name.getAsInt());
        return beside ? name : OptionalInt.empty();
    }

    /** Of {@code {"title": …, "person": {"name": …}}} what most have: {@code "person": null} is a post without holder. */
    private static OptionalInt inObject(Table table, Columns columns) {
        String around = columns.find(ColumnRole.NAME).stream()
                .mapToObj(column -> around(table, column))
                .findFirst()
                .orElse("");
        boolean ownNumber = IntStream.range(0, table.columnsOfFile())
                .anyMatch(column -> isIn(around, table, column) && HolderWords.isNumber(table.headerWords(column)));
        boolean titled = columns.find(ColumnRole.TITLE).stream().anyMatch(title -> !isIn(around, table, title));
        boolean apart =
                (titled || ownNumber) && columns.find(ColumnRole.ID).stream().noneMatch(id -> isIn(around, table, id));
        return apart && HolderWords.isHolderObject(around)
                ? IntStream.range(0, table.columnsOfFile())
                        .filter(column -> isIn(around, table, column))
                        .boxed()
                        .max(Comparator.<Integer>comparingInt(column -> filled(table, column))
                                .thenComparing(Comparator.reverseOrder()))
                        .map(OptionalInt::of)
                        .orElseThrow()
                : OptionalInt.empty();
    }

    private static String around(Table table, int column) {
        String header = table.headers().get(column);
        return header.substring(0, Math.max(0, header.lastIndexOf('.')));
    }

    private static boolean isIn(String object, Table table, int column) {
        return table.headers().get(column).startsWith(object + '.');
    }

    private static int filled(Table table, int column) {
        return Arrays.stream(table.counts(column)).sum();
    }
}
