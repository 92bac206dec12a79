package dev.spanwise.report.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes one table row by row, so that ten million rows need no more memory than ten. A value is a text, a number, a
 * {@link java.time.LocalDate} or null for an empty cell. Equal rows give equal bytes.
 */
public interface RowWriter extends Closeable {
    /** The kinds of files a table can be written to. */
    enum Format {
        CSV,
        /** As spreadsheets write CSV where the comma is the decimal sign. */
        SEMICOLON_CSV,
        XLSX,
        JSON
    }

    /**
     * Writes a row; it has as many values as there are headers.
     *
     * @throws TooManyRowsException when the file cannot hold another one
     */
    void write(List<? extends @Nullable Object> row) throws IOException;

    /**
     * A writer that has written the headers already. Closing it finishes the file and closes the stream.
     *
     * @param title name of the sheet, where the format has one
     */
    static RowWriter open(Format format, OutputStream stream, String title, List<String> headers) throws IOException {
        return switch (format) {
            case CSV -> new CsvRowWriter(stream, ',', headers);
            case SEMICOLON_CSV -> new CsvRowWriter(stream, ';', headers);
            case XLSX -> new XlsxRowWriter(stream, title, headers, XlsxRowWriter.MOST_ROWS);
            case JSON -> new JsonRowWriter(stream, headers);
        };
    }
}
