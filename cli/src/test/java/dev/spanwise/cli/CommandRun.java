package dev.spanwise.cli;

import dev.spanwise.report.document.Screen;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A command run in this process, and what came of it.
 *
 * @param exitCode what the process would end with
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record CommandRun(int exitCode, String out, String err) {
    /** Runs a command on a screen of 80 columns without colours. */
    static CommandRun of(String... arguments) {
        return on(new Screen(80, false), "", arguments);
    }

    static CommandRun withInput(String input, String... arguments) {
        return on(new Screen(80, false), input, arguments);
    }

    static CommandRun on(Screen screen, String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Session session = new Session(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                screen,
                false,
                Locale.US);
        int exitCode = Spanwise.run(session, arguments);
        return new CommandRun(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
