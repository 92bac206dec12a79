package dev.spanwise.model.read.format;

import java.util.Arrays;

/** Bytes of whole records in UTF-8, followed by a line break of our own and room to read eight bytes at a time. */
final class RecordBlock {
    private static final int PADDING = 16;

    byte[] bytes;
    /** First byte of the records. */
    int start;
    /** One past the last byte of the records. */
    int end;
    /** Whether the text ends here. */
    boolean last;
    /** One past what was put behind the records. */
    private int used;

    RecordBlock(int capacity) {
        this.bytes = new byte[capacity + PADDING];
    }

    /** A block of given bytes. */
    static RecordBlock of(byte[] records, boolean last) {
        RecordBlock block = new RecordBlock(records.length);
        System.arraycopy(records, 0, block.bytes, 0, records.length);
        block.close(records.length, last);
        return block;
    }

    /** Room for records. */
    int capacity() {
        return bytes.length - PADDING;
    }

    void grow() {
        bytes = Arrays.copyOf(bytes, Math.toIntExact(capacity() * 2L + PADDING));
    }

    /** Passes over the mark that says in which order bytes are. */
    void skipMark() {
        boolean mark = end >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        start = mark ? 3 : 0;
    }

    /** Whether the records begin with a line that tells a spreadsheet program the delimiter. */
    boolean saysDelimiter() {
        return end - start >= 4
                && bytes[start] == 's'
                && bytes[start + 1] == 'e'
                && bytes[start + 2] == 'p'
                && bytes[start + 3] == '=';
    }

    void skipLine() {
        while (start < end && bytes[start] != '\n' && bytes[start] != '\r') {
            start++;
        }
        start = Math.min(end, start + (bytes[start] == '\r' && bytes[start + 1] == '\n' ? 2 : 1));
    }

    void close(int length, boolean isLast) {
        start = 0;
        end = length;
        last = isLast;
        bytes[end] = '\n';
        used = end + PADDING;
    }

    /** Puts bytes before those that are there. */
    void prepend(byte[] source, int from, int to) {
        int length = to - from;
        byte[] joined = new byte[length + Math.max(bytes.length, end + PADDING)];
        System.arraycopy(source, from, joined, 0, length);
        System.arraycopy(bytes, 0, joined, length, end);
        bytes = joined;
        close(length + end, last);
    }

    /** Puts a cell behind the records with each pair of quotes as one, and answers where; {@link #used} is its end. */
    int unescape(int from, int to, byte quote) {
        if (used + (to - from) + PADDING > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.toIntExact((used + (long) (to - from)) * 3 / 2 + PADDING));
        }
        int start = used;
        for (int i = from; i < to; i++) {
            bytes[used++] = bytes[i];
            i += bytes[i] == quote && i + 1 < to && bytes[i + 1] == quote ? 1 : 0;
        }
        return start;
    }

    int used() {
        return used;
    }
}
