package dev.spanwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.analysis.metrics.OrgMetrics;
import dev.spanwise.model.OrgChart;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** The program in the guide's page for programmers compiles, and does what it says. */
class LibraryGuideTest {
    private static final Pattern PROGRAM = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    @ResourceLock(Resources.SYSTEM_OUT)
    void theProgramRuns() throws Exception {
        var program = PROGRAM.matcher(Files.readString(Path.of("../docs/guide/library.md")));
        assertThat(program.find()).isTrue();
        Path source = Files.writeString(folder.resolve("SixLayers.java"), program.group(1));
        String classPath = library(OrgChart.class) + File.pathSeparator + library(OrgMetrics.class);
        int compiled = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "-proc:none",
                        "-cp",
                        classPath,
                        "-d",
                        folder.toString(),
                        source.toString());
        assertThat(compiled).isZero();

        assertThat(run("../examples/tolvane.csv").lines())
                .startsWith("11 layers, 0 problems", "OPTIMAL: 57 people get a new manager")
                .hasSizeGreaterThan(10);
    }

    /** Where a module's classes are. */
    private static Path library(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private String run(String argument) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            loader.loadClass("SixLayers").getMethod("main", String[].class).invoke(null, (Object)
                    new String[] {argument});
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
