package dev.spanwise.cli;

import dev.spanwise.report.document.Screen;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Runs the commands that people use most with an invented organisation, in a folder that is gone afterwards: the classes
 * that Java has loaded then are archived by the script that starts the program, so that no start has to load them anew.
 */
final class Rehearsal {
    private static final List<String> COMMANDS = List.of(
            "--version",
            "generate --size 150 --messy -o people.csv",
            "generate --size 300 --seed 2 -o people.xlsx",
            "analyze people.csv",
            "analyze people.xlsx --format json --lang de",
            "check people.csv",
            "diagram people.xlsx --colour finding -o people.svg",
            "diagram people.csv -o people.svg",
            "compare people.xlsx people.csv",
            "simulate people.xlsx --preset ratio-15",
            "optimize people.xlsx --max-layers 5 --max-span 20",
            "report people.xlsx -o people.html");

    private Rehearsal() {}

    /** Runs them all; whether one fails is of no importance here. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("spanwise");
        try (PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            Session session = new Session(
                    InputStream.nullInputStream(), nowhere, nowhere, new Screen(100, false), false, Locale.US);
            COMMANDS.forEach(command -> Spanwise.run(session, inFolder(folder, command)));
        } finally {
            delete(folder);
        }
    }

    /** The words of a command, with the folder before the names of its files. */
    static String[] inFolder(Path folder, String command) {
        return Stream.of(command.split(" "))
                .map(word -> word.startsWith("people.") ? folder.resolve(word).toString() : word)
                .toArray(String[]::new);
    }

    static List<String> commands() {
        return COMMANDS;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
