package dev.spanwise.model.read.mapping;

import dev.spanwise.model.TextPool;
import dev.spanwise.model.read.value.Whitespace;
import dev.spanwise.model.read.value.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the distinct values of a reference column: first as they are written, then, for those left over, with one
 * {@link Normalisation} after the other.
 */
final class ReferenceResolver {
    private static final WordList NOBODY = WordList.of("nobody");
    private static final int UNTRIED = -4;
    private static final int SAMPLE = 40;

    private final Table table;
    private final int column;
    private final KeyIndex keys;
    private final int[] counts;
    private final int[] keyOfCode;
    private final @Nullable Normalisation[] howOfCode;
    private final BitSet left = new BitSet();

    private ReferenceResolver(Table table, int column, KeyIndex keys) {
        this.table = table;
        this.column = column;
        this.keys = keys;
        this.counts = table.counts(column);
        this.keyOfCode = new int[counts.length];
        this.howOfCode = new Normalisation[counts.length];
        Arrays.fill(keyOfCode, UNTRIED);
    }

    /** Resolves values as they are written alone: O(distinct values). */
    static Resolution exactly(Table table, int column, KeyIndex keys) {
        ReferenceResolver resolver = new ReferenceResolver(table, column, keys);
        resolver.resolveAsWritten();
        return resolver.result();
    }

    /** Resolves with every normalisation that helps: O(distinct values + keys) for each one tried. */
    static Resolution thoroughly(Table table, int column, KeyIndex keys) {
        ReferenceResolver resolver = new ReferenceResolver(table, column, keys);
        resolver.resolveAsWritten();
        for (Normalisation normalisation : Normalisation.values()) {
            if (!resolver.left.isEmpty()) {
                resolver.resolveWith(normalisation);
            }
        }
        return resolver.result();
    }

    private Resolution result() {
        for (int code = left.nextSetBit(0); code >= 0; code = left.nextSetBit(code + 1)) {
            keyOfCode[code] = NOBODY.has(text(code)) ? Resolution.NOBODY : Resolution.UNRESOLVED;
        }
        return new Resolution(table, column, keyOfCode, howOfCode, counts);
    }

    private void resolveAsWritten() {
        TextPool texts = table.texts(column);
        for (int code = 0; code < counts.length; code++) {
            if (counts[code] > 0) {
                int key = texts.isPlain(code) ? keys.find(texts, code) : keys.find(Whitespace.trim(text(code)));
                if (key == KeyIndex.NONE) {
                    left.set(code);
                } else {
                    keyOfCode[code] = keys.isClear(key) ? key : Resolution.AMBIGUOUS;
                }
            }
        }
    }

    private void resolveWith(Normalisation normalisation) {
        List<Integer> open =
                left.stream().filter(code -> !NOBODY.has(text(code))).boxed().toList();
        Map<String, List<Integer>> codesOfForm = new HashMap<>();
        open.forEach(code -> normalisation.forms(text(code)).stream()
                .filter(form -> !form.isEmpty())
                .distinct()
                .forEach(form -> codesOfForm
                        .computeIfAbsent(form, f -> new ArrayList<>())
                        .add(code)));
        Map<Integer, Set<Integer>> keysOfCode = new HashMap<>();
        keys.eachForm(
                normalisation,
                codesOfForm.keySet(),
                (form, key) -> codesOfForm.getOrDefault(form, List.of()).forEach(code -> {
                    if (normalisation.mayMatch(text(code), keys.text(key))) {
                        keysOfCode.computeIfAbsent(code, c -> new HashSet<>()).add(key);
                    }
                }));
        keysOfCode.forEach((code, found) -> settle(code, normalisation, found));
    }

    /** Where the parts of a cell name different keys, none of them is taken. */
    private void settle(int code, Normalisation normalisation, Set<Integer> found) {
        int key = found.iterator().next();
        boolean unproven = !keys.rowHas(key, normalisation.otherWords(text(code)));
        if (unproven || (found.size() > 1 && normalisation == Normalisation.PART)) {
            return;
        }
        keyOfCode[code] = found.size() == 1 && keys.isClear(key) ? key : Resolution.AMBIGUOUS;
        howOfCode[code] = normalisation;
        left.clear(code);
    }

    /** Share of a sample of the column's distinct values that resolve when their spelling is overlooked. */
    static double glimpse(Table table, int column, KeyIndex keys) {
        ReferenceResolver resolver = new ReferenceResolver(table, column, keys);
        int step = Math.max(1, resolver.counts.length / SAMPLE);
        int seen = 0;
        for (int code = 0; code < resolver.counts.length; code += step) {
            if (resolver.counts[code] > 0) {
                seen++;
                resolver.left.set(code);
            }
        }
        for (Normalisation normalisation : Normalisation.values()) {
            if (!resolver.left.isEmpty()) {
                resolver.resolveWith(normalisation);
            }
        }
        return seen == 0 ? 0 : 1 - (double) resolver.left.cardinality() / seen;
    }

    private String text(int code) {
        return table.texts(column).get(code);
    }
}
