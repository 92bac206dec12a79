package dev.spanwise.report.diagram.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.spanwise.report.diagram.engine.EngineException.Reason;
import guru.nidi.graphviz.engine.Engine;
import guru.nidi.graphviz.engine.Format;
import guru.nidi.graphviz.engine.Options;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The user's own dot gets the graph through a pipe, and its picture or its complaint comes back. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the stand-ins for dot are shell scripts")
class DotProgramTest {
    private static final Options SVG = Options.create().engine(Engine.DOT).format(Format.SVG);

    @TempDir
    private Path folder = Path.of("");

    private DotProgram program(String script, Duration time) throws IOException {
        Path file = folder.resolve("dot");
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
        return new DotProgram(file, EngineLimits.DEFAULT.withTime(time));
    }

    @Test
    void itIsToldLayoutAndFormatAndReadsTheGraph() throws IOException {
        DotProgram echo = program("echo \"$@\"; cat", Duration.ofMinutes(1));
        assertThat(echo.execute("digraph { a }", SVG, null).asString()).isEqualTo("-Kdot -Tsvg\ndigraph { a }");
        assertThat(echo.execute("digraph { graph [layout=nop2] a }", SVG, null).asString())
                .startsWith("-Knop2 -Tsvg\n");
    }

    @Test
    void itsComplaintIsPassedOn() throws IOException {
        DotProgram unhappy = program("cat > /dev/null; echo 'syntax error' >&2; exit 1", Duration.ofMinutes(1));
        assertThatExceptionOfType(EngineException.class)
                .isThrownBy(() -> unhappy.execute("digraph {", SVG, null))
                .withMessage("syntax error")
                .matches(e -> e.reason() == Reason.REFUSED);
    }

    @Test
    void oneThatWarnsWithoutEndStillDraws() throws IOException {
        String warnings = "cat > /dev/null; head -c 300000 /dev/zero >&2; echo picture";
        DotProgram talkative = program(warnings, Duration.ofMinutes(1));
        assertThat(talkative.execute("digraph {}", SVG, null).asString()).isEqualTo("picture\n");
    }

    @Test
    void oneThatHangsIsEnded() throws IOException {
        DotProgram slow = program("exec tail -f /dev/null", Duration.ofMillis(100));
        assertThatExceptionOfType(EngineException.class)
                .isThrownBy(() -> slow.execute("digraph {}", SVG, null))
                .matches(e -> e.reason() == Reason.TIME);
    }

    @Test
    void aFileThatCannotBeRunIsNoProgram() {
        assertThatExceptionOfType(EngineException.class)
                .isThrownBy(() -> new DotProgram(folder, EngineLimits.DEFAULT))
                .matches(e -> e.reason() == Reason.NO_PROGRAM);
    }
}
