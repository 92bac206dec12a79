package dev.spanwise.model.read.format;

import dev.spanwise.model.read.input.Content;
import dev.spanwise.model.read.input.Limits;
import dev.spanwise.model.read.input.UnreadableInputException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Unpacks every part of a workbook once without keeping it, and refuses one that is no workbook, grows beyond the
 * limits, or has cells in columns far to the right, for which a reader would make room.
 */
final class ZipGuard {
    private static final int MOST_ENTRIES = 10_000;
    /** Small parts may be packed better than large ones without harm. */
    private static final long ALWAYS_HARMLESS = 1L << 20;

    private final Content content;
    private final Limits limits;
    private final byte[] buffer = new byte[1 << 16];
    private long unpacked;
    private boolean workbook;

    private ZipGuard(Content content) {
        this.content = content;
        this.limits = content.limits();
    }

    /**
     * Looks at all parts.
     *
     * @throws UnreadableInputException when it is not to be read
     */
    static void check(Content content) {
        ZipGuard guard = new ZipGuard(content);
        try (InputStream packed = content.open();
                ZipInputStream parts = new ZipInputStream(packed)) {
            guard.lookAt(parts);
        } catch (ZipException e) {
            throw new UnreadableInputException("broken-workbook", content.name(), String.valueOf(e.getMessage()))
                    .because(e);
        } catch (IOException e) {
            throw content.failure(e);
        }
        if (!guard.workbook) {
            throw new UnreadableInputException("zip-without-workbook", content.name());
        }
    }

    private void lookAt(ZipInputStream parts) throws IOException {
        int entries = 0;
        for (ZipEntry part; (part = parts.getNextEntry()) != null; ) {
            workbook |= part.getName().equals("xl/workbook.xml");
            if (++entries > MOST_ENTRIES) {
                throw new UnreadableInputException("zip-bomb", content.name());
            }
            boolean sheet = part.getName().startsWith("xl/worksheets/");
            long size = unpack(parts, sheet ? new CellColumns(content.name(), limits.columns()) : null);
            long packed = part.getCompressedSize();
            // a size is known only once the part has been read
            if (size > ALWAYS_HARMLESS && packed > 0 && size / packed > limits.zipRatio()) {
                throw new UnreadableInputException("zip-bomb", content.name());
            }
        }
    }

    private long unpack(ZipInputStream part, @org.jspecify.annotations.Nullable CellColumns columns)
            throws IOException {
        long size = 0;
        for (int read; (read = part.read(buffer)) >= 0; ) {
            size += read;
            unpacked += read;
            if (unpacked > limits.bytes()) {
                throw new UnreadableInputException("too-large", content.name(), limits.bytes() >> 20);
            }
            if (columns != null) {
                columns.lookAt(buffer, read);
            }
        }
        return size;
    }
}
