package dev.spanwise.benchmarks.peers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Every cell of the first sheet of an XLSX file as a text, by a library that does nothing else, in a process of its own. */
final class Workbook {
    private Workbook() {}

    /** Prints how many rows and letters the file has that the first argument names. */
    public static void main(String[] args) throws IOException {
        long[] count = new long[2];
        try (InputStream file = Files.newInputStream(Path.of(args[0]));
                ReadableWorkbook workbook = new ReadableWorkbook(file);
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            rows.forEach(row -> {
                count[0]++;
                for (int cell = 0; cell < row.getCellCount(); cell++) {
                    count[1] += row.getCellText(cell).length();
                }
            });
        }
        System.out.println("rows=%d letters=%d".formatted(count[0], count[1]));
    }
}
