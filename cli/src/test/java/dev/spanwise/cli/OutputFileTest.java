package dev.spanwise.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.spanwise.report.document.Screen;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/** A result never takes the place of what a command reads, and none is half written. */
class OutputFileTest {
    private static final String STAFF = """
        id,manager,name,title
        1,,Ida Brandt,Head
        2,1,Jon Falk,Clerk
        3,1,Mia Roth,Clerk
        """;

    @TempDir
    private Path folder;

    private Path staff;

    @BeforeEach
    void writeStaff() throws IOException {
        staff = Files.writeString(folder.resolve("staff.csv"), STAFF);
    }

    @Test
    void theExportIsNoPlaceForItsAnalysis() throws IOException {
        assertRefused("analyze", staff.toString(), "-o", staff.toString());
        assertRefused("check", staff.toString(), "--output=" + folder.resolve("x/../staff.csv"));
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), staff);
        assertRefused("diagram", staff.toString(), "-o", link.toString());
        Path other = Files.createLink(folder.resolve("other.csv"), staff);
        assertRefused("analyze", other.toString(), "--write-baseline", staff.toString());
    }

    @Test
    void norIsAnythingElseThatIsReadOrWritten() throws IOException {
        Path later = Files.writeString(folder.resolve("later.csv"), STAFF);
        assertRefused("compare", staff.toString(), later.toString(), "-o", later.toString());
        Path steps = Files.writeString(folder.resolve("steps.yaml"), "steps: [{collapse-chains: {}}]\n");
        String[] simulate = {"simulate", staff.toString(), "--scenario", steps.toString()};
        assertRefused(with(simulate, "-o", steps.toString()));
        assertRefused(with(simulate, "--moves", staff.toString()));
        assertRefused(with(simulate, "--change-files", staff.toString()));
        Path result = folder.resolve("result.csv");
        assertRefused(with(simulate, "--moves", result.toString(), "-o", result.toString()));
        assertThat(result).doesNotExist();
    }

    @Test
    void theKeyOfPseudonymsIsNoOtherFile() throws IOException {
        assertKeyRefused("analyze", staff.toString(), "--pseudonym-key", staff.toString());
        Path later = Files.writeString(folder.resolve("later.csv"), STAFF);
        Path link = Files.createSymbolicLink(folder.resolve("key"), later);
        assertKeyRefused("compare", staff.toString(), later.toString(), "--pseudonym-key", link.toString());
    }

    private static void assertKeyRefused(String... arguments) {
        CommandRun run = CommandRun.of(arguments);
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("the key of the pseudonyms");
    }

    @Test
    void aResultTakesThePlaceOfAnOlderOne() throws IOException {
        Path result = Files.writeString(folder.resolve("result.json"), "older");
        assertThat(CommandRun.of("analyze", staff.toString(), "-o", result.toString())
                        .exitCode())
                .isZero();
        assertThat(result).content().startsWith("{").contains("\"headcount\"");
        assertNothingBeside("result.json", "staff.csv");
    }

    @Test
    void whereSomethingFailsTheOlderOneStays() throws IOException {
        Path result = Files.writeString(folder.resolve("result.csv"), "older");
        Session session = session(new ByteArrayOutputStream());
        OutputFile file = new OutputFile(session, result);
        assertThat(catchThrowable(() -> file.write(stream -> {
                    stream.write("half".getBytes(StandardCharsets.UTF_8));
                    throw new IOException("No space left on device");
                })))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("No space left on device");
        assertThat(result).hasContent("older");
        assertNothingBeside("result.csv", "staff.csv");
    }

    @Test
    void aFullStandardOutputIsToldAndAReaderWhoWentAwayIsNot() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(runInto("No space left on device", err)).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("The result could not be written to standard output: No space left on device.");
        err.reset();
        assertThat(runInto("Broken pipe", err)).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain("standard output");
    }

    @Test
    void theLinkIsSeenWhereStandardOutputIsFull() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        new ServeCommand(sessionInto("No space left on device", err))
                .print(URI.create("http://localhost:1/enter?key=k"));
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("http://localhost:1/enter?key=k");
    }

    /** Holds the list of what is written against every command: whatever else takes a path is taken for an input. */
    @Test
    void everyPathOfEveryCommandIsReadOrWritten() {
        List<String> read = new ArrayList<>();
        CommandLine program = Spanwise.commandLine(session(new ByteArrayOutputStream()));
        for (CommandLine command : EveryCommand.below(program).toList()) {
            Stream.concat(
                            command.getCommandSpec().options().stream(),
                            command.getCommandSpec().positionalParameters().stream())
                    .filter(argument -> argument.type() == Path.class || argument.auxiliaryTypes()[0] == Path.class)
                    .filter(argument -> !OutputIsInput.isWritten(argument))
                    .map(OutputFileTest::nameOf)
                    .forEach(read::add);
        }
        assertThat(read)
                .containsOnly(
                        "FILE",
                        "--scenario",
                        "--after",
                        "--history",
                        "--baseline",
                        "--mapping",
                        "--rates",
                        "--on-costs",
                        "--pay-bands",
                        "--pseudonym-key",
                        "--dot",
                        "--data-dir",
                        "--tls-keystore",
                        "--targets",
                        "--template",
                        "--photos",
                        "--style");
    }

    private static String nameOf(ArgSpec argument) {
        return argument.isOption() ? ((CommandLine.Model.OptionSpec) argument).longestName() : argument.paramLabel();
    }

    private void assertRefused(String... arguments) throws IOException {
        byte[] before = Files.readAllBytes(staff);
        CommandRun run = CommandRun.of(arguments);
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .contains(" would be written over a file this command reads or writes already. Name another file");
        assertThat(staff).hasBinaryContent(before);
    }

    private void assertNothingBeside(String... names) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder(names);
        }
    }

    private static String[] with(String[] arguments, String... more) {
        return Stream.concat(Stream.of(arguments), Stream.of(more)).toArray(String[]::new);
    }

    private int runInto(String failure, ByteArrayOutputStream err) {
        return Spanwise.run(sessionInto(failure, err), "analyze", staff.toString());
    }

    private static Session sessionInto(String failure, ByteArrayOutputStream err) {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException(failure);
            }
        };
        return new Session(
                new ByteArrayInputStream(new byte[0]),
                new ResultStream(broken, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new Screen(80, false),
                false,
                Locale.US);
    }

    private static Session session(OutputStream out) {
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        return new Session(
                new ByteArrayInputStream(new byte[0]), stream, stream, new Screen(80, false), false, Locale.US);
    }
}
