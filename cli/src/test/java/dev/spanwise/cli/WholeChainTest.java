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

    /** What the chain needs to know of an export: where it has its ids, its managers, and how many people are moved. */
    private record Export(Path file, int id, int manager, int moved) {}

    @Test
    void theChangedExportHasThePromisedFigures() throws IOException {
        JsonNode promised = chain(new Export(STAFF, 0, 1, 20));
        assertThat(promised.get("headcount").intValue()).isEqualTo(1999);
    }

    /** Columns and days as a database's sample has them: capitals, first and last name apart, pay a month, blanks. */
    @Test
    void soHasOneOfADatabaseWithSlidesAndPaperOnTheWay() throws IOException {
        StringBuilder rows = new StringBuilder(
                "EMPLOYEE_ID,FIRST_NAME,LAST_NAME,EMAIL,HIRE_DATE,JOB_ID,SALARY,COMMISSION_PCT,MANAGER_ID,DEPARTMENT_ID\n");
        for (int i = 0; i < 61; i++) {
            String manager = i == 0 ? "" : String.valueOf(100 + (i - 1) / 4);
            rows.append("%d,First%d,Last%d,F%d,%02d-06-20%02d,%s,%d,%s,%s,%s%n"
                    .formatted(
                            100 + i,
                            i,
                            i,
                            i,
                            i % 28 + 1,
                            i % 20 + 1,
                            i == 0 ? "AD_PRES" : i < 16 ? "SA_MAN" : "SA_REP",
                            20_000 - 100 * i,
                            i % 7 == 3 ? ".25" : "",
                            manager,
                            i == 41 ? "" : String.valueOf(10 * (i % 9 + 1))));
        }
        Path staff = Files.writeString(folder.resolve("hr.csv"), rows);
        JsonNode promised = chain(new Export(staff, 0, 8, 6));
        assertThat(promised.get("headcount").intValue()).isEqualTo(60);
        for (String name : List.of("board.pptx", "dossier.pdf")) {
            Path file = folder.resolve(name);
            run(
                    "report",
                    staff.toString(),
                    "--scenario",
                    folder.resolve("plan.yaml").toString(),
                    "-o",
                    file.toString());
            assertThat(Files.readAllBytes(file))
                    .startsWith(
                            name.endsWith("pdf") ? "%PDF".getBytes(StandardCharsets.US_ASCII) : new byte[] {'P', 'K'});
        }
    }

    /** The figures a scenario promised, which those of the export it was carried out in are. */
    private JsonNode chain(Export export) throws IOException {
        String staff = export.file().toString();
        String plan = folder.resolve("plan.xlsx").toString();
        String scenario = folder.resolve("plan.yaml").toString();
        String changes = folder.resolve("changes.zip").toString();
        run("scenario", "sheet", staff, "-o", plan);
        edit(Path.of(plan), export.moved());
        run("scenario", "from", plan, "-o", scenario);
        CommandRun simulated = run(
                "simulate",
                staff,
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
        Path changed = Files.writeString(folder.resolve("changed.csv"), changed(Path.of(changes), export));

        JsonNode simulation = new ObjectMapper().readTree(simulated.out());
        JsonNode promised = simulation.get("after");
        assertThat(simulation.get("moves")).hasSizeGreaterThanOrEqualTo(export.moved() * 3 / 4);
        JsonNode kept = new ObjectMapper()
                .readTree(run("analyze", changed.toString(), "--format", "json").out());
        for (String figure :
                List.of("headcount", "fte", "layers", "managementLayers", "managers", "span", "perLayer")) {
            assertThat(kept.get(figure)).as(figure).isEqualTo(promised.get(figure));
        }
        return promised;
    }

    /** So many people of the last rows come to the manager of the fifth row, and one row, of somebody without reports, goes. */
    private static void edit(Path file, int moved) throws IOException {
        Workbook workbook;
        try (InputStream stream = Files.newInputStream(file)) {
            workbook = new XSSFWorkbook(stream);
        }
        try (workbook;
                OutputStream stream = Files.newOutputStream(file)) {
            Sheet plan = workbook.getSheetAt(0);
            String manager = plan.getRow(4).getCell(1).getStringCellValue();
            int last = plan.getLastRowNum();
            for (int row = last - moved + 1; row <= last; row++) {
                plan.getRow(row).getCell(1).setCellValue(manager);
            }
            Row gone = plan.getRow(last);
            plan.removeRow(gone);
            workbook.write(stream);
        }
    }

    /** The export after the files of both waves. */
    private static String changed(Path zip, Export exported) throws IOException {
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
        rows(Files.readString(exported.file()))
                .filter(row -> !left.contains(row.getField(exported.id())))
                .forEach(row -> {
                    List<String> cells = new ArrayList<>(row.getFields());
                    String manager = cells.get(exported.manager());
                    cells.set(exported.manager(), managers.getOrDefault(cells.get(exported.id()), manager));
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
