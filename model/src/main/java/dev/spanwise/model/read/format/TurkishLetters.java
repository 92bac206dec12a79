package dev.spanwise.model.read.format;

import java.nio.charset.Charset;
import java.util.BitSet;

/**
 * Tells Windows-1254 from Windows-1252, which differ in six letters: what would be Icelandic letters between nothing but
 * those that Turkish has is Turkish.
 */
final class TurkishLetters {
    private static final Charset TURKISH = Charset.forName("windows-1254");
    private static final BitSet ONLY_TURKISH = of("ĞİŞğış");
    private static final BitSet ALL = of("ĞİŞğışÇÖÜçöüÂÎÛâîû");
    /** Bytes from here on are letters in both. */
    private static final int FIRST_LETTER = 0xC0;
    /** A single Icelandic letter may stand in a name anywhere. */
    private static final int FEWEST = 2;

    private TurkishLetters() {}

    private static BitSet of(String letters) {
        BitSet set = new BitSet();
        for (byte letter : letters.getBytes(TURKISH)) {
            set.set(letter & 0xFF);
        }
        return set;
    }

    /** Whether all letters beyond ASCII are Turkish, and more than one of them is in no other language of the west. */
    static boolean fill(byte[] sample) {
        BitSet seen = new BitSet();
        for (byte letter : sample) {
            int code = letter & 0xFF;
            if (code >= FIRST_LETTER) {
                seen.set(code);
            }
        }
        BitSet others = (BitSet) seen.clone();
        others.andNot(ALL);
        seen.and(ONLY_TURKISH);
        return others.isEmpty() && seen.cardinality() >= FEWEST;
    }
}
