package dev.spanwise.model.read.format;

import dev.spanwise.model.TextHash;

/** Checks piece by piece whether bytes are well-formed UTF-8. */
final class Utf8Check {
    /** U+FFFD. */
    private static final int UNREADABLE = 0xEFBFBD;

    private static final long NOT_ASCII = 0x8080808080808080L;

    private int pending;
    private int last;
    private boolean sawUnreadable;
    private int lowest = 0x80;
    private int highest = 0xBF;

    /** Takes the next bytes; false as soon as they cannot be UTF-8. */
    boolean accept(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            while (pending == 0 && i + 8 <= length && (TextHash.word(bytes, i) & NOT_ASCII) == 0) {
                i += 8;
            }
            if (i < length) {
                int value = bytes[i] & 0xFF;
                last = last << 8 | value;
                sawUnreadable |= (last & 0xFFFFFF) == UNREADABLE;
                if (pending == 0 ? !start(value) : !follow(value)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether the character that stands for an unreadable one was among them. */
    boolean sawUnreadable() {
        return sawUnreadable;
    }

    /** Whether the bytes so far end with a whole character. */
    boolean isComplete() {
        return pending == 0;
    }

    private boolean start(int value) {
        if (value < 0x80) {
            return true;
        }
        pending = value >= 0xF0 ? 3 : value >= 0xE0 ? 2 : 1;
        // the second byte rules out overlong forms, surrogates and what is beyond Unicode
        lowest = value == 0xE0 ? 0xA0 : value == 0xF0 ? 0x90 : 0x80;
        highest = value == 0xED ? 0x9F : value == 0xF4 ? 0x8F : 0xBF;
        return value >= 0xC2 && value <= 0xF4;
    }

    private boolean follow(int value) {
        boolean fits = value >= lowest && value <= highest;
        pending--;
        lowest = 0x80;
        highest = 0xBF;
        return fits;
    }
}
