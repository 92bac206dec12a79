package dev.spanwise.report.document;

/**
 * How many columns of a terminal a text takes: two for East Asian wide characters and emoji, none for combining marks
 * and joined parts of an emoji, one for all else. Follows the wide and full-width ranges of Unicode Standard Annex #11.
 */
public final class DisplayWidth {
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int EMOJI_VARIATION = 0xFE0F;

    /** First and last code point of each wide range, in order. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3, 0x25FD, 0x25FE,
        0x2614, 0x2615, 0x2648, 0x2653, 0x267F, 0x267F, 0x2693, 0x2693, 0x26A1, 0x26A1, 0x26AA, 0x26AB, 0x26BD, 0x26BE,
        0x26C4, 0x26C5, 0x26CE, 0x26CE, 0x26D4, 0x26D4, 0x26EA, 0x26EA, 0x26F2, 0x26F3, 0x26F5, 0x26F5, 0x26FA, 0x26FA,
        0x26FD, 0x26FD, 0x2705, 0x2705, 0x270A, 0x270B, 0x2728, 0x2728, 0x274C, 0x274C, 0x274E, 0x274E, 0x2753, 0x2755,
        0x2757, 0x2757, 0x2795, 0x2797, 0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55,
        0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0xA4CF, 0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xF900, 0xFAFF,
        0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x18AFF, 0x1B000, 0x1B2FF, 0x1F004,
        0x1F004, 0x1F0CF, 0x1F0CF, 0x1F18E, 0x1F18E, 0x1F191, 0x1F19A, 0x1F200, 0x1F202, 0x1F210, 0x1F23B, 0x1F240,
        0x1F248, 0x1F250, 0x1F251, 0x1F260, 0x1F265, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F7E0, 0x1F7EB, 0x1F90C,
        0x1F9FF, 0x1FA70, 0x1FAFF, 0x20000, 0x3FFFD
    };

    private DisplayWidth() {}

    /** Columns of the text. O(length). */
    public static int of(String text) {
        int width = 0;
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            width += of(text, at);
        }
        return width;
    }

    /** Columns that the character at a place adds to what stands before it. */
    private static int of(String text, int at) {
        if (at > 0 && text.charAt(at - 1) == ZERO_WIDTH_JOINER) {
            return 0;
        }
        int point = text.codePointAt(at);
        int next = at + Character.charCount(point);
        boolean emoji = next < text.length() && text.charAt(next) == EMOJI_VARIATION;
        return emoji ? 2 : of(point);
    }

    /** Columns of one character standing alone. */
    static int of(int point) {
        if (point < 0x300) {
            return Character.isISOControl(point) ? 0 : 1;
        }
        return isInvisible(point) ? 0 : isWide(point) ? 2 : 1;
    }

    private static boolean isInvisible(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> true;
            default -> isSkinTone(point);
        };
    }

    private static boolean isSkinTone(int point) {
        return point >= 0x1F3FB && point <= 0x1F3FF;
    }

    private static boolean isWide(int point) {
        for (int range = 0; range < WIDE.length && WIDE[range] <= point; range += 2) {
            if (point <= WIDE[range + 1]) {
                return true;
            }
        }
        return false;
    }

    /** The longest beginning of the text that takes at most {@code width} columns. O(its length). */
    public static String cut(String text, int width) {
        int left = width;
        int end = 0;
        while (end < text.length() && of(text, end) <= left) {
            left -= of(text, end);
            end = text.offsetByCodePoints(end, 1);
        }
        return text.substring(0, end);
    }

    /** The text, or as much of it as fits with an ellipsis behind. */
    public static String shorten(String text, int width) {
        return of(text) <= width ? text : cut(text, Math.max(0, width - 1)).stripTrailing() + "…";
    }
}
