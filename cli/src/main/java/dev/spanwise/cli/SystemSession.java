package dev.spanwise.cli;

import dev.spanwise.report.document.Screen;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The session of the real process: its streams, and what its terminal can do. */
final class SystemSession {
    private static final int WIDTH_OF_A_FILE = 100;

    private SystemSession() {}

    static Session open() {
        boolean terminal = Boolean.getBoolean("spanwise.terminal.out");
        boolean colour = terminal && isBlank(System.getenv("NO_COLOR")) && !"dumb".equals(System.getenv("TERM"));
        return new Session(
                System.in,
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                new Screen(width(System.getenv("COLUMNS")), colour),
                Boolean.getBoolean("spanwise.terminal.err"),
                Locale.getDefault());
    }

    /** UTF-8 everywhere but in a Windows console, which has a code page of its own. */
    private static PrintStream stream(FileDescriptor descriptor) {
        String console = System.getProperty("stdout.encoding", System.getProperty("sun.stdout.encoding"));
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        Charset charset = windows && console != null ? Charset.forName(console) : StandardCharsets.UTF_8;
        return new ResultStream(new FileOutputStream(descriptor), charset);
    }

    private static int width(@Nullable String columns) {
        try {
            return columns == null ? WIDTH_OF_A_FILE : Math.max(Screen.NARROWEST, Integer.parseInt(columns.strip()));
        } catch (NumberFormatException e) {
            return WIDTH_OF_A_FILE;
        }
    }

    private static boolean isBlank(@Nullable String value) {
        return value == null || value.isBlank();
    }
}
