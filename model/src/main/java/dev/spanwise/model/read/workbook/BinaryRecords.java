package dev.spanwise.model.read.workbook;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The records of a binary part (MS-XLSB 2.1.4): a type, a length, and so many bytes. */
final class BinaryRecords {
    /** No record that is read here is longer; longer ones are passed over. */
    private static final int LONGEST = 8 << 20;

    private final InputStream stream;
    private byte[] data = new byte[0];
    private int type;

    BinaryRecords(InputStream stream) {
        this.stream = new BufferedInputStream(stream, 1 << 16);
    }

    /** Goes on to the next record; false at the end. */
    boolean next() throws IOException {
        int first = stream.read();
        if (first < 0) {
            return false;
        }
        type = first < 0x80 ? first : (first & 0x7F) | (byteOrFail() & 0x7F) << 7;
        int length = 0;
        for (int shift = 0; shift < 28; shift += 7) {
            int value = byteOrFail();
            length |= (value & 0x7F) << shift;
            if (value < 0x80) {
                break;
            }
        }
        if (length > LONGEST) {
            stream.skipNBytes(length);
            data = new byte[0];
            return true;
        }
        data = stream.readNBytes(length);
        if (data.length < length) {
            throw new EOFException("a record of " + length + " bytes ends after " + data.length);
        }
        return true;
    }

    private int byteOrFail() throws IOException {
        int value = stream.read();
        if (value < 0) {
            throw new EOFException("a record ends in its head");
        }
        return value;
    }

    int type() {
        return type;
    }

    int byteAt(int offset) {
        return data[offset] & 0xFF;
    }

    int shortAt(int offset) {
        return byteAt(offset) | byteAt(offset + 1) << 8;
    }

    int intAt(int offset) {
        return shortAt(offset) | shortAt(offset + 2) << 16;
    }

    double doubleAt(int offset) {
        return Double.longBitsToDouble((intAt(offset) & 0xFFFFFFFFL) | (long) intAt(offset + 4) << 32);
    }

    /** A compressed number: a whole one or the first bits of a broken one, perhaps in hundredths. */
    double compressedAt(int offset) {
        int bits = intAt(offset);
        double value = (bits & 2) != 0 ? bits >> 2 : Double.longBitsToDouble((long) (bits & ~3) << 32);
        return (bits & 1) != 0 ? value / 100 : value;
    }

    /** Bytes that a text takes, with its length. */
    int textSize(int offset) {
        int length = intAt(offset);
        return length == -1 ? 4 : 4 + 2 * length;
    }

    String textAt(int offset) {
        int length = intAt(offset);
        return length <= 0 ? "" : new String(data, offset + 4, length * 2, StandardCharsets.UTF_16LE);
    }
}
