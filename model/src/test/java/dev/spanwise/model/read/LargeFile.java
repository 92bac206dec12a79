package dev.spanwise.model.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** An invented export of nine columns for tests that count what reading takes. */
final class LargeFile {
    private LargeFile() {}

    static Path write(Path folder, int rows) throws IOException {
        StringBuilder csv =
                new StringBuilder("Employee ID,Name,Manager ID,Email,Department,Grade,Salary,Hire Date,Status\n");
        for (int i = 0; i < rows; i++) {
            csv.append(10_000_000 + i).append(",Person No").append(i).append(',');
            csv.append(i == 0 ? "" : Integer.toString(10_000_000 + (i - 1) / 7))
                    .append(",p")
                    .append(i);
            csv.append("@company.example,Unit ")
                    .append(i % 40)
                    .append(",G")
                    .append(i % 9)
                    .append(',');
            csv.append(30_000 + i % 500 * 100)
                    .append(",20")
                    .append(10 + i % 15)
                    .append("-03-")
                    .append(10 + i % 20);
            csv.append(",Active\n");
        }
        return Files.writeString(folder.resolve("people.csv"), csv, StandardCharsets.UTF_8);
    }
}
