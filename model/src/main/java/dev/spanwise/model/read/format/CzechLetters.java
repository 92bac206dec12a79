package dev.spanwise.model.read.format;

import java.nio.charset.Charset;
import java.util.BitSet;

/**
 * Tells Windows-1250 from Windows-1252 by Czech and Slovak: what would be ø, š and ž among è, ì and ù of nothing but
 * their alphabet. Italian has the latter alone, Danish and Finnish the former.
 */
final class CzechLetters {
    private static final Charset CENTRAL = Charset.forName("windows-1250");
    private static final BitSet OF_NORTH = of("řšžťŘŠŽŤ");
    private static final BitSet OF_SOUTH = of("čďěňůČĎĚŇŮ");
    private static final BitSet ALL = of("áčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽäĺľôŕÄĹĽÔŔ");
    private static final int FEWEST = 2;
    private static final int ASCII = 128;

    private CzechLetters() {}

    private static BitSet of(String letters) {
        BitSet set = new BitSet();
        for (byte letter : letters.getBytes(CENTRAL)) {
            set.set(letter & 0xFF);
        }
        return set;
    }

    /** Whether all beyond ASCII is of this alphabet, and more than one of each kind is there. O(bytes). */
    static boolean fill(byte[] sample) {
        BitSet seen = new BitSet();
        for (byte letter : sample) {
            if ((letter & 0xFF) >= ASCII) {
                seen.set(letter & 0xFF);
            }
        }
        BitSet others = (BitSet) seen.clone();
        others.andNot(ALL);
        return others.isEmpty() && count(seen, OF_NORTH) >= FEWEST && count(seen, OF_SOUTH) >= FEWEST;
    }

    private static int count(BitSet seen, BitSet letters) {
        BitSet both = (BitSet) seen.clone();
        both.and(letters);
        return both.cardinality();
    }
}
