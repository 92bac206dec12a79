package dev.spanwise.model.read.format;

import dev.spanwise.model.read.input.Content;
import dev.spanwise.model.read.input.Limits;
import dev.spanwise.model.read.input.UnreadableInputException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks every part of a workbook once without keeping it, and refuses one that is no workbook, grows beyond the
 * limits, or has cells in columns far to the right, for which a reader would make room.
 */
final class ZipGuard {
    private static final int MOST_ENTRIES = 10_000;
    /** Small parts may be packed better than large ones without harm. */
    private static final long ALWAYS_HARMLESS = 1L << 20;

    private final String name;
    private final Limits limits;
    private final byte[] buffer = new byte[1 << 16];
    private long unpacked;
    private boolean workbook;

    private ZipGuard(Content content) {
        this.name = content.name();
        this.limits = content.limits();
    }

    /**
     * Looks at all parts.
     *
     * @param packed the whole file
     * @throws UnreadableInputException when it is not to be read
     */
    static void check(Content content, byte[] packed) throws IOException {
        ZipGuard guard = new ZipGuard(content);
        // the directory at the end of the file counts, as it does for the reader of workbooks
        try (ZipFile parts = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(packed))
                .setIgnoreLocalFileHeader(true)
                .get()) {
            guard.lookAt(parts);
        }
        if (!guard.workbook) {
            throw new UnreadableInputException("zip-without-workbook", guard.name);
        }
    }

    private void lookAt(ZipFile parts) throws IOException {
        int entries = 0;
        for (ZipArchiveEntry part : Collections.list(parts.getEntries())) {
            workbook |= part.getName().equals("xl/workbook.xml");
            if (++entries > MOST_ENTRIES) {
                throw new UnreadableInputException("zip-bomb", name);
            }
            try (InputStream stream = parts.getInputStream(part)) {
                boolean sheet = part.getName().startsWith("xl/worksheets/");
                unpack(stream, part.getCompressedSize(), sheet ? new CellColumns(name, limits.columns()) : null);
            }
        }
    }

    private void unpack(InputStream part, long packed, @Nullable CellColumns columns) throws IOException {
        long size = 0;
        for (int read; (read = part.read(buffer)) >= 0; ) {
            size += read;
            unpacked += read;
            if (unpacked > limits.bytes()) {
                throw new UnreadableInputException("too-large", name, limits.bytes() >> 20);
            }
            if (size > ALWAYS_HARMLESS && size / Math.max(1, packed) > limits.zipRatio()) {
                throw new UnreadableInputException("zip-bomb", name);
            }
            if (columns != null) {
                columns.lookAt(buffer, read);
            }
        }
    }
}
