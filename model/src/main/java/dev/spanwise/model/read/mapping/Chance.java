package dev.spanwise.model.read.mapping;

import java.util.BitSet;
import java.util.regex.Pattern;

/**
 * How likely a column that has nothing to do with managers would make as good a hierarchy. Only whole numbers come into
 * question: an age, a count or a rating stands among running ids, a text does not.
 *
 * <p>A number that measures something lies anywhere between 1 and the greatest one h, so that each of its d distinct
 * values is an id with the share s of the ids among the numbers up to h. That the d rows pointed to then form trees
 * below k given roots has the chance k / d, since of the d^(d-k) maps of the others k d^(d-k-1) have no cycle (A. Cayley,
 * 1889). Where the roots have no reference, these blanks had also to fall on k of the d rows out of all n. Together:
 * s^d k/d C(d,k)/C(n,k).
 */
final class Chance {
    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,9}");

    private Chance() {}

    /** The chance, from 0 for texts to 1. O(distinct values + keys). */
    static double of(Reference reference, Hierarchy shape) {
        BitSet values = new BitSet();
        int[] counts = reference.table().counts(reference.column());
        for (int code = 0; code < counts.length; code++) {
            String text = counts[code] == 0
                    ? ""
                    : reference.table().texts(reference.column()).get(code).strip();
            if (WHOLE_NUMBER.matcher(text).matches()) {
                values.set(Integer.parseInt(text));
            } else if (counts[code] > 0 && reference.resolution().keyOfCode(code) >= 0) {
                return 0;
            }
        }
        return values.isEmpty() ? 1 : hit(reference.keys(), values) * forest(shape);
    }

    private static double hit(KeyIndex keys, BitSet values) {
        int greatest = values.length() - 1;
        int below = 0;
        for (int key = 0; key < keys.size(); key++) {
            String text = keys.text(key);
            boolean number = WHOLE_NUMBER.matcher(text).matches();
            below += number && Integer.parseInt(text) <= greatest ? 1 : 0;
        }
        return Math.pow(Math.min(1, below / Math.max(1.0, greatest)), values.cardinality());
    }

    private static double forest(Hierarchy shape) {
        double nodes = Math.max(1, shape.managers());
        double chance = Math.min(1, shape.roots() / nodes);
        for (int i = 0; i < shape.roots() && shape.self() == 0; i++) {
            chance *= (nodes - i) / Math.max(1, shape.rows() - i);
        }
        return chance;
    }
}
