package dev.spanwise.model.read.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A place in the bytes of a part, from which markup is taken piece by piece where it is written in the plainest way there is.
 * Values and texts are those taken last.
 */
class PlainBytes {
    /** The byte behind the last one is 0, which no piece has: nothing looks further. */
    byte[] bytes = new byte[1 << 17];

    int at;
    int end;
    /** Whether a piece was not found because the bytes end within it. */
    boolean ranOut;

    private int from;
    private int to;

    static byte[] piece(String ascii) {
        return ascii.getBytes(StandardCharsets.US_ASCII);
    }

    static byte[][] pieces(String... ascii) {
        byte[][] all = new byte[ascii.length][];
        Arrays.setAll(all, i -> piece(ascii[i]));
        return all;
    }

    boolean take(byte[] piece) {
        for (int i = 0; i < piece.length; i++) {
            if (bytes[at + i] != piece[i]) {
                ranOut |= at + i == end;
                return false;
            }
        }
        at += piece.length;
        return true;
    }

    boolean takeOne(byte[][] pieces) {
        for (byte[] piece : pieces) {
            if (take(piece)) {
                return true;
            }
        }
        return false;
    }

    void skipSpaces() {
        while (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\t' || bytes[at] == '\r') {
            at++;
        }
    }

    /**
     * Takes an attribute.
     *
     * @param beginnings each up to the quotation mark before the value
     * @return which one it is; -1 where none of them comes next
     */
    int takeAttribute(byte[][] beginnings) {
        for (int i = 0; bytes[at] == ' ' && i < beginnings.length; i++) {
            if (take(beginnings[i])) {
                return takeValue() ? i : -1;
            }
        }
        return -1;
    }

    private boolean takeValue() {
        from = at;
        while (bytes[at] >= ' ' && bytes[at] != '"' && bytes[at] != '<' && bytes[at] != '&') {
            at++;
        }
        to = at;
        return bytes[at] == '"' && ++at > to;
    }

    boolean valueIs(byte[] piece) {
        boolean same = to - from == piece.length;
        for (int i = 0; same && i < piece.length; i++) {
            same = bytes[from + i] == piece[i];
        }
        return same;
    }

    /** The number that the value is, -1 where it is none or has more than nine digits. */
    int number() {
        int number = to > from && to - from <= 9 ? 0 : -1;
        for (int i = from; i < to && number >= 0; i++) {
            int digit = bytes[i] - '0';
            number = digit >= 0 && digit <= 9 ? number * 10 + digit : -1;
        }
        return number;
    }

    /** The column from 0 that the value, such as {@code AB12}, names; -1 where it is written otherwise. */
    int column() {
        int column = 0;
        for (; from < to && column < 1_000 && bytes[from] >= 'A' && bytes[from] <= 'Z'; from++) {
            column = column * 26 + (bytes[from] - 'A' + 1);
        }
        return number() < 0 ? -1 : column - 1;
    }

    /** Takes the digits up to the next tag: their number, or -1 where there are none or more than nine. */
    int takeNumber() {
        from = at;
        while (bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        to = at;
        return number();
    }

    /** Takes the text up to the next tag; null where a parser has to judge it. */
    @Nullable
    String takeText() {
        from = at;
        boolean ascii = true;
        for (; bytes[at] != '<'; at++) {
            byte value = bytes[at];
            // the end of a CDATA section must not stand in a text
            if ((value >= 0 && value < ' ' && value != '\n' && value != '\t') || value == '>') {
                ranOut |= at == end;
                return null;
            }
            ascii &= value >= 0 && value != '&';
        }
        return ascii
                ? new String(bytes, from, at - from, StandardCharsets.ISO_8859_1)
                : Escapes.undone(new String(bytes, from, at - from, StandardCharsets.UTF_8));
    }
}
