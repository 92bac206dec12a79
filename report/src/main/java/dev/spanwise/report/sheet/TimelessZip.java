package dev.spanwise.report.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Office files without the time at which they were written, so that equal content gives equal bytes. */
public final class TimelessZip {
    private static final String PROPERTIES = "docProps/core.xml";
    private static final String TIME = "<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\\1>";

    private TimelessZip() {}

    /** Copies an office file without its times; the target stays open. */
    static void copy(Path from, OutputStream to) throws IOException {
        ZipOutputStream copies = new ZipOutputStream(to);
        // from the file's list of entries: their sizes need not stand before their content
        try (ZipFile file = new ZipFile(from.toFile())) {
            for (ZipEntry entry : Collections.list(file.entries())) {
                try (InputStream content = file.getInputStream(entry)) {
                    copy(entry.getName(), content, copies);
                }
            }
        }
        copies.finish();
    }

    /** An office file without its times. */
    public static byte[] of(byte[] from) throws IOException {
        ByteArrayOutputStream to = new ByteArrayOutputStream(from.length);
        ZipOutputStream copies = new ZipOutputStream(to);
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(from))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                copy(entry.getName(), entries, copies);
            }
        }
        copies.finish();
        return to.toByteArray();
    }

    private static void copy(String name, InputStream content, ZipOutputStream to) throws IOException {
        ZipEntry copy = new ZipEntry(name);
        copy.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        to.putNextEntry(copy);
        if (name.equals(PROPERTIES)) {
            String properties = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            to.write(properties.replaceAll(TIME, "").getBytes(StandardCharsets.UTF_8));
        } else {
            content.transferTo(to);
        }
    }
}
