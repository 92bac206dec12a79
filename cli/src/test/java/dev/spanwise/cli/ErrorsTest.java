package dev.spanwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.report.document.Screen;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What users are told when something is wrong with their call or their file, word for word. */
class ErrorsTest {
    @TempDir
    private Path folder;

    @Test
    void unknownCommand() {
        assertUsage("""
            spanwise: There is no command "analyse". Did you mean: analyze?
            See: spanwise --help
            """, "analyse");
    }

    @Test
    void unknownOption() {
        assertUsage("""
            spanwise: There is no option --formt. Did you mean: --format?
            See: spanwise analyze --help
            """, "analyze", "--formt", "json");
    }

    @Test
    void valueThatIsNotAllowed() throws IOException {
        assertUsage("""
            spanwise: --format: "xml" is not allowed; allowed: table, json, csv, markdown.
            See: spanwise analyze --help
            """, "analyze", "--format", "xml");
        assertUsage("""
            spanwise: --span: "12..6" is not allowed; allowed: such as 6..12, 6.., ..12, coach.
            See: spanwise analyze --help
            """, "analyze", "--span", "12..6");
        assertUsage("""
            spanwise: --on-missing-manager: "ignore" is not allowed; allowed: one of: top, leave-out, fail.
            See: spanwise analyze --help
            """, "analyze", file("id,manager\n1,\n2,1\n"), "--on-missing-manager", "ignore");
        assertUsage("""
            spanwise: --lang: "fr" is not allowed; allowed: en, de.
            See: spanwise analyze --help
            """, "analyze", "--lang", "fr");
        assertUsage("""
            spanwise: --max-layers: "0" is not allowed; allowed: a whole number from 1 to 100,000,000.
            See: spanwise analyze --help
            """, "analyze", "--max-layers", "0");
    }

    static List<Error> errors() {
        return List.of(new OutOfMemoryError("heap"), new StackOverflowError(), new ExceptionInInitializerError("x"));
    }

