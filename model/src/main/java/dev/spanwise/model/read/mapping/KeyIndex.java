package dev.spanwise.model.read.mapping;

import dev.spanwise.model.TextPool;
import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.input.ReadingWatch;
import dev.spanwise.model.read.value.Whitespace;
import dev.spanwise.model.read.value.WordList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a group and the rows that carry them. Rows are numbered through all tables, in their order.
 */
public final class KeyIndex {
    /** No key. */
    public static final int NONE = -1;

    private static final int UNTRIED = -2;
    private static final Pattern SIGNS = Pattern.compile("[()\\[\\]{}<>/|:]+|\\s[-–—]+\\s");

    private final KeyGroup group;
    private final List<Table> tables;
    private final TextPool keys;
    private final int[] keyOfRow;
    private final int[] firstRowOfKey;
    private final BitSet unclear = new BitSet();
    private final KnownForms forms = new KnownForms();
    private int distinct;
    private int carried;
    private @Nullable WordIndex words;

    /**
     * The keys of a group.
     *
     * @param ids the ids of the same rows, where there are any: rows with the same id are not two people of one name
     */
    KeyIndex(KeyGroup group, List<Table> tables, @Nullable KeyIndex ids) {
        this.group = group;
        this.tables = List.copyOf(tables);
        int size = tables.stream().mapToInt(Table::size).sum();
        this.keyOfRow = new int[size];
        Arrays.fill(keyOfRow, NONE);
        boolean one = group.columns().size() == 1 && canShare(group.columns().get(0));
        this.keys = one ? textsOf(group.columns().get(0)) : new TextPool();
        int offset = 0;
        for (Table table : tables) {
            for (KeyColumn column : group.columns()) {
                if (column.table() == table && one) {
                    takeCodes(table, column.columns().get(0), offset);
                } else if (column.table() == table) {
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
        ReadingWatch.look();
        int key = keyOfRow[row];
        carried++;
        int first = firstRowOfKey[key];
        if (first == NONE) {
            firstRowOfKey[key] = row;
            distinct++;
        } else if (!isId() && (ids == null || ids.keyOfRow(row) == NONE || ids.keyOfRow(row) != ids.keyOfRow(first))) {
            unclear.set(key);
        }
    }

    private static TextPool textsOf(KeyColumn column) {
        return column.table().texts(column.columns().get(0));
    }

    /** Whether the texts of a column are keys as they stand, so that no index of their own is needed. */
    private boolean canShare(KeyColumn column) {
        if (column.columns().size() != 1) {
            return false;
        }
        TextPool texts = textsOf(column);
        int[] counts = column.table().counts(column.columns().get(0));
        for (int code = 0; code < counts.length; code++) {
            if (counts[code] > 0 && (!isTrimmed(texts, code) || isNoKey(texts, code))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTrimmed(TextPool texts, int code) {
        if (texts.isPlain(code)) {
            return true;
        }
        String text = texts.get(code);
        return !text.isBlank() && Whitespace.trim(text).equals(text);
    }

    private boolean isNoKey(TextPool texts, int code) {
        return isId() && NotAnId.WORDS.mayBegin(texts, code) && NotAnId.WORDS.has(Whitespace.trim(texts.get(code)));
    }

    private void takeCodes(Table table, int column, int offset) {
        for (int row = 0; row < table.size(); row++) {
            int code = table.code(row, column);
            keyOfRow[offset + row] = code == Grid.BLANK ? NONE : code;
        }
    }

    private void fill(KeyColumn column, int offset) {
        Table table = column.table();
        boolean single = column.columns().size() == 1;
        int[] known = new int[single ? textsOf(column).size() : 0];
        Arrays.fill(known, UNTRIED);
        for (int row = 0; row < table.size(); row++) {
            int code = single ? table.code(row, column.columns().get(0)) : Grid.BLANK;
            if (code == Grid.BLANK) {
                keyOfRow[offset + row] = single ? NONE : add(column.text(row));
            } else {
                known[code] = known[code] == UNTRIED ? add(textsOf(column), code) : known[code];
                keyOfRow[offset + row] = known[code];
            }
        }
    }

    private int add(TextPool texts, int code) {
        if (isNoKey(texts, code)) {
            return NONE;
        }
        return isTrimmed(texts, code) ? keys.add(texts, code) : add(Whitespace.trim(texts.get(code)));
    }

    private int add(String text) {
        return text.isEmpty() || (isId() && NotAnId.WORDS.has(text)) ? NONE : keys.add(text);
    }

    /** One more than the greatest key; some numbers below may be no key of any row: {@link #firstRow} tells. */
    public int size() {
        return keys.size();
    }

    /** The key with this text, or {@link #NONE}. */
    public int find(String text) {
        return ofRow(keys.find(text));
    }

    /** By text of a pool: the key with it, or {@link #NONE}; no string is made. */
    int[] findAll(TextPool texts) {
        int[] found = keys.findAll(texts);
        for (int number = 0; number < found.length; number++) {
            found[number] = ofRow(found[number]);
        }
        return found;
    }

    private int ofRow(int key) {
        return key != NONE && firstRowOfKey[key] == NONE ? NONE : key;
    }

    /** The texts of the keys, by their numbers. */
    public TextPool pool() {
        return keys;
    }

    public String text(int key) {
        return keys.get(key);
    }

    /** The key of a row, or {@link #NONE}. */
    public int keyOfRow(int row) {
        return keyOfRow[row];
    }

    /** The first row that carries a key; {@link #NONE} where none does. */
    public int firstRow(int key) {
        return firstRowOfKey[key];
    }

    /** Whether the same key on two rows is a mistake, rather than two people of one name. */
    public boolean isId() {
        return group.isId();
    }

    /** Whether any key stands on several rows. */
    public boolean repeats() {
        return carried > distinct;
    }

    /** Whether hardly any key stands on several rows, so that it can tell rows apart; an id always can. */
    boolean seldomRepeats() {
        return isId() || unclear.cardinality() * 10 <= distinct;
    }

    /** Whether each of some words stands somewhere in the row of a key; so it is where there are no words. */
    boolean rowHas(int key, String words) {
        if (words.isEmpty()) {
            return true;
        }
        int row = firstRowOfKey[key];
        int t = 0;
        while (row >= tables.get(t).size()) {
            row -= tables.get(t++).size();
        }
        Table table = tables.get(t);
        StringBuilder cells = new StringBuilder();
        for (int column = 0; column < table.columnsOfFile(); column++) {
            cells.append(' ').append(table.text(row, column));
        }
        return plainWords(cells.toString()).containsAll(plainWords(words));
    }

    /** Without the brackets that stand around a title. */
    private static Set<String> plainWords(String text) {
        return new HashSet<>(PersonName.words(SIGNS.matcher(text).replaceAll(" ")));
    }

    /** What messages call the column of the keys. */
    public String header() {
        return group.header();
    }

    /** Whether a reference to the key says which row is meant. */
    public boolean isClear(int key) {
        return !unclear.get(key);
    }

    /** The words of all keys, indexed when they are first asked for. */
    WordIndex words() {
        WordIndex known = words;
        if (known == null) {
            BitSet used = new BitSet(size());
            for (int key = 0; key < size(); key++) {
                used.set(key, firstRowOfKey[key] != NONE);
            }
            known = new WordIndex(keys, used);
            words = known;
        }
        return known;
    }

    /** What spellings the keys and references to them have. */
    KnownForms forms() {
        return forms;
    }

    KeyGroup group() {
        return group;
    }

    /** Words that stand in an id column where there is no id. */
    private static final class NotAnId {
        static final WordList WORDS = WordList.of("no-id");
    }
}
