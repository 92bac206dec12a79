package dev.spanwise.model.read.format;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Tells Windows-1250 from Windows-1252 by Hungarian: what would be õ and û stands among letters of nothing but its
 * alphabet. Portuguese has õ before e alone, Estonian has no á or í, French with û no ö or ü.
 */
final class HungarianLetters {
    private static final BitSet LONG_O = Windows1250.of("őŐ");
    private static final BitSet LONG_U = Windows1250.of("űŰ");
    private static final BitSet SHORT = Windows1250.of("öüÖÜ");
    private static final BitSet ACUTE = Windows1250.of("áíóúÁÍÓÚ");
    /** Among them what may stand beside letters: signs that are the same in both charsets. */
    private static final BitSet ALL = Windows1250.of("őŐűŰöüÖÜáíóúÁÍÓÚéÉ„”–—’…€§°»«\u00A0");

    private HungarianLetters() {}

    /** Whether all beyond ASCII is of this alphabet, with its own letters among others. O(bytes). */
    static boolean fill(byte[] sample) {
        BitSet seen = Windows1250.beyondAscii(sample);
        return Windows1250.hasAll(ALL, seen)
                && seen.intersects(ACUTE)
                && ((seen.intersects(LONG_U) && seen.intersects(SHORT)) || hasLongO(sample));
    }

    private static boolean hasLongO(byte[] sample) {
        return IntStream.range(0, sample.length)
                .anyMatch(at -> LONG_O.get(sample[at] & 0xFF) && !isBeforeE(sample, at));
    }

    /** Whether what follows is an e, as in the Portuguese Simões. */
    private static boolean isBeforeE(byte[] sample, int at) {
        return at + 1 < sample.length && (sample[at + 1] == 'e' || sample[at + 1] == 'E');
    }
}
