package dev.spanwise.report.diagram.text;

import java.nio.charset.StandardCharsets;

/**
 * How wide the characters of a TrueType font are, from its tables of characters and of widths alone. A library that reads the
 * whole font takes longer for that than a small picture takes to be laid out.
 */
final class Advances {
    static final int NO_GLYPH = -1;

    /** Latin, Greek, Cyrillic, Hebrew, Arabic and everything else below here is looked up once. */
    private static final int ALPHABETS = 0x2100;
    /** How a table of characters says that it lists ranges of them. */
    private static final int RANGES = 4;

    private final byte[] font;
    private final int widths;
    private final int lastWidth;
    private final float unitsPerEm;
    private final int ends;
    private final int segments;
    /** By code point, 0 until looked up; threads that look the same letter up at the same time write the same number. */
    private final float[] known = new float[ALPHABETS];

    Advances(byte[] font) {
        this.font = font;
        this.widths = table("hmtx");
        this.lastWidth = unsigned(table("hhea") + 34) - 1;
        this.unitsPerEm = unsigned(table("head") + 18);
        int characters = characters(table("cmap"));
        this.ends = characters + 14;
        this.segments = unsigned(characters + 6) / 2;
    }

    /** In units of the font size, or -1 where the font has no such character. */
    double of(int codePoint) {
        if (codePoint >= ALPHABETS) {
            return lookUp(codePoint);
        }
        if (known[codePoint] == 0) {
            known[codePoint] = lookUp(codePoint);
        }
        return known[codePoint];
    }

    private float lookUp(int codePoint) {
        int glyph = codePoint > 0xFFFF ? 0 : glyph((char) codePoint);
        return glyph == 0 ? NO_GLYPH : unsigned(widths + 4 * Math.min(glyph, lastWidth)) / unitsPerEm;
    }

    /** Its number in the font, or 0. The ranges are sorted by their ends; four lists stand one behind the other. O(log ranges). */
    private int glyph(char character) {
        int low = 0;
        int high = segments - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (unsigned(ends + 2 * middle) < character) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int start = ends + 2 + 2 * (segments + low);
        int first = unsigned(start);
        if (character < first || character > unsigned(ends + 2 * low)) {
            return 0;
        }
        int shift = unsigned(start + 2 * segments);
        int list = start + 4 * segments;
        if (unsigned(list) == 0) {
            return (character + shift) & 0xFFFF;
        }
        int glyph = unsigned(list + unsigned(list) + 2 * (character - first));
        return glyph == 0 ? 0 : (glyph + shift) & 0xFFFF;
    }

    /** The table of Unicode characters. */
    private int characters(int table) {
        for (int entry = table + 4; entry < table + 4 + 8 * unsigned(table + 2); entry += 8) {
            int at = table + offset(entry + 4);
            if (unsigned(entry) == 0 && unsigned(at) == RANGES) {
                return at;
            }
        }
        throw new IllegalStateException("the font has no list of Unicode characters by ranges");
    }

    private int table(String name) {
        for (int entry = 12; entry < 12 + 16 * unsigned(4); entry += 16) {
            if (name.equals(new String(font, entry, 4, StandardCharsets.US_ASCII))) {
                return offset(entry + 8);
            }
        }
        throw new IllegalStateException("the font has no table " + name);
    }

    private int offset(int at) {
        return (unsigned(at) << 16) | unsigned(at + 2);
    }

    private int unsigned(int at) {
        return ((font[at] & 0xFF) << 8) | (font[at + 1] & 0xFF);
    }
}
