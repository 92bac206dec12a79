package dev.spanwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own: streams, exit codes, environment. Few, as each starts a Java. */
class ProcessTest {
    private static final String STAFF = "id,name,manager\n1,Ann,\n2,Bob,1\n3,Cyd,1\n";

    @TempDir
    private Path folder;

    private Path staff;

    private String noColor = "";

    @BeforeEach
    void write() throws IOException {
        staff = Files.writeString(folder.resolve("staff.csv"), STAFF);
    }

    @Test
    void resultsGoToStandardOutputAndNothingElseDoes() {
        Run run = run("", List.of(), "analyze", staff.toString(), "--format", "json", "--lang", "en");

        assertThat(run.out())
                .startsWith("{\n  \"schemaVersion\" : 1,\n  \"headcount\" : 3,")
                .endsWith("}\n");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    /** Slides, photos and paper bring large libraries; a start without them must not wait for any. */
    @Test
    void whoMakesNoSlidesLoadsNothingOfThem() {
        String loaded =
                run("", List.of("-verbose:class"), "analyze", staff.toString()).out();

        assertThat(loaded)
                .contains("dev.spanwise.cli.AnalyzeCommand")
                .doesNotContain(
                        "org.apache.poi.xslf",
                        "org.apache.xmlbeans",
                        "dev.spanwise.report.deck",
                        "dev.spanwise.report.board",
                        "dev.spanwise.report.diagram.photo",
                        "javax.imageio",
                        "org.apache.pdfbox");
    }

    @Test
    void findingsAndDataErrorsEndWithOne() {
        Run findings = run("", List.of(), "analyze", staff.toString(), "--fail-on", "warning");
        Run errors = run(STAFF + "4,Dan,99\n", List.of(), "check", "-", "--lang", "en");

        assertThat(findings.exitCode()).isEqualTo(1);
        assertThat(errors.out()).contains("\"4\" reports to \"99\", which is not in the file");
        assertThat(errors.exitCode()).isEqualTo(1);
    }

    @Test
    void wrongUsageAndUnreadableInputEndWithTwo() {
        Run missing = run("", List.of(), "analyze", folder.resolve("none.csv").toString(), "--lang", "en");
        Run usage = run("", List.of(), "analyse", "--lang", "en");

        assertThat(missing.err()).startsWith("spanwise: There is no file \"");
        assertThat(missing.out()).isEmpty();
        assertThat(missing.exitCode()).isEqualTo(2);
        assertThat(usage.err()).contains("Did you mean: analyze?");
        assertThat(usage.exitCode()).isEqualTo(2);
    }

    @Test
    void packedStandardInputIsRead() {
        Run run = run(gzip(STAFF), List.of(), "analyze", "-", "--format", "csv", "--by", "branch", "--lang", "en");

        assertThat(run.out()).endsWith("All,3,3.0,2,1,2.0,2.0,2.0,0\n");
    }

    @Test
    void coloursNeedATerminalAndNoColorForbidsThem() {
        String terminal = "-Dspanwise.terminal.out=true";

        Run plain = run("", List.of(), "analyze", staff.toString());
        Run coloured = run("", List.of(terminal), "analyze", staff.toString());
        noColor = "1";
        Run forbidden = run("", List.of(terminal), "analyze", staff.toString());

        assertThat(plain.out()).doesNotContain("\u001b");
        assertThat(coloured.out()).contains("\u001b[");
        assertThat(forbidden.out()).isEqualTo(plain.out());
    }

    @Test
    void whatGenerateWritesAnalyzeReads() {
        Run company = run("", List.of(), "generate", "--size", "50", "--seed", "4");
        Run analysis = run(company.out(), List.of(), "analyze", "-", "--format", "json");

        assertThat(analysis.out()).contains("\"headcount\" : 50,");
    }

    /** Each costs every start: to make it ready, or because it is looked for in all libraries. */
    @Test
    void aStartLoadsOnlyWhatItNeeds() throws IOException {
        Path loaded = folder.resolve("loaded");
        String log = "-Xlog:class+load:file=" + loaded;

        run("", List.of(log), "--version");
        assertThat(Files.readString(loaded))
                .doesNotContain(" com.fasterxml.", " com.google.", " dev.spanwise.model.read.");

        Run analysis = run("", List.of(log), "analyze", staff.toString(), "--format", "json");
        assertThat(analysis.out()).contains("\"headcount\" : 3,");
        assertThat(Files.readString(loaded))
                .contains(" dev.spanwise.model.read.ChartReader ")
                .doesNotContain(" dev.cel.", " org.apache.poi.", " io.javalin.", " org.eclipse.jetty.", " groovy.")
                .doesNotContain(" java.time.zone.ZoneRulesProvider", " java.sql.DriverManager")
                .doesNotContain(" org.jgrapht.graph.", " java.lang.runtime.ObjectMethods");
    }

    /** What a picture of the usual kind has no use for. */
    @Test
    void aPictureLoadsOnlyWhatItNeeds() throws IOException {
        Path loaded = folder.resolve("loaded");
        Path picture = folder.resolve("staff.svg");

        run("", List.of("-Xlog:class+load:file=" + loaded), "diagram", staff.toString(), "-o", picture.toString());
        assertThat(picture).content().contains("Liberation Sans");
        assertThat(Files.readString(loaded))
                .contains(" dev.spanwise.report.diagram.engine.GraphvizModuleMachine ")
                .doesNotContain(" org.apache.fontbox.", " org.apache.commons.logging.", " org.apache.logging.");
    }

    /** Where the system has a path that leads to what the shell put there. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void theFileThatIsStandardInputIsNoPlaceForItsAnalysis() throws IOException {
        String input = "id,manager\n1,\n2,1\n";
        Path read = folder.resolve("input");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), read);
        for (Path output : List.of(read, folder.resolve("./input"), link)) {
            Run run = run(input, List.of(), "analyze", "-", "-o", output.toString());
            assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
            assertThat(run.err()).contains(" would be written over a file this command reads or writes already.");
            assertThat(read).hasContent(input);
        }
    }

    private record Run(int exitCode, String out, String err) {}

    private Run run(String input, List<String> javaOptions, String... arguments) {
        return run(input.getBytes(StandardCharsets.UTF_8), javaOptions, arguments);
    }

    private Run run(byte[] input, List<String> javaOptions, String... arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1"));
        command.addAll(javaOptions);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "dev.spanwise.cli.Spanwise"));
        command.addAll(List.of(arguments));
        try {
            Path in = Files.write(folder.resolve("input"), input);
            Path out = folder.resolve("out");
            Path err = folder.resolve("err");
            ProcessBuilder process = new ProcessBuilder(command)
                    .redirectInput(in.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            process.environment().put("NO_COLOR", noColor);
            process.environment().put("TERM", "xterm");
            int exitCode = process.start().waitFor();
            return new Run(exitCode, Files.readString(out), Files.readString(err));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] gzip(String text) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
