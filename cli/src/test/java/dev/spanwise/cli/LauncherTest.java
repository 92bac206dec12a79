package dev.spanwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The launcher script, run as a process in an invented checkout whose {@code mvn} and {@code java} are small scripts: the
 * one leaves a jar and counts its calls, the other tells its arguments.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final String JAVA = """
            #!/bin/sh
            case "$*" in *ArchiveClassesAtExit*) exit 0 ;; esac
            while [ $# -gt 0 ] && [ "$1" != -jar ]; do shift; done
            [ $# -lt 2 ] || shift 2
            for argument in "$@"; do echo "<$argument>"; done
            exit ${JAVA_EXIT_CODE:-0}
            """;

    private static final String MAVEN = """
            #!/bin/sh
            echo call >>"$CALLS"
            sleep 0.3
            mkdir -p "$CHECKOUT/cli/target/lib"
            echo jar >"$CHECKOUT/cli/target/spanwise-cli-1.jar"
            """;

    @TempDir
    private Path folder;

    private Path checkout;

    @BeforeEach
    void invent() throws IOException {
        checkout = Files.createDirectories(folder.resolve("a checkout"));
        Files.copy(Path.of("../spanwise"), checkout.resolve("spanwise"));
        copy("src/main/launcher/start.sh", checkout.resolve("cli/src/main/launcher/start.sh"));
        for (String file : List.of("pom.xml", "cli/pom.xml", "cli/src/main/Spanwise.java", "cli/src/test/T.java")) {
            Files.createDirectories(checkout.resolve(file).getParent());
            Files.writeString(checkout.resolve(file), "");
        }
        executable("jdk/bin/java", JAVA);
        executable("jdk/bin/javac", "#!/bin/sh\n");
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"17.0.15\"\n");
        executable("bin/mvn", MAVEN);
        age();
    }

    @Test
    void buildsOnFirstUseWithOneLineOfProgress() {
        Run first = run(checkout.resolve("spanwise"), "analyze");
        Run second = run(checkout.resolve("spanwise"), "analyze");

        assertThat(first.out()).isEqualTo("<analyze>\n");
        assertThat(first.err()).isEqualTo("spanwise: building, this takes a minute or two the first time ...\n");
        assertThat(second.out()).isEqualTo("<analyze>\n");
        assertThat(second.err()).isEmpty();
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void buildsAgainWhenASourceIsNewer() throws IOException {
        run(checkout.resolve("spanwise"));
        touch("cli/src/main/Spanwise.java");

        run(checkout.resolve("spanwise"));

        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void doesNotBuildAgainForATest() throws IOException {
        run(checkout.resolve("spanwise"));
        touch("cli/src/test/T.java");

        run(checkout.resolve("spanwise"));

        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void twoFirstCallsAtOnceBuildOnce() throws Exception {
        Process one = start(checkout.resolve("spanwise"), "one");
        Process two = start(checkout.resolve("spanwise"), "two");

        assertThat(finish(one).out()).isEqualTo("<one>\n");
        assertThat(finish(two).out()).isEqualTo("<two>\n");
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void takesNoClassesFromTestsThatRun() throws IOException {
        testsRunAs(ProcessHandle.current().pid());
        Run none = run(checkout.resolve("spanwise"), "x");
        assertThat(none.err())
                .startsWith("spanwise: ./verify runs in this folder (process ")
                .contains("wait until");
        assertThat(none.exitCode()).isEqualTo(3);
        assertThat(folder.resolve("calls")).doesNotExist(); // Maven was not called
    }

    @Test
    void runsAsItWasBuiltBeforeWhileTestsRun() throws IOException {
        run(checkout.resolve("spanwise"));
        touch("cli/src/main/Spanwise.java");
        testsRunAs(ProcessHandle.current().pid());
        Run old = run(checkout.resolve("spanwise"), "x");
        assertThat(old.out()).isEqualTo("<x>\n");
        assertThat(old.err()).contains("this is the program as it was built before");
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void buildsWhereTheTestsAreGone() throws IOException {
        testsRunAs(999_999_999);
        assertThat(run(checkout.resolve("spanwise"), "x").out()).isEqualTo("<x>\n");
        assertThat(builds()).isEqualTo(1);
    }

    private void testsRunAs(long process) throws IOException {
        Files.createDirectories(checkout.resolve("target"));
        Files.writeString(checkout.resolve("target/verify.pid"), process + "\n");
    }

    @Test
    void takesOverALockWhoseOwnerIsGone() throws IOException {
        Path lock = Files.createDirectories(checkout.resolve("target/launcher/lock"));
        Files.writeString(lock.resolve("pid"), "999999999\n");

        assertThat(run(checkout.resolve("spanwise"), "x").out()).isEqualTo("<x>\n");
    }

    @Test
    void passesArgumentsWithSpacesAndSignsAsTheyAre() {
        assertThat(run(checkout.resolve("spanwise"), "my file.csv", "", "*", "$HOME", "a\"b")
                        .out())
                .isEqualTo("<my file.csv>\n<>\n<*>\n<$HOME>\n<a\"b>\n");
    }

    @Test
    void worksThroughSymbolicLinks() throws IOException {
        Path relative = Files.createSymbolicLink(folder.resolve("bin/inner"), Path.of("../a checkout/spanwise"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), relative);

        assertThat(run(link, "x").out()).isEqualTo("<x>\n");
    }

    @Test
    void endsWithTheProgramsExitCode() throws Exception {
        ProcessBuilder process = process(checkout.resolve("spanwise"));
        process.environment().put("JAVA_EXIT_CODE", "1");

        assertThat(finish(process.start()).exitCode()).isEqualTo(1);
    }

    @Test
    void saysWhenJavaIsTooOld() throws IOException {
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"11.0.2\"\n");

        Run run = run(checkout.resolve("spanwise"));

        assertThat(run.err())
                .isEqualTo("spanwise: Java 11.0.2 is too old: install a JDK 17 or later and set JAVA_HOME to it.\n");
        assertThat(run.exitCode()).isEqualTo(3);
    }

    @Test
    void saysHowToGetMaven() throws IOException {
        Files.delete(folder.resolve("bin/mvn"));
        ProcessBuilder process = process(checkout.resolve("spanwise"));
        process.environment().put("PATH", toolsWithoutMaven());

        Run run = finish(process.start());

        assertThat(run.err())
                .isEqualTo("spanwise: no Maven found: install Maven 3.8.7 or later, for example"
                        + " 'sudo apt install maven' or 'brew install maven'.\n");
        assertThat(run.exitCode()).isEqualTo(3);
    }

    @Test
    void showsWhyTheBuildFailed() throws IOException {
        executable(
                "bin/mvn", "#!/bin/sh\necho '[INFO] noise'\necho '[ERROR] Spanwise.java:1: what is this?'\nexit 1\n");

        Run run = run(checkout.resolve("spanwise"));

        assertThat(run.err())
                .contains("[ERROR] Spanwise.java:1: what is this?\n")
                .contains("spanwise: the build failed, see ")
                .doesNotContain("noise");
        assertThat(run.exitCode()).isEqualTo(3);
    }

    /** An installed Spanwise runs on the Java beside it, whatever Java the system has, and prepares nothing it may not write. */
    @Test
    void anInstalledSpanwiseBringsItsOwnJava() throws IOException {
        Path installed = folder.resolve("an installed Spanwise");
        copy("src/main/launcher/spanwise", installed.resolve("spanwise"));
        copy("src/main/launcher/start.sh", installed.resolve("app/start.sh"));
        executable("an installed Spanwise/runtime/bin/java", JAVA);
        Files.writeString(installed.resolve("runtime/release"), "JAVA_VERSION=\"25.0.1\"\n");
        executable("jdk/bin/java", "#!/bin/sh\necho the wrong one\n");
        Path link = Files.createSymbolicLink(folder.resolve("bin/spanwise"), installed.resolve("spanwise"));

        Run run = run(link, "analyze", "my file.csv");

        assertThat(run.out()).isEqualTo("<analyze>\n<my file.csv>\n");
        assertThat(run.err()).isEmpty();
    }

    /** With the locale C, Java could not open a file with an umlaut in its name; other locales stay as they are. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LC_ALL=C                  | C.UTF-8 C.UTF-8
            LC_ALL=POSIX              | C.UTF-8 C.UTF-8
            LC_CTYPE=C                | - C.UTF-8
            LANG=C                    | - C.UTF-8
            LANG=de_DE.UTF-8          | - -
            LC_ALL=de_DE.UTF-8        | de_DE.UTF-8 -
            """)
    void aLocaleWithoutACharacterSetGetsOne(String locale, String expected) throws IOException {
        executable("jdk/bin/java", "#!/bin/sh\necho \"${LC_ALL:--} ${LC_CTYPE:--}\"\n");
        ProcessBuilder process = process(checkout.resolve("spanwise"), "analyze");
        process.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
        process.environment().put(locale.split("=", -1)[0], locale.split("=", -1)[1]);

        assertThat(finish(process.start()).out()).endsWith(expected + "\n");
    }

    /** Java would read whatever file it opens first in its place. */
    @Test
    void aClosedStandardInputIsAnEmptyOne() throws IOException {
        executable("jdk/bin/java", "#!/bin/sh\ncase \"$*\" in *ArchiveClasses*) exit 0 ;; esac\nwc -c\n");
        Path script = checkout.resolve("spanwise");
        String closed = "\"" + script + "\" analyze - <&-";
        ProcessBuilder process = process(script);
        process.command("sh", "-c", closed);

        assertThat(finish(process.start()).out().strip()).isEqualTo("0");
    }

    /** To copy methods into each other pays where much is read; a start for small files does without. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            analyze small.csv                    | true
            compare small.csv small.csv          | true
            analyze small.csv --format json      | true
            analyze large.csv                    | false
            compare small.csv large.csv          | false
            analyze -                            | false
            analyze missing.csv                  | false
            diagram small.csv                    | true
            diagram large.csv                    | true
            serve small.csv                      | false
            """)
    void onlySmallFilesAreReadWithLessCopyingOfMethods(String arguments, boolean less) throws IOException {
        executable("jdk/bin/java", "#!/bin/sh\necho \"$*\"\n");
        Files.writeString(folder.resolve("small.csv"), "id\n");
        Files.writeString(folder.resolve("large.csv"), "id\n".repeat(100_000));

        String started = run(checkout.resolve("spanwise"), arguments.split(" ")).out();

        assertThat(started.contains("-XX:C1MaxInlineSize=10")).isEqualTo(less);
    }

    private static void copy(String from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(Path.of(from), to);
    }

    private record Run(int exitCode, String out, String err) {}

    private Run run(Path script, String... arguments) {
        try {
            return finish(start(script, arguments));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process start(Path script, String... arguments) throws IOException {
        return process(script, arguments).start();
    }

    /** A call from another folder than the checkout. */
    private ProcessBuilder process(Path script, String... arguments) {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder process = new ProcessBuilder(command).directory(folder.toFile());
        process.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        process.environment().merge("PATH", folder.resolve("bin") + ":", (path, bin) -> bin + path);
        process.environment().put("CALLS", folder.resolve("calls").toString());
        process.environment().put("CHECKOUT", checkout.toString());
        return process;
    }

    private static Run finish(Process process) throws IOException {
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Run(process.waitFor(), out, err);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private int builds() {
        try {
            return Files.readAllLines(folder.resolve("calls")).size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String toolsWithoutMaven() throws IOException {
        for (String tool : List.of("sh", "dirname", "readlink", "sed", "find", "head", "mkdir", "rm", "cat", "grep")) {
            Path program = Files.exists(Path.of("/bin", tool)) ? Path.of("/bin", tool) : Path.of("/usr/bin", tool);
            executable("tools/" + tool, "#!/bin/sh\nexec " + program + " \"$@\"\n");
        }
        return folder.resolve("tools").toString();
    }

    private void executable(String file, String content) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void touch(String file) throws IOException {
        Files.setLastModifiedTime(
                checkout.resolve(file), FileTime.from(Instant.now().plusSeconds(60)));
    }

    /** Makes everything older than a build that starts now. */
    private void age() throws IOException {
        try (var files = Files.walk(checkout)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
            }
        }
    }
}
