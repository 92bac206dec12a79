package dev.spanwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
    private static final String STAFF = "id,manager,name\n1,,Ada\n2,1,Ben\n3,2,Cem\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void htmlIsOnePage() throws IOException {
        Path page = folder.resolve("dossier.html");

        CommandRun run = CommandRun.of("report", staff(), "--title", "Works & Sons", "-o", page.toString());

        assertThat(Files.readString(page)).contains("<h1>Organisation dossier: Works &amp; Sons</h1>");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("Written: " + page + "\n");
    }

    @Test
    void theWorkbookHasASheetForEachPart() throws IOException {
        Path book = folder.resolve("dossier.xlsx");

        assertThat(CommandRun.of("report", staff(), "-o", book.toString(), "--lang", "de")
                        .exitCode())
                .isZero();

        try (ReadableWorkbook workbook = new ReadableWorkbook(Files.newInputStream(book))) {
            assertThat(workbook.getSheets().map(Sheet::getName))
                    .containsExactly(
                            "Kennzahlen", "Ebenen", "Spannen", "Befunde", "Gefundene Stellen", "Probleme", "Spalten");
        }
    }

    /** Name, whom it counts, source and date of a law are the same in the dossier, the workbook and the slides. */
    @Test
    void whatTheLawAsksStandsInEveryFileAskedForIt() throws IOException {
        Path staff = folder.resolve("sites.csv");
        StringBuilder rows = new StringBuilder("id,manager,location\n1,,Ulm\n");
        for (int i = 0; i < 25; i++) {
            rows.append("M%d,1,Ulm\nR%d,M%d,Ulm\n".formatted(i, i, i));
        }
        Files.writeString(staff, rows);
        Path plan = folder.resolve("cut.yaml");
        Files.writeString(
                plan, "name: Cut\noutcome: eliminate\noverflow: allow\nsteps: [{remove-layer: {layer: 2}}]\n");
        String counts = "a site of 21 and more; everybody; within 30 days";
        List<String> said = List.of("mass dismissal", counts, "1969-08-25");
        for (String ending : List.of("html", "xlsx", "pptx")) {
            Path file = folder.resolve("cut." + ending);
            List<String> command = List.of("report", staff.toString(), "-s", plan.toString(), "-o", file.toString());

            assertThat(CommandRun.of(command.toArray(String[]::new)).exitCode()).isZero();
            assertThat(text(file).contains(counts)).isFalse();
            assertThat(CommandRun.of(Stream.concat(command.stream(), Stream.of("--jurisdiction", "germany"))
                                    .toArray(String[]::new))
                            .exitCode())
                    .isZero();
            String text = text(file);
            assertThat(said).as(ending).allMatch(text::contains);
            if (ending.equals("pptx")) {
                // layers 1, 25, 25 become 1, 25; 25 positions are gone and 25 report to the top
                assertThat(text)
                        .contains("leaves 2 of 3 layers", "Before", "After", "25 people get another manager")
                        .contains("<c:v>Position closed</c:v>", "51 positions: 25 eliminated");
            }
        }
    }

    /** All text of a page, or of the parts of an office file. */
    private static String text(Path file) throws IOException {
        if (file.toString().endsWith(".html")) {
            return Files.readString(file);
        }
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().endsWith(".xml")) {
                    text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return text.toString();
    }

    @Test
    void anUnknownEndingIsRefusedBeforeAnythingIsWritten() throws IOException {
        Path file = folder.resolve("dossier.doc");

        CommandRun run = CommandRun.of("report", staff(), "-o", file.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .startsWith("spanwise: " + file
                        + ": the ending does not say what to write; use .html, .pdf, .xlsx or .pptx, or --format.");
        assertThat(file).doesNotExist();
    }

    @Test
    void slidesSayWhatABoardAsks() throws IOException {
        Path deck = folder.resolve("board.pptx");

        CommandRun run = CommandRun.of("report", staff(), "--preset", "ten-reports", "-o", deck.toString());

        assertThat(run.exitCode()).isZero();
        try (ZipFile file = new ZipFile(deck.toFile())) {
            List<String> entries = Collections.list(file.entries()).stream()
                    .map(ZipEntry::getName)
                    .toList();
            assertThat(entries).contains("ppt/slides/slide8.xml", "ppt/slides/slide11.xml", "ppt/charts/chart7.xml");
        }
    }

    @Test
    void aTemplateThatIsNoneIsNamed() throws IOException {
        String noTemplate = staff();
        String deck = folder.resolve("board.pptx").toString();

        CommandRun broken = CommandRun.of("report", staff(), "--template", noTemplate, "-o", deck);
        CommandRun idle = CommandRun.of(
                "report",
                staff(),
                "--template",
                noTemplate,
                "-o",
                folder.resolve("a.html").toString());

        assertThat(broken.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(broken.err()).contains(noTemplate + " cannot be read as a PowerPoint file");
        assertThat(idle.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(idle.err()).contains("--template is for slides");
        assertThat(folder.resolve("board.pptx")).doesNotExist();
    }

    private String staff() throws IOException {
        return Files.writeString(folder.resolve("staff.csv"), STAFF).toString();
    }
}
