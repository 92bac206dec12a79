package dev.spanwise.model;

/** The length that stands before a text in an array: up to 127 it takes one byte, else five. */
final class TextLength {
    private static final int LONG = 128;

    private TextLength() {}

    /** Bytes that a length takes. */
    static int bytes(int length) {
        return length < LONG ? 1 : 5;
    }

    /** Puts a length somewhere and answers where its text goes. */
    static int put(int length, byte[] page, int offset) {
        int at = offset;
        if (length < LONG) {
            page[at++] = (byte) length;
        } else {
            page[at++] = -1;
            for (int shift = 24; shift >= 0; shift -= 8) {
                page[at++] = (byte) (length >>> shift);
            }
        }
        return at;
    }

    /** The length that stands somewhere. */
    static int at(byte[] page, int offset) {
        int first = page[offset];
        return first >= 0
                ? first
                : (page[offset + 1] & 0xFF) << 24
                        | (page[offset + 2] & 0xFF) << 16
                        | (page[offset + 3] & 0xFF) << 8
                        | (page[offset + 4] & 0xFF);
    }

    /** Where the text behind a length begins. */
    static int after(byte[] page, int offset) {
        return page[offset] >= 0 ? offset + 1 : offset + 5;
    }
}
