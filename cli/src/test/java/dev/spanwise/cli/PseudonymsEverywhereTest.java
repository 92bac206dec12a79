package dev.spanwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is written about a chart with pseudonyms, no document of any kind names its people, nor the names of its files. */
class PseudonymsEverywhereTest {
    private static final String NAMES = "(?i).*(m(ü|ue|u)ller|quentin|ostrow|zbigniew|xq-?7).*";
    private static final String STAFF = """
        id,name,title,department,location,manager,status,employment type
        xq-71,Quentin Müller,Head of MuellerTeam,Müllerbüro,Kiel,,Active,Employee
        xq-72,Zbigniew Ostrow,"Deputy of Müller, Q.",OSTROWTEAM,Kiel,xq-71,Leave: see Müller,Employee
        xq-73,Lea Ash,PA q.mueller,Büro Quentin,Kiel,xq-71,Active,By Ostrow Ltd
        xq-74,Tom Birch,Zbigniews Vertretung,Desk zostrow,Kiel,xq-72,Active,Employee
        """;
    /** What is told of these quotes what stands in them, and the file. */
    private static final String DIRTY = STAFF + """
        xq-75,Uwe Cedar,Deputy xq-72,Team XQ-71,Kiel,Quentin Ostrow,Active,Employee
        xq-75,Uwe Dale,Clerk,Desk,Kiel,xq-72,Active,Employee
        xq-76,Ida Elm,Clerk,Desk,Kiel,xq-77,Active,Employee
        xq-77,Max Fir,Clerk,Desk,Kiel,xq-76,Active,Employee
        """;

    @TempDir
    private Path folder;

    private Path staff;
    private Path later;

    @BeforeEach
    void write() throws IOException {
        staff = Files.writeString(folder.resolve("team_mueller.csv"), STAFF);
        later = Files.writeString(folder.resolve("OstrowPlan.csv"), STAFF.replace("Zbigniews Vertretung", "Clerk"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report html",
                "report xlsx",
                "report pptx",
                "report pdf",
                "diagram svg",
                "diagram dot",
                "diagram drawio",
                "diagram mmd",
                "diagram graphml",
                "diagram json",
                "diagram pptx",
                "diagram pdf",
                "analyze json",
                "analyze csv",
                "check json",
                "optimize json",
                "optimize csv"
            })
    void noDocumentNamesAnybody(String wanted) throws IOException {
        String command = wanted.substring(0, wanted.indexOf(' '));
        String limit = command.equals("optimize") ? "--max-layers=2" : "--lang=en";
        assertNamesNobody(command, wanted.substring(wanted.indexOf(' ') + 1), staff.toString(), limit);
        Path dirty = Files.writeString(folder.resolve("dirty_mueller.csv"), DIRTY);
        assertNamesNobody(command, wanted.substring(wanted.indexOf(' ') + 1), dirty.toString(), limit);
    }

    @Test
    void norDoesASheetToPlanInOrABoxWithEveryText() throws IOException {
        Path style = Files.writeString(
                folder.resolve("look.yaml"),
                "fields: [name, id, title, department, location, status, employment-type, manager]\n");
        assertNamesNobody("diagram", "svg", staff.toString(), "--layout=cards", "--style=" + style);
        Path out = folder.resolve("sheet.xlsx");
        assertThat(CommandRun.of("scenario", "sheet", "--pseudonymize", staff.toString(), "-o", out.toString())
                        .exitCode())
                .isZero();
        assertThat(text(out, "xlsx").lines().toList()).isNotEmpty().noneMatch(line -> line.matches(NAMES));
    }

    /** Nobody has a pseudonym where nothing was read: what stands in a cell is not said at all. */
    @ParameterizedTest
    @ValueSource(strings = {"--on-cycle=fail", "--on-missing-manager=fail", "--map=manager=title"})
    void norDoesAnErrorOfTheData(String option) throws IOException {
        Path plain = Files.writeString(folder.resolve("plain.csv"), DIRTY);
        CommandRun run = CommandRun.of("analyze", plain.toString(), option, "--pseudonymize");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("…").doesNotContainPattern(NAMES.replace(".*", ""));
        assertThat(CommandRun.of("analyze", plain.toString(), option).err()).containsPattern(NAMES.replace(".*", ""));
    }

    @Test
    void norDoesWhatIsSaidOfTwoCharts() throws IOException {
        assertNamesNobody("compare", "md", staff.toString(), later.toString());
        assertNamesNobody("compare", "json", staff.toString(), later.toString());
        assertNamesNobody("compare", "svg", staff.toString(), later.toString(), staff.toString());
        assertNamesNobody("diagram", "json", staff.toString(), "--after", later.toString());
        assertNamesNobody("diagram", "svg", staff.toString(), "--after", later.toString(), "--side-by-side");
    }

    @Test
    void anEarlierChartIsDrawnAsTheSamePeople() {
        Path out = folder.resolve("same.dot");
        CommandRun run = CommandRun.of(
                "diagram", staff.toString(), "--after", staff.toString(), "--pseudonymize", "-o", out.toString());
        assertThat(run.err()).contains("1 of 4 positions shown"); // nobody came, went or moved
    }

    private void assertNamesNobody(String command, String ending, String... arguments) throws IOException {
        Path out = folder.resolve("out." + ending);
        String[] all = List.of(command, "--pseudonymize", "-o", out.toString()).toArray(new String[0]);
        String[] typed = new String[all.length + arguments.length];
        System.arraycopy(all, 0, typed, 0, all.length);
        System.arraycopy(arguments, 0, typed, all.length, arguments.length);
        CommandRun run = CommandRun.of(typed);
        assertThat(run.exitCode()).as(run.err()).isIn(0, 1);
        assertThat(text(out, ending).lines().toList()).isNotEmpty().noneMatch(line -> line.matches(NAMES));
    }

    private static String text(Path file, String ending) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (ending.equals("pdf")) {
            try (PDDocument document = Loader.loadPDF(bytes)) {
                return new PDFTextStripper().getText(document)
                        + document.getDocumentInformation().getTitle();
            }
        }
        if (ending.equals("xlsx") || ending.equals("pptx")) {
            StringBuilder parts = new StringBuilder();
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                    parts.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]*>", "\n"));
                }
            }
            return parts.toString();
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
