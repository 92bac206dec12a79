package dev.spanwise.model.read.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Tells Windows-1250 from Windows-1252 by Hungarian: what would be õ and û stands among letters of nothing but its
 * alphabet. Portuguese has õ before e alone, Estonian has no á or í, French with û no ö or ü.
 */
final class HungarianLetters {
    private static final Charset CENTRAL = Charset.forName("windows-1250");
    /** What may stand beside letters: signs that are the same in both charsets. */
    private static final String SIGNS = of("„”–—’…€§°»«\u00A0");

    private static final String LONG_O = of("őŐ");
    private static final String LONG_U = of("űŰ");
    private static final String SHORT = of("öüÖÜ");
    private static final String ACUTE = of("áíóúÁÍÓÚ");
    private static final String ALL = LONG_O + LONG_U + SHORT + ACUTE + of("éÉ") + SIGNS;
    private static final int ASCII = 128;

    private HungarianLetters() {}

    private static String of(String letters) {
        return new String(letters.getBytes(CENTRAL), StandardCharsets.ISO_8859_1);
    }

    /** Whether all beyond ASCII is of this alphabet, with its own letters among others. O(bytes). */
    static boolean fill(byte[] sample) {
        boolean longO = false;
        boolean longU = false;
        boolean shortOnes = false;
        boolean acute = false;
        for (int i = 0; i < sample.length; i++) {
            int letter = sample[i] & 0xFF;
            if (letter >= ASCII) {
                if (ALL.indexOf(letter) < 0) {
                    return false;
                }
                longO |= LONG_O.indexOf(letter) >= 0 && !isBeforeE(sample, i);
                longU |= LONG_U.indexOf(letter) >= 0;
                shortOnes |= SHORT.indexOf(letter) >= 0;
                acute |= ACUTE.indexOf(letter) >= 0;
            }
        }
        return acute && (longO || (longU && shortOnes));
    }

    /** Whether what follows is an e, as in the Portuguese Simões. */
    private static boolean isBeforeE(byte[] sample, int at) {
        return at + 1 < sample.length && (sample[at + 1] == 'e' || sample[at + 1] == 'E');
    }
}
