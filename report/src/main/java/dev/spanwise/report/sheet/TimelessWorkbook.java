package dev.spanwise.report.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;

/**
 * A workbook without the time at which it was written, so that equal tables give equal files. It grows in a temporary
 * file that only its owner can read, and is passed on when it is finished.
 */
final class TimelessWorkbook implements Closeable {
    private static final String PROPERTIES = "docProps/core.xml";
    private static final String TIME = "<dcterms:created[^>]*>[^<]*</dcterms:created>";

    private final OutputStream target;
    private final Path draft;
    private final Workbook workbook;

    TimelessWorkbook(OutputStream target) throws IOException {
        this.target = target;
        this.draft = Files.createTempFile("spanwise", ".xlsx");
        this.workbook = new Workbook(Files.newOutputStream(draft), "Spanwise", "1.0");
    }

    Workbook workbook() {
        return workbook;
    }

    /** Finishes the workbook, writes it to the target and closes that. */
    @Override
    public void close() throws IOException {
        try (target) {
            workbook.close();
            copyWithoutTime();
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private void copyWithoutTime() throws IOException {
        try (ZipFile from = new ZipFile(draft.toFile());
                ZipOutputStream to = new ZipOutputStream(target)) {
            for (Enumeration<? extends ZipEntry> entries = from.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
                to.putNextEntry(copy);
                try (InputStream content = from.getInputStream(entry)) {
                    copy(entry.getName(), content, to);
                }
            }
        }
    }

    private static void copy(String name, InputStream content, OutputStream to) throws IOException {
        if (name.equals(PROPERTIES)) {
            String properties = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            to.write(properties.replaceAll(TIME, "").getBytes(StandardCharsets.UTF_8));
        } else {
            content.transferTo(to);
        }
    }
}
