package dev.spanwise.model.read.format;

import java.nio.charset.Charset;
import java.util.BitSet;

/** Letters beyond ASCII in Windows-1250, as numbers of their bytes. */
final class Windows1250 {
    static final Charset CHARSET = Charset.forName("windows-1250");

    private static final int ASCII = 128;

    private Windows1250() {}

    static BitSet of(String letters) {
        return beyondAscii(letters.getBytes(CHARSET));
    }

    /** Which of them are there. O(bytes). */
    static BitSet beyondAscii(byte[] sample) {
        BitSet seen = new BitSet();
        for (byte letter : sample) {
            if ((letter & 0xFF) >= ASCII) {
                seen.set(letter & 0xFF);
            }
        }
        return seen;
    }

    /** Whether an alphabet has all that was seen. */
    static boolean hasAll(BitSet alphabet, BitSet seen) {
        BitSet others = (BitSet) seen.clone();
        others.andNot(alphabet);
        return others.isEmpty();
    }
}
