package dev.spanwise.model.read;

import dev.spanwise.model.read.mapping.ColumnRole;
import dev.spanwise.model.read.mapping.Columns;
import dev.spanwise.model.read.mapping.Table;
import dev.spanwise.model.read.value.WordList;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** In a table of posts, finds the column with the number of the person who holds each of them. */
final class HolderColumn {
    private static final WordList HOLDER = WordList.of("holder-number");
    private static final WordList POST = WordList.of("post-number");

    private static final WordList NUMBER = WordList.of("number-word");

    private HolderColumn() {}

    /**
     * The column, where the id of the rows is that of posts and most of them are held: the number of the holder, or the
     * name where its header says that it is the holder's.
     */
    static OptionalInt find(Table table, Columns columns) {
        OptionalInt id = columns.find(ColumnRole.ID);
        if (id.isEmpty() || !POST.isIn(table.headerWords(id.getAsInt()))) {
            return OptionalInt.empty();
        }
        return IntStream.range(0, table.columns())
                .filter(column -> column != id.getAsInt() && isHolder(table.headerWords(column)))
                .filter(column -> Arrays.stream(table.counts(column)).sum() * 2 > table.size())
                .findFirst();
    }

    private static boolean isHolder(String header) {
        String bare = Arrays.stream(header.split(" ", -1))
                .filter(word -> !NUMBER.has(word))
                .collect(Collectors.joining(" "));
        return HOLDER.has(header) || HOLDER.has(bare);
    }
}
