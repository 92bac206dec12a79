package dev.spanwise.model.read.format;

import dev.spanwise.model.read.input.Limits;
import dev.spanwise.model.read.input.UnreadableInputException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Cuts a stream of UTF-8 into blocks that end with a line break. */
final class RecordSource {
    private final InputStream stream;
    private final String name;
    private final Dialect dialect;
    private final Limits limits;
    private final boolean skipLine;
    private final int blockSize;
    private byte[] rest = new byte[0];
    private boolean begun;
    private boolean ended;

    /**
     * Cuts a stream.
     *
     * @param skipLine whether the first line is no record
     * @param blockSize bytes of a block, more where a single record is longer
     */
    RecordSource(InputStream stream, String name, Dialect dialect, Limits limits, boolean skipLine, int blockSize) {
        this.stream = stream;
        this.name = name;
        this.dialect = dialect;
        this.limits = limits;
        this.skipLine = skipLine;
        this.blockSize = blockSize;
    }

    /**
     * Fills a block, or answers null at the end.
     *
     * @throws UnreadableInputException when a line is so long that a limit is passed in it
     */
    @Nullable
    RecordBlock next(RecordBlock block) throws IOException {
        if (ended) {
            return null;
        }
        if (block.capacity() <= rest.length || block.capacity() < blockSize) {
            block.bytes = new RecordBlock(Math.max(blockSize, rest.length * 2)).bytes;
        }
        System.arraycopy(rest, 0, block.bytes, 0, rest.length);
        int filled = rest.length;
        while (true) {
            filled += stream.readNBytes(block.bytes, filled, block.capacity() - filled);
            if (filled < block.capacity()) {
                ended = true;
                return closed(block, filled, true);
            }
            int cut = lastLineBreak(block.bytes, filled);
            if (cut > 0) {
                rest = Arrays.copyOfRange(block.bytes, cut, filled);
                return closed(block, cut, false);
            }
            refuseLongLine(block.bytes, filled);
            block.grow();
        }
    }

    private RecordBlock closed(RecordBlock block, int end, boolean last) {
        block.close(end, last);
        if (!begun) {
            begun = true;
            block.skipMark();
            if (skipLine) {
                block.skipLine();
            }
        }
        return block;
    }

    /** One past the last line break, if what follows cannot belong to it; 0 without. */
    private static int lastLineBreak(byte[] bytes, int filled) {
        for (int at = filled - 1; at >= 0; at--) {
            if (bytes[at] == '\n' || (bytes[at] == '\r' && at + 1 < filled && bytes[at + 1] != '\n')) {
                return at + 1;
            }
        }
        return 0;
    }

    private void refuseLongLine(byte[] bytes, int filled) {
        ParsedBlock line = new ParsedBlock();
        line.parse(RecordBlock.of(Arrays.copyOf(bytes, filled), true), dialect, limits, 0);
        line.check(name, limits, 0);
    }
}
