package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.value.Whitespace;
import dev.spanwise.model.read.value.WordList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the distinct values of a reference column: first as they are written, then, for those left over, with one
 * {@link Normalisation} after the other.
 */
final class ReferenceResolver {
    private static final WordList NOBODY = WordList.of("nobody");
    private static final int UNTRIED = -4;

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
        for (int code = 0; code < counts.length; code++) {
            if (counts[code] > 0) {
                int key = keys.find(Whitespace.trim(text(code)));
                if (key == KeyIndex.NONE) {
                    left.set(code);
                } else {
                    keyOfCode[code] = keys.isClear(key) ? key : Resolution.AMBIGUOUS;
                }
            }
        }
    }

    /** Compares all keys with the few references left, so that no second index of a million keys is needed. */
    private void resolveWith(Normalisation normalisation) {
        Map<String, List<Integer>> codesOfForm = new HashMap<>();
        left.stream().filter(code -> !NOBODY.has(text(code))).forEach(code -> {
            String form = normalisation.apply(text(code));
            if (!form.isEmpty()) {
                codesOfForm
                        .computeIfAbsent(form, f -> new java.util.ArrayList<>())
                        .add(code);
            }
        });
        Map<String, Integer> keyOfForm = new HashMap<>();
        for (int key = 0; key < keys.size() && !codesOfForm.isEmpty(); key++) {
            String form = normalisation.apply(keys.text(key));
            if (codesOfForm.containsKey(form)) {
                int found = keys.isClear(key) ? key : Resolution.AMBIGUOUS;
                keyOfForm.merge(form, found, (one, other) -> Resolution.AMBIGUOUS);
            }
        }
        keyOfForm.forEach(
                (form, key) -> codesOfForm.getOrDefault(form, List.of()).forEach(code -> {
                    keyOfCode[code] = key;
                    howOfCode[code] = normalisation;
                    left.clear(code);
                }));
    }

    private String text(int code) {
        return table.texts(column).get(code);
    }
}
