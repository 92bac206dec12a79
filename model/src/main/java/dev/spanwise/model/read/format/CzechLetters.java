package dev.spanwise.model.read.format;

import java.util.BitSet;

/**
 * Tells Windows-1250 from Windows-1252 by Czech and Slovak: what would be ø, š and ž among è, ì and ù of nothing but
 * their alphabet. Italian has the latter alone, Danish and Finnish the former.
 */
final class CzechLetters {
    private static final BitSet OF_NORTH = Windows1250.of("řšžťŘŠŽŤ");
    private static final BitSet OF_SOUTH = Windows1250.of("čďěňůČĎĚŇŮ");
    private static final BitSet ALL = Windows1250.of("áčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽäĺľôŕÄĹĽÔŔ");
    private static final int FEWEST = 2;

    private CzechLetters() {}

    /** Whether all beyond ASCII is of this alphabet, and more than one of each kind is there. O(bytes). */
    static boolean fill(byte[] sample) {
        BitSet seen = Windows1250.beyondAscii(sample);
        return Windows1250.hasAll(ALL, seen) && count(seen, OF_NORTH) >= FEWEST && count(seen, OF_SOUTH) >= FEWEST;
    }

    private static int count(BitSet seen, BitSet letters) {
        BitSet both = (BitSet) seen.clone();
        both.and(letters);
        return both.cardinality();
    }
}
