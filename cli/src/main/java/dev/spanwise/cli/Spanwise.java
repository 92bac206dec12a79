package dev.spanwise.cli;

import dev.spanwise.model.text.RefusedException;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The program: finds the command its arguments name and runs it. */
public final class Spanwise {
    private static final int NARROWEST_HELP = 55; // picocli refuses less
    private static final int WIDEST_HELP = 100;

    static {
        // or picocli looks for Groovy in every library of the program, and makes ready for databases and clocks
        System.setProperty("picocli.disable.closures", "true");
        System.setProperty("picocli.converters.excludes", "java[.](sql|time)[.].*");
    }

    private Spanwise() {}

    /** Runs the program and ends the process with its exit code. */
    public static void main(String[] args) {
        Session session = SystemSession.open();
        int exitCode = run(session, args);
        session.err().flush();
        System.exit(exitCode);
    }

    /** Runs the program in this process. */
    static int run(Session systemSession, String... args) {
        Session session = systemSession.in(LanguageOption.find(args, systemSession.language()));
        int exitCode;
        try {
            exitCode = execute(session, args.length == 0 ? List.of("--help") : List.of(args));
        } catch (Error e) {
            if (List.of(args).contains(Errors.DEBUG)) {
                e.printStackTrace(session.err());
            }
            exitCode = new Errors(session).handle(e);
        }
        session.out().flush();
        return session.out() instanceof ResultStream result
                ? result.findFailure()
                        .map(failure -> new Errors(session).lostResult(failure))
                        .orElse(exitCode)
                : exitCode;
    }

    /** Picocli learns as little as the words need: nothing for the version alone, one command where one stands first. */
    private static int execute(Session session, List<String> typed) {
        if (List.of("--version").equals(typed) || List.of("-V").equals(typed)) {
            session.out().println(Version.text());
            return ExitCode.CLEAN;
        }
        String first = typed.get(0);
        boolean one = Commands.has(first) && !first.equals(CompletionCommand.NAME);
        CommandLine commandLine = commandLine(session, one ? first::equals : command -> true);
        return commandLine.execute(typed.toArray(String[]::new));
    }

    static CommandLine commandLine(Session session) {
        return commandLine(session, command -> true);
    }

    /** The program as picocli knows it, with the commands that are named: making those of all takes its time. */
    private static CommandLine commandLine(Session session, Predicate<String> named) {
        CommandLine commandLine = new CommandLine(program());
        addTo(commandLine, Commands.in(session, named), session);
        Errors errors = new Errors(session);
        layOutHelp(commandLine);
        return commandLine
                .setResourceBundle(HelpTexts.in(session.language()))
                .setOut(Session.writer(session.out()))
                .setErr(Session.writer(session.err()))
                .setUsageHelpWidth(
                        Math.max(NARROWEST_HELP, Math.min(session.screen().width(), WIDEST_HELP)))
                .setUsageHelpAutoWidth(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        session.screen().colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionStrategy(parsed -> {
                    try {
                        OutputIsInput.refuse(parsed, session);
                    } catch (RefusedException e) {
                        // only this goes to the handler of failures
                        throw new CommandLine.ExecutionException(
                                parsed.commandSpec().commandLine(), "", e);
                    }
                    return new CommandLine.RunLast().execute(parsed);
                })
                .setParameterExceptionHandler(errors)
                .setExecutionExceptionHandler(errors);
    }

    private static CommandSpec program() {
        CommandSpec program = CommandSpec.create().name("spanwise").versionProvider(new Version());
        program.usageMessage().synopsisSubcommandLabel("COMMAND");
        new CommonOptions().tell(new OwnOptions(program));
        return program;
    }

    private static void addTo(CommandLine commandLine, Map<String, Command> commands, Session session) {
        commands.forEach((name, command) -> {
            CommandSpec spec = CommandSpec.wrapWithoutInspection(command).name(name);
            command.tell(new OwnOptions(spec));
            CommandLine subcommand = new CommandLine(spec);
            commandLine.addSubcommand(name, subcommand);
            if (command instanceof AskedOptions.Asking asking) {
                asking.asked().forEach(asked -> asked.addTo(spec, session.language()));
                HelpSections.of(subcommand, asking.toldTogether(), session);
            }
            if (command instanceof Commands.Group group) {
                addTo(subcommand, group.commands(), session);
            }
        });
    }

    /** Options in the order of their numbers rather than of the alphabet, under a short first line. */
    private static void layOutHelp(CommandLine commandLine) {
        commandLine.getCommandSpec().usageMessage().sortOptions(false).abbreviateSynopsis(true);
        commandLine.getSubcommands().values().forEach(Spanwise::layOutHelp);
    }
}
