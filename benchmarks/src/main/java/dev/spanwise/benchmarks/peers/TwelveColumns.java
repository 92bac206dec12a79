package dev.spanwise.benchmarks.peers;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** An invented organisation as most systems export one: twelve of the columns that {@code generate} writes. */
final class TwelveColumns {
    private static final List<String> NAMES = List.of(
            "Employee ID",
            "Manager ID",
            "Name",
            "Job Title",
            "Department",
            "Grade",
            "Salary",
            "FTE",
            "Hire Date",
            "Email",
            "Gender",
            "Birth Date");

    private TwelveColumns() {}

    /** Has the program invent it and keeps the twelve; in file order. O(size). */
    static Path write(Path program, int size, Path folder) throws IOException, InterruptedException {
        Path whole = folder.resolve("whole.csv");
        Path file = folder.resolve(size + ".csv");
        Run.of(List.of(program.toString(), "generate", "--size", "" + size, "-o", whole.toString()), folder);
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(whole);
                CsvWriter written = CsvWriter.builder().build(file)) {
            int[] columns = {};
            for (CsvRecord row : rows) {
                columns = columns.length == 0 ? columns(row.getFields()) : columns;
                written.writeRecord(
                        IntStream.of(columns).mapToObj(row::getField).toList());
            }
        }
        Files.delete(whole);
        return file;
    }

    private static int[] columns(List<String> header) {
        return NAMES.stream().mapToInt(header::indexOf).toArray();
    }
}
