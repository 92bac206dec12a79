package dev.spanwise.cli;

import java.nio.file.Path;
import java.util.Locale;

/** Where a person's computer keeps the data of programs. */
final class UserFolder {
    private UserFolder() {}

    /** Spanwise's own folder: the system's place for data of programs, or one in the home folder. */
    static Path data() {
        String home = System.getProperty("user.home", ".");
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return in("LOCALAPPDATA", Path.of(home, "AppData", "Local"));
        }
        if (system.startsWith("mac")) {
            return Path.of(home, "Library", "Application Support", "Spanwise");
        }
        return in("XDG_DATA_HOME", Path.of(home, ".local", "share"));
    }

    private static Path in(String variable, Path otherwise) {
        String folder = System.getenv(variable);
        return (folder == null || folder.isBlank() ? otherwise : Path.of(folder)).resolve("spanwise");
    }
}
