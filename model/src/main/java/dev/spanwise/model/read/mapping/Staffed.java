package dev.spanwise.model.read.mapping;

import dev.spanwise.model.SourceRow;
import dev.spanwise.model.read.column.ColumnRole;
import java.util.List;
import java.util.Map;

/**
 * Positions and those who hold them in one table.
 *
 * @param table a row for each holder of each position, and one where nobody holds it
 * @param pinned which of its columns stand for what, where their headers alone do not say so
 * @param posts the positions' own table
 * @param people that of the people
 * @param reference the column of one that refers to the other
 * @param key what it refers to
 * @param rows what is to be said about rows
 */
public record Staffed(
        Table table,
        Map<ColumnRole, String> pinned,
        Table posts,
        Table people,
        String reference,
        String key,
        Rows rows) {
    public Staffed {
        pinned = Map.copyOf(pinned);
    }

    /**
     * Rows of either table that are more than one position with one holder.
     *
     * @param vacant positions that nobody holds
     * @param open positions of several posts that are not all held
     * @param shared positions that several hold
     * @param unknown positions whose holder is not among the people
     * @param leading what is told from others by its key: one of the positions that several hold, and who leads it
     * @param alone people who hold no position
     * @param doubled people who hold several
     */
    public record Rows(
            List<SourceRow> vacant,
            List<SourceRow> open,
            List<SourceRow> shared,
            List<SourceRow> unknown,
            List<String> leading,
            List<SourceRow> alone,
            List<SourceRow> doubled) {
        public Rows {
            vacant = List.copyOf(vacant);
            open = List.copyOf(open);
            shared = List.copyOf(shared);
            leading = List.copyOf(leading);
            unknown = List.copyOf(unknown);
            alone = List.copyOf(alone);
            doubled = List.copyOf(doubled);
        }
    }
}
