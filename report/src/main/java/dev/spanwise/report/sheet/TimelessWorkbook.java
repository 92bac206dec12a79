package dev.spanwise.report.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;

/**
 * A workbook without the time at which it was written, so that equal tables give equal files. It grows in a temporary
 * file that only its owner can read, and is passed on when it is finished.
 */
final class TimelessWorkbook implements Closeable {
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
            TimelessZip.copy(draft, target);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
