package dev.spanwise.model.read.format;

import org.jspecify.annotations.Nullable;

/**
 * Tells the charsets of Central Europe from Windows-1252 by Polish: the bytes of its letters are signs such as ³ and ¿
 * there, which stand within no word of the west.
 */
final class PolishLetters {
    /** ł, ą and ż in Windows-1250; ł and ż are the same in ISO 8859-2. */
    private static final String WINDOWS = "\u00B3\u00B9\u00BF";
    /** ą, ś and ź in ISO 8859-2. */
    private static final String ISO = "\u00B1\u00B6\u00BC";
    /** One may be a slip of the pen. */
    private static final int FEWEST = 2;

    private PolishLetters() {}

    /** The name of the charset, null where no such letters stand between others. O(bytes). */
    static @Nullable String charset(byte[] sample) {
        int windows = 0;
        int iso = 0;
        for (int i = 1; i + 1 < sample.length; i++) {
            if (sample[i] < 0 && isLetter(sample[i - 1]) && isLetter(sample[i + 1])) {
                windows += WINDOWS.indexOf(sample[i] & 0xFF) >= 0 ? 1 : 0;
                iso += ISO.indexOf(sample[i] & 0xFF) >= 0 ? 1 : 0;
            }
        }
        if (windows + iso < FEWEST) {
            return null;
        }
        return iso > 0 ? "ISO-8859-2" : "windows-1250";
    }

    private static boolean isLetter(byte letter) {
        int code = letter & 0xFF;
        return (code >= 'A' && code <= 'Z') || (code >= 'a' && code <= 'z') || code >= 0xC0;
    }
}
