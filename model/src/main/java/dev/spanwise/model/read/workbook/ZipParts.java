package dev.spanwise.model.read.workbook;

import dev.spanwise.model.read.input.Content;
import dev.spanwise.model.read.input.Limits;
import dev.spanwise.model.read.input.MeteredStream;
import dev.spanwise.model.read.input.UnreadableInputException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of a packed workbook by name. What is unpacked is counted as it is read, all parts together, so that no
 * part and no heap of parts grows beyond the limits, nor out of all proportion.
 */
final class ZipParts implements Closeable {
    private static final int MOST_PARTS = 10_000;
    /** Small parts may be packed better than large ones without harm. */
    private static final long ALWAYS_HARMLESS = 1L << 20;

    private final String name;
    private final Limits limits;
    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> parts = new HashMap<>();
    private long unpacked;

    /**
     * Opens a packed file.
     *
     * @param packed the whole file
     * @throws UnreadableInputException when it has too many parts, or parts that share their bytes
     */
    ZipParts(Content content, byte[] packed) throws IOException {
        this.name = content.name();
        this.limits = content.limits();
        // the directory at the end of the file counts, as it does for every spreadsheet program
        this.zip = open(packed);
        List<ZipArchiveEntry> entries = new ArrayList<>(Collections.list(zip.getEntries()));
        if (entries.size() > MOST_PARTS) {
            throw new UnreadableInputException("zip-bomb", name);
        }
        entries.forEach(entry -> parts.putIfAbsent(normal(entry.getName()), entry));
        checkOverlaps(entries);
    }

    /** A file that was cut off makes the library speak of its own parts, in exceptions of several kinds. */
    private ZipFile open(byte[] packed) {
        try {
            return ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(packed))
                    .setIgnoreLocalFileHeader(true)
                    .get();
        } catch (IOException | IllegalStateException e) {
            throw new UnreadableInputException("broken-workbook", name).because(e);
        }
    }

    private static String normal(String path) {
        String forward = path.replace('\\', '/').toLowerCase(Locale.ROOT);
        return forward.startsWith("/") ? forward.substring(1) : forward;
    }

    /** Parts that overlap are one piece of data unpacked many times. */
    private void checkOverlaps(List<ZipArchiveEntry> entries) {
        entries.sort(Comparator.comparingLong(ZipArchiveEntry::getLocalHeaderOffset));
        for (int i = 1; i < entries.size(); i++) {
            ZipArchiveEntry before = entries.get(i - 1);
            long end = before.getLocalHeaderOffset() + Math.max(0, before.getCompressedSize());
            if (entries.get(i).getLocalHeaderOffset() < end) {
                throw new UnreadableInputException("zip-bomb", name);
            }
        }
    }

    boolean has(String path) {
        return parts.containsKey(normal(path));
    }

    Set<String> names() {
        return parts.keySet();
    }

    /** A part's bytes; the caller closes the stream. */
    InputStream open(String path) throws IOException {
        ZipArchiveEntry part = parts.get(normal(path));
        if (part == null) {
            throw new UnreadableInputException("broken-workbook-part", name, path);
        }
        return new Counted(zip.getInputStream(part), Math.max(1, part.getCompressedSize()));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Counts what is unpacked, and stops at the limits. */
    private final class Counted extends MeteredStream {
        private final long packed;
        private long size;

        Counted(InputStream in, long packed) {
            super(in);
            this.packed = packed;
        }

        @Override
        protected void passed(long bytes) {
            unpacked += bytes - size;
            size = bytes;
            if (unpacked > limits.bytes()) {
                throw new UnreadableInputException("too-large", name, limits.bytes() >> 20);
            }
            if (size > ALWAYS_HARMLESS && size / packed > limits.zipRatio()) {
                throw new UnreadableInputException("zip-bomb", name);
            }
        }
    }
}
