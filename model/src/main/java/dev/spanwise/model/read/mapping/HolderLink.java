package dev.spanwise.model.read.mapping;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Two columns by which people belong to the positions they hold.
 *
 * @param posts the positions
 * @param people the table of those who hold them
 * @param ofPost the column of the positions' table: its key, or the one that names the holders
 * @param ofPerson the column of the people's table: the one that names the position, or its key
 * @param named whether the people name their positions, rather than the positions their holders
 * @param score the more, the surer
 */
record HolderLink(PostTable posts, Table people, int ofPost, int ofPerson, boolean named, double score) {
    /** The column that refers to the other table. */
    String header() {
        return named ? people.columnName(ofPerson) : posts.table().columnName(ofPost);
    }

    /**
     * By row of the positions: who holds them, the first named first. O(rows).
     *
     * @param gone rows of people who hold nothing any more
     */
    List<List<Holder>> holders(BitSet gone) {
        Table table = posts.table();
        Map<String, List<Integer>> rows = rows();
        List<List<Holder>> holders = new ArrayList<>();
        for (int post = 0; post < table.size(); post++) {
            String cell = table.text(post, ofPost);
            List<Holder> ofThis = new ArrayList<>();
            for (String one : named ? List.of(cell) : namedIn(cell, rows)) {
                List<Integer> found = rows.getOrDefault(key(one), List.of());
                found.stream().filter(row -> !gone.get(row)).forEach(row -> ofThis.add(new Holder(row, one)));
                if (found.isEmpty() && !named) {
                    ofThis.add(new Holder(Holder.UNKNOWN, one));
                }
            }
            holders.add(ofThis);
        }
        return holders;
    }

    /** The people by what links them. */
    private Map<String, List<Integer>> rows() {
        Map<String, List<Integer>> rows = new HashMap<>();
        for (int row = 0; row < people.size(); row++) {
            String text = people.text(row, ofPerson);
            if (!text.isEmpty()) {
                rows.computeIfAbsent(key(text), k -> new ArrayList<>()).add(row);
            }
        }
        return rows;
    }

    /** Those who stand in one cell, each once: all of it where it is somebody, else its parts. */
    static List<String> namedIn(String cell, Map<String, ?> known) {
        if (HolderWords.isNobody(cell)) {
            return List.of();
        }
        Map<String, String> parts = new LinkedHashMap<>();
        if (!known.containsKey(key(cell))) {
            CellParts.several(cell).forEach(part -> parts.putIfAbsent(key(part), part));
        }
        return parts.size() > 1 ? List.copyOf(parts.values()) : List.of(cell);
    }

    /** A text as it is compared: without regard to case, zeros in front, and the {@code .0} of spreadsheets. */
    static String key(String text) {
        return Normalisation.ZEROS.apply(text);
    }

    /**
     * Somebody who holds a position.
     *
     * @param row of the people, or {@link #UNKNOWN}
     * @param text by which the two tables are linked
     */
    record Holder(int row, String text) {
        /** The people's table has nobody of that name. */
        static final int UNKNOWN = -1;
    }
}
