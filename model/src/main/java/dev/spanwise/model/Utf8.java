package dev.spanwise.model;

/** Looks at texts in UTF-8 eight bytes at a step: most are shorter than what it takes to prepare a faster way. */
final class Utf8 {
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;

    private Utf8() {}

    /** Whether as many bytes of two arrays are equal. */
    static boolean isSame(byte[] one, int first, byte[] other, int second, int length) {
        int i = 0;
        for (; i + 8 <= length; i += 8) {
            if (TextHash.word(one, first + i) != TextHash.word(other, second + i)) {
                return false;
            }
        }
        for (; i < length; i++) {
            if (one[first + i] != other[second + i]) {
                return false;
            }
        }
        return true;
    }

    /** As {@link TextPool#isPlain} says, of a part of an array. */
    static boolean isPlain(byte[] utf8, int from, int to) {
        int at = from;
        while (at + 8 <= to && isVisible(TextHash.word(utf8, at))) {
            at += 8;
        }
        byte before = at == from ? (byte) ' ' : utf8[at - 1];
        for (; at < to; at++) {
            byte value = utf8[at];
            if (value < ' ' || value == 127 || (value == ' ' && before == ' ')) {
                return false;
            }
            before = value;
        }
        return before != ' ';
    }

    /** As {@link TextPool#has} says, of a part of an array. */
    static boolean has(byte[] utf8, int from, int to, char ascii) {
        for (int i = from; i < to; i++) {
            if (utf8[i] == ascii) {
                return true;
            }
        }
        return false;
    }

    /** Whether eight bytes are ASCII without spaces and signs that nobody sees. */
    private static boolean isVisible(long word) {
        long below = word - ONES * '!';
        long above = word + ONES;
        return ((word | below | above) & HIGHS) == 0;
    }
}
