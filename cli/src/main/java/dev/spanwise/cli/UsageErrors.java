package dev.spanwise.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the arguments: the subject, the bad value, what is allowed. */
final class UsageErrors {
    /** How the library's own converters say it. */
    private static final Pattern NOT_A_NUMBER = Pattern.compile("'.*' is not an? (int|long|double)", Pattern.DOTALL);

    private final Session session;

    UsageErrors(Session session) {
        this.session = session;
    }

    String sentence(ParameterException problem) {
        if (problem instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (problem instanceof MissingParameterException missing) {
            return session.text("usage.missing", names(missing.getMissing()));
        }
        if ("Missing required subcommand".equals(problem.getMessage())) {
            return session.text("usage.no-command");
        }
        ArgSpec argument = problem.getArgSpec();
        if (problem instanceof OverwrittenOptionException && argument != null) {
            return session.text("usage.twice", name(argument));
        }
        return argument == null || problem.getValue() == null
                ? String.valueOf(problem.getMessage())
                : badValue(argument, problem);
    }

    private String unmatched(UnmatchedArgumentException problem) {
        String bad = problem.getUnmatched().get(0);
        String kind = problem.isUnknownOption()
                ? "usage.unknown-option"
                : problem.getCommandLine().getSubcommands().isEmpty() ? "usage.too-much" : "usage.unknown-command";
        List<String> suggestions = problem.getSuggestions();
        String sentence = session.text(kind, bad);
        return suggestions.isEmpty() ? sentence : sentence + " " + session.text("usage.suggestion", suggestions.get(0));
    }

    private String badValue(ArgSpec argument, ParameterException problem) {
        String allowed = allowed(argument, problem.getCause());
        return allowed == null
                ? session.text("usage.bad-value", name(argument), problem.getValue())
                : session.text("usage.bad-value-allowed", name(argument), problem.getValue(), allowed);
    }

    /** A converter of ours says what is allowed as the message of its exception; an enum speaks for itself. */
    private @Nullable String allowed(ArgSpec argument, @Nullable Throwable cause) {
        Object[] constants = argument.auxiliaryTypes()[0].getEnumConstants();
        if (constants != null && argument.converters().length == 0 && !argument.isMultiValue()) {
            return Arrays.stream(constants).map(Object::toString).collect(Collectors.joining(", "));
        }
        if (cause instanceof TypeConversionException conversion) {
            String message = String.valueOf(conversion.getMessage());
            Matcher notANumber = NOT_A_NUMBER.matcher(message);
            return notANumber.matches() ? session.text("usage.number-" + notANumber.group(1)) : message;
        }
        return Map.class.isAssignableFrom(argument.type()) ? argument.paramLabel() : null;
    }

    private static String names(List<ArgSpec> arguments) {
        return arguments.stream().map(UsageErrors::nameWithValue).collect(Collectors.joining(", "));
    }

    private static String nameWithValue(ArgSpec argument) {
        return argument.isOption() ? name(argument) + "=" + argument.paramLabel() : argument.paramLabel();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
