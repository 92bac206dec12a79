package dev.spanwise.model.read.format;

import dev.spanwise.model.TextHash;

/**
 * Finds the end of one cell after the other in a block, and the hash of its text in the same loop, eight bytes at a
 * time. How a quoted cell ends is decided here alone: a quote that does not close, closes before anything but a
 * delimiter, or swallows lines that are even rows without it, is an ordinary character and makes the cell a
 * {@link #stray} one.
 */
final class CellScanner {
    /** The cell goes on beyond the block. */
    static final int OPEN = -1;

    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;
    private static final long LF = ONES * '\n';
    private static final long CR = ONES * '\r';
    /** Times a power of 256, its highest byte is the exponent; the quick compiler has no faster way to count zeros. */
    private static final long PLACES = 0x0001020304050607L;
    /** Narrower tables have lines that look like rows by chance. */
    private static final int LEAST_WIDTH_TO_COMPARE = 3;

    private static final int FAR = 1 << 16;

    /** First byte of the text. */
    int from;
    /** Bytes of the text. */
    int length;
    /** {@link TextHash} of the text. */
    int hash;
    /** Whether a quote of the cell was taken for an ordinary character, or one within it was left unescaped. */
    boolean stray;

    private final RecordBlock block;
    private final byte delimiter;
    private final byte quote;
    private final long delimiters;
    private final int width;
    private final int mostBytes;

    /**
     * A scanner.
     *
     * @param width cells that most rows have, 0 where that is not known
     * @param mostBytes of a cell; a quote that does not close within is a stray one
     */
    CellScanner(RecordBlock block, Dialect dialect, int width, int mostBytes) {
        this.block = block;
        this.delimiter = (byte) dialect.delimiter();
        this.quote = (byte) dialect.quote();
        this.delimiters = ONES * delimiter;
        this.width = width;
        this.mostBytes = mostBytes;
    }

    /**
     * The place of the delimiter, line break or end of the block after a cell.
     *
     * @param at where the cell begins
     * @param column how many cells of its record are before it
     * @return {@link #OPEN} where a quoted cell does not end in the block and another one follows
     */
    int next(int at, int column) {
        byte first = block.bytes[at];
        stray = false;
        if ((first > ' ' && first != quote) || first < 0) {
            return plain(at);
        }
        if (isEnd(first)) {
            from = at;
            length = 0;
            return at;
        }
        int mark = skipSpaces(at);
        return block.bytes[mark] == quote && mark < block.end ? quoted(at, mark, column) : plain(at);
    }

    private boolean isEnd(byte value) {
        return value == delimiter || value == '\n' || value == '\r';
    }

    /** White space around quotes is none of the cell. */
    private int skipSpaces(int at) {
        int next = at;
        while (block.bytes[next] >= 0 && block.bytes[next] <= ' ' && !isEnd(block.bytes[next])) {
            next++;
        }
        return next;
    }

    private int plain(int start) {
        byte[] bytes = block.bytes;
        long mixed = TextHash.SEED;
        int at = start;
        long word = TextHash.word(bytes, at);
        long ends = zeros(word ^ delimiters) | zeros(word ^ LF) | zeros(word ^ CR);
        while (ends == 0) {
            mixed = TextHash.step(mixed, word);
            at += 8;
            word = TextHash.word(bytes, at);
            ends = zeros(word ^ delimiters) | zeros(word ^ LF) | zeros(word ^ CR);
        }
        long first = (ends & -ends) >>> 7;
        int rest = (int) ((first * PLACES) >>> 56);
        from = start;
        length = at + rest - start;
        hash = TextHash.finish(mixed, word & (first - 1), length);
        return at + rest;
    }

    /** The highest bit of each byte that is zero, and none below the first such. */
    private static long zeros(long word) {
        return (word - ONES) & ~word & HIGHS;
    }

    private int quoted(int start, int mark, int column) {
        int close = closing(mark + 1, block.end);
        if (close >= block.end) {
            return !block.last && block.end - mark <= mostBytes ? OPEN : stray(start, mark, column);
        }
        int after = skipSpaces(close + 1);
        boolean closes = after == block.end || isEnd(block.bytes[after]);
        if (!closes || swallowsRows(mark, close, column)) {
            return stray(start, mark, column);
        }
        take(mark + 1, close);
        return after;
    }

    /** The first quote that no other one follows at once, or the end of where it is looked for. */
    private int closing(int start, int end) {
        byte[] bytes = block.bytes;
        int at = start;
        while (at < end) {
            if (bytes[at] != quote) {
                at++;
            } else if (at + 1 < end && bytes[at + 1] == quote) {
                at += 2;
            } else {
                return at;
            }
        }
        return end;
    }

    /** Takes the text between quotes. */
    private void take(int start, int end) {
        boolean escaped = false;
        for (int at = start; at < end && !escaped; at++) {
            escaped = block.bytes[at] == quote;
        }
        from = escaped ? block.unescape(start, end, quote) : start;
        length = escaped ? block.used() - from : end - start;
        hash = TextHash.of(block.bytes, from, length);
    }

    /** An ordinary character, unless the row has the usual width only where the cell ends at the next closing quote. */
    private int stray(int start, int mark, int column) {
        int line = lineEnd(mark, Math.min(block.end, mark + FAR));
        int inner = innerClose(mark + 1, line);
        boolean even = inner >= 0 && column + cells(inner, line) == width && column + cells(mark, line) != width;
        stray = true;
        if (!even) {
            return plain(start);
        }
        take(mark + 1, lastQuote(inner));
        return inner;
    }

    /** Where a cell ends that has quotes within: behind the first one before a delimiter; negative without. */
    private int innerClose(int start, int line) {
        for (int at = start; at < line; at++) {
            if (block.bytes[at] == quote) {
                int after = skipSpaces(at + 1);
                if (after >= line || isEnd(block.bytes[after])) {
                    return after;
                }
            }
        }
        return -1;
    }

    private int lastQuote(int after) {
        int at = after - 1;
        while (block.bytes[at] != quote) {
            at--;
        }
        return at;
    }

    /** Whether every line that a quoted cell goes through is a row of the usual width if its quotes are ignored. */
    private boolean swallowsRows(int mark, int close, int column) {
        int line = lineEnd(mark, block.end);
        if (line > close || width < LEAST_WIDTH_TO_COMPARE || column + cells(mark, line) != width) {
            return false;
        }
        int end = lineEnd(close, block.end);
        while (line < end) {
            int next = line + (block.bytes[line] == '\r' && block.bytes[line + 1] == '\n' ? 2 : 1);
            line = lineEnd(next, block.end);
            if (cells(afterQuoted(next, line), line) != width) {
                return false;
            }
        }
        return true;
    }

    private int lineEnd(int start, int end) {
        int at = start;
        while (at < end && block.bytes[at] != '\n' && block.bytes[at] != '\r') {
            at++;
        }
        return at;
    }

    /** Cells from the one that this place is in to the end of a line. */
    private int cells(int start, int line) {
        int cells = 1;
        for (int at = start; at < line; at++) {
            if (block.bytes[at] == delimiter) {
                cells++;
                at = afterQuoted(at + 1, line) - 1;
            }
        }
        return cells;
    }

    /** The closing quote of the cell that begins here; where it has none in its line, its beginning. */
    private int afterQuoted(int start, int line) {
        int mark = skipSpaces(start);
        int close = mark < line && block.bytes[mark] == quote ? closing(mark + 1, line) : line;
        return close < line && isEnd(block.bytes[skipSpaces(close + 1)]) ? close : start;
    }
}
