package dev.spanwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * From the example company to a sheet, edited as a person would, to a scenario, to change files, and those carried out:
 * the changed export has the figures that the scenario promised.
 */
class WholeChainTest {
    private static final Path STAFF = Path.of("../examples/tolvane.csv");

    @TempDir
    private Path folder;

    @Test
    void theChangedExportHasThePromisedFigures() throws IOException {
        String plan = folder.resolve("plan.xlsx").toString();
        String scenario = folder.resolve("plan.yaml").toString();
        String changes = folder.resolve("changes.zip").toString();
        run("scenario", "sheet", STAFF.toString(), "-o", plan);
        edit(Path.of(plan));
        run("scenario", "from", plan, "-o", scenario);
        CommandRun simulated = run(
                "simulate",
                STAFF.toString(),
                "--scenario",
                scenario,
                "--format",
                "json",
                "--change-files",
                changes,
                "--system",
                "erpnext",
                "--effective",
                "2027-04-01,2027-07-01");
        Path changed = Files.writeString(folder.resolve("changed.csv"), changed(Path.of(changes)));

        JsonNode simulation = new ObjectMapper().readTree(simulated.out());
        JsonNode promised = simulation.get("after");
        assertThat(simulation.get("moves")).hasSizeGreaterThan(15);
        JsonNode kept = new ObjectMapper()
                .readTree(run("analyze", changed.toString(), "--format", "json").out());
        assertThat(promised.get("headcount").intValue()).isEqualTo(1999);
        for (String figure :
                List.of("headcount", "fte", "layers", "managementLayers", "managers", "span", "perLayer")) {
            assertThat(kept.get(figure)).as(figure).isEqualTo(promised.get(figure));
        }
    }

    /** Twenty people of the last rows come to the manager of the fifth row, and one row, of somebody without reports, goes. */
    private static void edit(Path file) throws IOException {
        Workbook workbook;
        try (InputStream stream = Files.newInputStream(file)) {
            workbook = new XSSFWorkbook(stream);
        }
        try (workbook;
                OutputStream stream = Files.newOutputStream(file)) {
            Sheet plan = workbook.getSheetAt(0);
            String manager = plan.getRow(4).getCell(1).getStringCellValue();
            int last = plan.getLastRowNum();
            for (int row = last - 19; row <= last; row++) {
                plan.getRow(row).getCell(1).setCellValue(manager);
            }
            Row gone = plan.getRow(last);
            plan.removeRow(gone);
            workbook.write(stream);
        }
    }

    /** The export after the files of both waves. */
    private static String changed(Path zip) throws IOException {
        Map<String, String> managers = new HashMap<>();
        List<String> left = new ArrayList<>();
        try (ZipFile files = new ZipFile(zip.toFile())) {
            for (var entry : files.stream().toList()) {
                boolean there =
                        entry.getName().endsWith(".csv") && !entry.getName().contains("/back/");
                try (InputStream stream = files.getInputStream(entry)) {
                    String text = there ? new String(stream.readAllBytes(), StandardCharsets.UTF_8) : "";
                    rows(text).skip(1).forEach(row -> {
                        if (entry.getName().contains("close")) {
                            left.add(row.getField(0));
                        } else {
                            managers.put(row.getField(0), row.getField(1));
                        }
                    });
                }
            }
        }
        StringBuilder export = new StringBuilder();
        rows(Files.readString(STAFF))
                .filter(row -> !left.contains(row.getField(0)))
                .forEach(row -> {
                    List<String> cells = new ArrayList<>(row.getFields());
                    cells.set(1, managers.getOrDefault(cells.get(0), cells.get(1)));
                    export.append("\"").append(String.join("\",\"", cells)).append("\"\n");
                });
        return export.toString();
    }

    private static Stream<CsvRecord> rows(String csv) {
        return CsvReader.builder().ofCsvRecord(csv).stream();
    }

    private static CommandRun run(String... arguments) {
        CommandRun run = CommandRun.of(arguments);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run;
    }
}
