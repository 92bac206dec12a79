package dev.spanwise.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Codes from 0 in order of first use, for numbers of a pool in another order. Mostly the order is the same but for a
 * header before it: then a shift says all.
 */
final class Numbering {
    private static final int NONE = -1;

    private final int size;
    private final int shift;
    /** By code: the number, where a shift does not do. */
    private final int @Nullable [] numbers;

    private volatile int @Nullable [] codes;

    private Numbering(int size, int shift, int @Nullable [] numbers) {
        this.size = size;
        this.shift = shift;
        this.numbers = numbers;
    }

    /** Codes that are the numbers. */
    static Numbering straight(int size) {
        return new Numbering(size, 0, null);
    }

    /**
     * Numbers what is used, in order of first use.
     *
     * @param numbers by record, negative where there is none; each is replaced by its code
     * @param most one more than the greatest number
     */
    static Numbering ofFirstUse(int[] numbers, int most) {
        int[] codeOf = new int[most];
        Arrays.fill(codeOf, NONE);
        int[] numberOf = new int[16];
        int size = 0;
        boolean shifted = true;
        for (int record = 0; record < numbers.length; record++) {
            int number = numbers[record];
            if (number < 0) {
                continue;
            }
            if (codeOf[number] == NONE) {
                if (size == numberOf.length) {
                    numberOf = Arrays.copyOf(numberOf, Math.min(most, size * 2));
                }
                numberOf[size] = number;
                shifted &= number == numberOf[0] + size;
                codeOf[number] = size++;
            }
            numbers[record] = codeOf[number];
        }
        return shifted
                ? new Numbering(size, size == 0 ? 0 : numberOf[0], null)
                : new Numbering(size, 0, Arrays.copyOf(numberOf, size));
    }

    /** Number of codes. */
    int size() {
        return size;
    }

    /** The number of a code. */
    int number(int code) {
        int[] known = numbers;
        return known == null ? code + shift : known[code];
    }

    /** The code of a number, or -1 where it has none. */
    int code(int number) {
        int[] known = numbers;
        if (known == null) {
            int code = number - shift;
            return number >= 0 && code >= 0 && code < size ? code : NONE;
        }
        int[] inverse = codes;
        if (inverse == null) {
            inverse = inverse(known);
            codes = inverse;
        }
        return number < 0 || number >= inverse.length ? NONE : inverse[number];
    }

    private static int[] inverse(int[] numbers) {
        int[] codes = new int[Arrays.stream(numbers).max().orElse(NONE) + 1];
        Arrays.fill(codes, NONE);
        for (int code = 0; code < numbers.length; code++) {
            codes[numbers[code]] = code;
        }
        return codes;
    }
}
