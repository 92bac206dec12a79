package dev.spanwise.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * No result over what a command reads: every file it is given to write is held against every other file it is given,
 * before anything is written, also through links.
 */
final class OutputIsInput {
    /** The options that name a file to write; every other option or argument with a path names one to read. */
    static final Set<String> WRITTEN =
            Set.of("--output", "--moves", "--change-files", "--write-baseline", "--write-scenario");

    /** What the shell put in the place of standard input, which a path leads to where the system has such paths. */
    private static final Path STANDARD_INPUT = Path.of("/dev/stdin");

    private static final String KEY = "--pseudonym-key";

    private OutputIsInput() {}

    /**
     * Looks at the arguments of the command that is about to run.
     *
     * @throws CommandFailure when a file to write is one to read, two results would go to one file, or the key of the
     *     pseudonyms is a file that is read or written as something else
     */
    static void refuse(ParseResult parsed, Session session) {
        ParseResult command = parsed;
        while (command.hasSubcommand()) {
            command = command.subcommand();
        }
        List<Path> written = new ArrayList<>();
        List<Path> others = new ArrayList<>();
        for (ArgSpec argument : command.matchedArgs()) {
            listPaths(argument).forEach(isWritten(argument) ? written::add : others::add);
        }
        for (int i = 0; i < written.size(); i++) {
            Path file = written.get(i);
            others.addAll(written.subList(i + 1, written.size()));
            if (others.stream().anyMatch(other -> isSame(file, other))) {
                throw new CommandFailure(session.text("error.output-is-input", file));
            }
        }
        refuseKeyOfOtherUse(command, others, session);
    }

    /** Whoever has the file as an export would have the key of its pseudonyms. */
    private static void refuseKeyOfOtherUse(ParseResult command, List<Path> files, Session session) {
        Path key = command.matchedOptionValue(KEY, null);
        if (key != null && files.stream().filter(file -> isSame(key, file)).count() > 1) {
            throw new CommandFailure(session.text("error.key-is-input", key));
        }
    }

    static boolean isWritten(ArgSpec argument) {
        return argument instanceof OptionSpec option
                && Arrays.stream(option.names()).anyMatch(WRITTEN::contains);
    }

    private static List<Path> listPaths(ArgSpec argument) {
        Object value = argument.getValue();
        List<?> values = value instanceof List<?> several ? several : value == null ? List.of() : List.of(value);
        return values.stream()
                .filter(Path.class::isInstance)
                .map(Path.class::cast)
                .map(path -> path.toString().equals("-") ? STANDARD_INPUT : path)
                .toList();
    }

    private static boolean isSame(Path file, Path other) {
        try {
            return file.toAbsolutePath()
                            .normalize()
                            .equals(other.toAbsolutePath().normalize())
                    || (Files.isRegularFile(file) && Files.exists(other) && Files.isSameFile(file, other));
        } catch (IOException e) {
            return false;
        }
    }
}
