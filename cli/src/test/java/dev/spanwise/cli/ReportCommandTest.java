package dev.spanwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
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

    @Test
    void anUnknownEndingIsRefusedBeforeAnythingIsWritten() throws IOException {
        Path file = folder.resolve("dossier.doc");

        CommandRun run = CommandRun.of("report", staff(), "-o", file.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .startsWith("spanwise: " + file
                        + ": the ending does not say what to write; use .html, .xlsx or .pptx, or --format.");
        assertThat(file).doesNotExist();
    }

    @Test
    void slidesHoldTheWholeReport() throws IOException {
        Path deck = folder.resolve("board.pptx");

        CommandRun run = CommandRun.of("report", staff(), "--preset", "ten-reports", "-o", deck.toString());

        assertThat(run.exitCode()).isZero();
        try (ZipFile file = new ZipFile(deck.toFile())) {
            List<String> entries = Collections.list(file.entries()).stream()
                    .map(ZipEntry::getName)
                    .toList();
            assertThat(entries).contains("ppt/slides/slide8.xml", "ppt/charts/chart1.xml");
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
