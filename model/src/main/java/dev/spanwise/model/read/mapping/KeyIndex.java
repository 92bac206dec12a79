package dev.spanwise.model.read.mapping;

import dev.spanwise.model.TextPool;
import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.value.WordList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a group and the rows that carry them. Rows are numbered through all tables, in their order.
 */
public final class KeyIndex {
    /** No key. */
    public static final int NONE = -1;

    private final KeyGroup group;
    private final TextPool keys = new TextPool();
    private final int[] keyOfRow;
    private final int[] firstRowOfKey;
    private final BitSet unclear = new BitSet();

    /**
     * The keys of a group.
     *
     * @param ids the ids of the same rows, where there are any: rows with the same id are not two people of one name
     */
    KeyIndex(KeyGroup group, List<Table> tables, @Nullable KeyIndex ids) {
        this.group = group;
        int size = tables.stream().mapToInt(Table::size).sum();
        this.keyOfRow = new int[size];
        Arrays.fill(keyOfRow, NONE);
        int offset = 0;
        for (Table table : tables) {
            for (KeyColumn column : group.columns()) {
                if (column.table() == table) {
                    fill(column, offset);
                }
            }
            offset += table.size();
        }
        this.firstRowOfKey = new int[keys.size()];
        Arrays.fill(firstRowOfKey, NONE);
        for (int row = 0; row < size; row++) {
            if (keyOfRow[row] != NONE) {
                meet(row, ids);
            }
        }
    }

    private void meet(int row, @Nullable KeyIndex ids) {
        int key = keyOfRow[row];
        int first = firstRowOfKey[key];
        if (first == NONE) {
            firstRowOfKey[key] = row;
        } else if (!isId() && (ids == null || ids.keyOfRow(row) == NONE || ids.keyOfRow(row) != ids.keyOfRow(first))) {
            unclear.set(key);
        }
    }

    private void fill(KeyColumn column, int offset) {
        Table table = column.table();
        boolean single = column.columns().size() == 1;
        int[] known = new int[single ? table.texts(column.columns().get(0)).size() : 0];
        Arrays.fill(known, NONE);
        for (int row = 0; row < table.size(); row++) {
            int code = single ? table.code(row, column.columns().get(0)) : Grid.BLANK;
            if (code != Grid.BLANK && known[code] != NONE) {
                keyOfRow[offset + row] = known[code];
                continue;
            }
            String text = column.text(row);
            if (!text.isEmpty() && !(isId() && NotAnId.WORDS.has(text))) {
                keyOfRow[offset + row] = keys.add(text);
                if (code != Grid.BLANK) {
                    known[code] = keyOfRow[offset + row];
                }
            }
        }
    }

    /** Number of distinct keys. */
    public int size() {
        return keys.size();
    }

    /** The key with this text, or {@link #NONE}. */
    public int find(String text) {
        return keys.find(text);
    }

    public String text(int key) {
        return keys.get(key);
    }

    /** The key of a row, or {@link #NONE}. */
    public int keyOfRow(int row) {
        return keyOfRow[row];
    }

    /** The first row that carries a key. */
    public int firstRow(int key) {
        return firstRowOfKey[key];
    }

    /** Whether the same key on two rows is a mistake, rather than two people of one name. */
    public boolean isId() {
        return group.isId();
    }

    /** What messages call the column of the keys. */
    public String header() {
        return group.header();
    }

    /** Whether a reference to the key says which row is meant. */
    public boolean isClear(int key) {
        return !unclear.get(key);
    }

    KeyGroup group() {
        return group;
    }

    /** Words that stand in an id column where there is no id. */
    private static final class NotAnId {
        static final WordList WORDS = WordList.of("no-id");
    }
}
