package dev.spanwise.cli;

import dev.spanwise.model.text.RefusedException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns whatever goes wrong into one sentence on standard error and an exit code; stack traces only with --debug. */
final class Errors implements IParameterExceptionHandler, IExecutionExceptionHandler {
    static final String DEBUG = "--debug";

    private final Session session;

    Errors(Session session) {
        this.session = session;
    }

    @Override
    public int handleParseException(ParameterException problem, String[] args) {
        String command = problem.getCommandLine().getCommandSpec().qualifiedName();
        say(new UsageErrors(session).sentence(problem));
        session.note(session.text("error.see-help", command));
        return ExitCode.USAGE;
    }

    /** Standard output took only part of the result, or nothing. */
    int lostResult(IOException problem) {
        say(session.text("error.lost-result", reason(problem, session)));
        return ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(Exception problem, CommandLine commandLine, ParseResult parsed) {
        if (isDebug(parsed)) {
            problem.printStackTrace(session.err());
        }
        if (problem instanceof RefusedException refused) {
            say(refused.sentence(session.face()));
            if (refused.isAboutUsage()) {
                session.note(session.text(
                        "error.see-help", commandLine.getCommandSpec().qualifiedName()));
            }
            return ExitCode.USAGE;
        }
        if (problem instanceof IOException failure) {
            say(reason(failure, session));
            return ExitCode.USAGE;
        }
        say(session.text("error.internal", String.valueOf(problem)));
        return ExitCode.INTERNAL;
    }

    /**
     * The Java machine itself gave up. That the memory ran out is told apart from other failures, because the user can
     * do something about it.
     */
    int handle(Error problem) {
        say(
                problem instanceof OutOfMemoryError
                        ? session.text("error.memory", Runtime.getRuntime().maxMemory() >> 20)
                        : session.text("error.internal", String.valueOf(problem)));
        return ExitCode.INTERNAL;
    }

    /** Why a file cannot be used, in the words of the session's language where the reason is a usual one. */
    static String reason(IOException problem, Session session) {
        if (problem instanceof NoSuchFileException missing) {
            return session.text("error.no-such-file", missing.getFile());
        }
        if (problem instanceof AccessDeniedException denied) {
            return session.text("error.access-denied", denied.getFile());
        }
        if (problem instanceof FileAlreadyExistsException existing) {
            return session.text("error.exists", existing.getFile());
        }
        return String.valueOf(problem.getMessage());
    }

    private static boolean isDebug(ParseResult parsed) {
        return parsed.hasMatchedOption(DEBUG) || (parsed.hasSubcommand() && isDebug(parsed.subcommand()));
    }

    private void say(String sentence) {
        session.note("spanwise: " + sentence);
    }
}
