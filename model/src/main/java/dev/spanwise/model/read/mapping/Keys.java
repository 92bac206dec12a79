package dev.spanwise.model.read.mapping;

import dev.spanwise.model.TextPool;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** All columns that rows may be referred to by; each is indexed only when references are resolved against it. */
final class Keys {
    /** As many distinct values show whether a column points to another. */
    private static final int SAMPLE = 200;

    private final List<Table> tables;
    private final List<KeyGroup> groups;
    private final List<@Nullable KeyIndex> indexes = new ArrayList<>();
    private final @Nullable KeyIndex ids;

    Keys(List<Table> tables, List<Columns> columns) {
        this.tables = tables;
        this.groups = KeyGroups.of(tables, columns);
        this.ids = groups.stream()
                .filter(KeyGroup::isId)
                .findFirst()
                .map(group -> new KeyIndex(group, tables, null))
                .orElse(null);
        groups.forEach(group -> indexes.add(group.isId() ? ids : null));
    }

    int size() {
        return groups.size();
    }

    /** Whether no column is known for what it is, so that any may be meant. */
    boolean hasNoRoles() {
        return groups.stream().allMatch(group -> group.role().isEmpty());
    }

    KeyGroup group(int k) {
        return groups.get(k);
    }

    /** The ids of all rows, or null where no table has an id column. */
    @Nullable
    KeyIndex ids() {
        return ids;
    }

    KeyIndex index(int k) {
        KeyIndex known = indexes.get(k);
        if (known == null) {
            known = new KeyIndex(groups.get(k), tables, ids);
            indexes.set(k, known);
        }
        return known;
    }

    /** Whether a column is one of the keys' own. */
    boolean isKey(Table table, int column, int k) {
        return groups.get(k).columns().stream()
                .anyMatch(key -> key.table() == table && key.columns().contains(column));
    }

    /** Share of a sample of the column's distinct values that are keys as they are written. O(sample) as a rule. */
    double glimpse(Table table, int column, int k) {
        int[] counts = table.counts(column);
        int step = Math.max(1, counts.length / SAMPLE);
        int[] sample = IntStream.iterate(0, code -> code < counts.length, code -> code + step)
                .filter(code -> counts[code] > 0)
                .toArray();
        return sample.length == 0 ? 0 : (double) countKeys(k, table.texts(column), sample) / sample.length;
    }

    private int countKeys(int k, TextPool texts, int[] sample) {
        List<KeyColumn> some = groups.get(k).columns();
        if (some.size() == 1 && some.get(0).columns().size() == 1) {
            KeyColumn key = some.get(0);
            int[] found = key.table().texts(key.columns().get(0)).findSome(texts, sample);
            return (int) Arrays.stream(found).filter(number -> number >= 0).count();
        }
        return (int) Arrays.stream(sample)
                .filter(code -> has(some, k, texts.get(code)))
                .count();
    }

    private boolean has(List<KeyColumn> some, int k, String text) {
        for (KeyColumn key : some) {
            boolean found = key.columns().size() == 1
                    ? key.table().texts(key.columns().get(0)).find(text) >= 0
                    : index(k).find(text) >= 0;
            if (found) {
                return true;
            }
        }
        return false;
    }
}
