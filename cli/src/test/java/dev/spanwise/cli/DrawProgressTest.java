package dev.spanwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.report.document.Screen;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DrawProgressTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Session session(boolean terminal) {
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new Session(InputStream.nullInputStream(), stream, stream, new Screen(80, false), terminal, Locale.US);
    }

    @Test
    void tellsTheSecondsOnOneLineAndWipesItAtTheEnd() {
        try (DrawProgress progress = new DrawProgress(session(true))) {
            progress.tell();
            progress.tell();
        }
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("\rDrawing ... 1 second\rDrawing ... 2 seconds\r\u001b[K");
    }

    @Test
    void saysNothingAboutAQuickDrawingAndNothingWithoutATerminal() {
        for (boolean terminal : new boolean[] {true, false}) {
            try (DrawProgress progress = new DrawProgress(session(terminal))) {
                progress.start();
            }
        }
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
