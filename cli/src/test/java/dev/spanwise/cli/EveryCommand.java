package dev.spanwise.cli;

import java.util.stream.Stream;
import picocli.CommandLine;

/** The commands of the program with those that are commands of another one. */
final class EveryCommand {
    private EveryCommand() {}

    static Stream<CommandLine> below(CommandLine program) {
        return program.getSubcommands().values().stream()
                .flatMap(command -> Stream.concat(Stream.of(command), below(command)));
    }

    /** How it is called, for example {@code scenario from}. */
    static String name(CommandLine command) {
        return command.getCommandSpec().qualifiedName().substring("spanwise ".length());
    }
}