    @ParameterizedTest
    @MethodSource("errors")
    void whatTheMachineItselfGivesUpOnEndsInWords(Error error) {
        InputStream failing = new InputStream() {
            @Override
            public int read() {
                throw error;
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                throw error;
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Session session = new Session(
                failing,
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new Screen(80, false),
                false,
                Locale.US);

        int exitCode = Spanwise.run(session, "analyze", "-");

        assertThat(exitCode).isBetween(ExitCode.USAGE, ExitCode.INTERNAL);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("spanwise: ")
                .doesNotContain("\tat ");
    }

    @Test
    void optionWithoutItsValue() {
        assertUsage("""
            spanwise: Missing: --format=FORMAT.
            See: spanwise analyze --help
            """, "analyze", "--format");
    }

    @Test
    void noFileNamed() {
        assertUsage(
                "spanwise: No file is named. Name one or several that make up the chart, or - for standard input.\n",
                "analyze");
    }

    @Test
    void german() {
        assertUsage("""
            spanwise: --format: „xml“ ist nicht erlaubt; erlaubt: table, json, csv, markdown.
            Siehe: spanwise analyze --help
            """, "analyze", "--lang", "de", "--format", "xml");
    }

    @Test
    void missingFile() {
        String file = folder.resolve("none.csv").toString();
        assertUsage("spanwise: There is no file \"" + file + "\". Check the path.\n", "analyze", file);
    }

    @Test
    void folderInsteadOfAFile() {
        assertUsage(
                "spanwise: \"" + folder + "\" is a folder, not a file. Name the files in it that make up the chart.\n",
                "analyze",
                folder.toString());
    }

    @Test
    void emptyFile() throws IOException {
        assertUsage(
                "spanwise: \"staff.csv\" is empty: it has no header and no rows. Export it again.\n",
                "analyze",
                file(""));
    }

    @Test
    void headerAlone() throws IOException {
        assertUsage(
                "spanwise: \"staff.csv\" has a header and no rows below it. Export it again with its data.\n",
                "analyze",
                file("id,name,manager\n"));
    }

    @Test
    void pdfThatSaysItIsCsv() throws IOException {
        assertUsage(
                "spanwise: \"staff.csv\" is a PDF document, whatever its name says."
                        + " Export the data as CSV, XLSX or JSON.\n",
                "analyze",
                file("%PDF-1.7\n1 0 obj\n"));
    }

    @Test
    void noManagerColumn() throws IOException {
        assertUsage(
                "spanwise: \"staff.csv\" has no column that says who reports to whom, and none whose values point to"
                        + " other rows. Its columns are: \"name\", \"colour\". Export the table again with the manager of"
                        + " each person (name, number or e-mail), or add the file that has it.\n",
                "analyze",
                file("name,colour\nAnn,red\nBob,blue\nCyd,red\n"));
    }

    @Test
    void cycleIsBrokenAndToldOrRefused() throws IOException {
        String cycle = file("id,manager\n1,\n2,4\n3,2\n4,3\n5,1\n6,1\n7,1\n8,1\n");

        CommandRun broken = CommandRun.of("analyze", cycle);
        CommandRun refused = CommandRun.of("analyze", cycle, "--on-cycle", "fail");

        assertThat(broken.out())
                .contains("error rows 3, 5, 4: A cycle of 3 positions report to each other: 2 -> 4 -> 3");
        assertThat(broken.exitCode()).isEqualTo(1);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.exitCode()).isEqualTo(2);
    }

    @Test
    void managersWhoAreMissingCanBeLeftOut() throws IOException {
        String staff = file("id,manager\n1,\n2,1\n3,1\n4,1\n5,99\n6,5\n");

        CommandRun run = CommandRun.of("analyze", staff, "--on-missing-manager", "leave-out");

        assertThat(run.out()).contains("6 rows, 4 positions (2 below a manager who is missing)");
    }

    @Test
    void namesThatSeveralPeopleCarryAreNoReferences() throws IOException {
        StringBuilder staff = new StringBuilder("id,name,manager\n1,Ann Lee,\n");
        for (int i = 2; i <= 3001; i++) {
            boolean clear = i <= 10;
            staff.append(i).append(",Bob ").append(i % 2).append(clear ? ",Ann Lee\n" : ",Bob 1\n");
        }

        CommandRun run = CommandRun.of("analyze", file(staff.toString()));

        assertThat(run.err())
                .startsWith("spanwise: \"staff.csv\": 2,991 of 3,000 references in the column \"manager\" name somebody"
                        + " whose name several rows carry in \"name\", for example \"Bob 1\".")
                .contains("Refer to managers by something unique");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void serveSaysWhatIsWrongWithAFileBeforeItStarts() {
        CommandRun missing =
                CommandRun.of("serve", folder.resolve("nowhere.csv").toString());
        CommandRun ofFolder = CommandRun.of("serve", folder.toString());

        assertThat(missing.err())
                .isEqualTo("spanwise: There is no file \"" + folder.resolve("nowhere.csv") + "\". Check the path.\n");
        assertThat(ofFolder.err())
                .isEqualTo("spanwise: \"" + folder
                        + "\" is a folder, not a file. Name the files in it that make up the chart.\n");
        assertThat(missing.exitCode()).isEqualTo(2);
        assertThat(ofFolder.exitCode()).isEqualTo(2);
    }

    @Test
    void outputThatCannotBeWritten() throws IOException {
        String target = folder.resolve("no/such/folder.json").toString();

        CommandRun run = CommandRun.of("analyze", file("id,manager\n1,\n2,1\n"), "-o", target);

        assertThat(run.err())
                .isEqualTo("spanwise: " + target + " cannot be written: " + target
                        + ": there is no such file or folder.\n");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void targetsFileWithAMistake() throws IOException {
        Path targets = Files.writeString(folder.resolve("targets.yaml"), "spam: 3..4\n");

        CommandRun run = CommandRun.of("analyze", file("id,manager\n1,\n2,1\n"), "--targets", targets.toString());

        assertThat(run.err())
                .startsWith("spanwise: ")
                .contains("targets.yaml", "spam")
                .doesNotContain("\tat ");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    private String file(String content) throws IOException {
        return Files.writeString(folder.resolve("staff.csv"), content).toString();
    }

    private static void assertUsage(String message, String... arguments) {
        CommandRun run = CommandRun.of(arguments);
        assertThat(run.err()).isEqualTo(message);
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
    }
}
