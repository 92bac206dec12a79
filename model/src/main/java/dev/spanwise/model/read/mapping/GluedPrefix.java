package dev.spanwise.model.read.mapping;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers to which letters are glued on one side alone, the same ones throughout: {@code U203} and {@code 203}. With
 * other letters on one of the sides, numbers would say less than they seem to.
 */
final class GluedPrefix {
    private static final Pattern NUMBER = Pattern.compile("(\\p{L}{0,8})0*(\\d+)");
    private static final int NONE = -1;

    private GluedPrefix() {}

    /** The key that each of some references means, by their numbers. O(references + keys). */
    static Map<Integer, Integer> find(BitSet references, IntFunction<String> text, KeyIndex keys) {
        BitSet used = new BitSet();
        for (int key = 0; key < keys.size(); key++) {
            used.set(key, keys.firstRow(key) != KeyIndex.NONE);
        }
        Map<String, Integer> ofKeys = numbers(used, keys::text);
        Map<String, Integer> ofReferences = ofKeys.isEmpty() ? Map.of() : numbers(references, text);
        Map<Integer, Integer> found = new HashMap<>();
        if (!ofReferences.isEmpty() && isPlain(references, text) != isPlain(used, keys::text)) {
            ofReferences.forEach((number, reference) -> {
                int key = ofKeys.getOrDefault(number, NONE);
                if (key != NONE && reference != NONE) {
                    found.put(reference, key);
                }
            });
        }
        return found;
    }

    private static boolean isPlain(BitSet some, IntFunction<String> text) {
        return Character.isDigit(text.apply(some.nextSetBit(0)).strip().charAt(0));
    }

    /** Who has which number, nobody where two have; empty unless all have one, behind the same letters or none. */
    private static Map<String, Integer> numbers(BitSet some, IntFunction<String> text) {
        Map<String, Integer> numbers = new HashMap<>();
        String letters = "";
        for (int one = some.nextSetBit(0); one >= 0; one = some.nextSetBit(one + 1)) {
            Matcher number = NUMBER.matcher(text.apply(one).strip());
            boolean first = numbers.isEmpty();
            if (!number.matches() || (!first && !number.group(1).equalsIgnoreCase(letters))) {
                return Map.of();
            }
            letters = number.group(1);
            int known = one;
            numbers.compute(number.group(2), (same, other) -> other == null ? known : NONE);
        }
        return numbers;
    }
}
