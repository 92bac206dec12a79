package dev.spanwise.model.read;

import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.mapping.Columns;
import dev.spanwise.model.read.mapping.HolderWords;
import dev.spanwise.model.read.mapping.Table;
import java.util.Arrays;
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
     * name where its header says that it is the holder's.
     */
    static OptionalInt find(Table table, Columns columns) {
        OptionalInt named = columns.find(ColumnRole.HOLDER);
        OptionalInt id = columns.find(ColumnRole.ID);
        if (named.isPresent()) {
            return named;
        }
        if (id.isEmpty() || !isOfPosts(table, columns, id.getAsInt())) {
            return OptionalInt.empty();
        }
        return IntStream.range(0, table.columns())
                .filter(column -> column != id.getAsInt() && HolderWords.isHolderOrName(table.headerWords(column)))
                .filter(column -> Arrays.stream(table.counts(column)).sum() * 2 > table.size())
                .findFirst();
    }
}
