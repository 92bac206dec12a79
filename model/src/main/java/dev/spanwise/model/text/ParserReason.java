package dev.spanwise.model.text;

import java.util.regex.Pattern;

/** What a parser of others has to say about a broken file, as far as people can use it: without its classes and settings. */
public final class ParserReason {
    /** Where to change a limit of the parser, or which of its classes is meant. */
    private static final Pattern INSIDE = Pattern.compile(
            ",? ?from `[^`]*`|: enable `[^`]*` to allow|\\(not recognized as one since Feature '[^']*' not enabled for parser\\)"
                    + "|\\((?:class|for|through reference chain:)[^)]*\\)|`(?:[a-z]\\w*\\.)+[A-Z][\\w.$]*(?:<[^`]*>)?`");

    private static final Pattern GAPS = Pattern.compile("\\s+(?=[,;.)]|$)|\\s+(?= )");

    private ParserReason() {}

    /**
     * The first line of what a parser says, without a full stop.
     *
     * @param message as the parser wrote it
     */
    public static String of(String message) {
        String line = message.lines().findFirst().orElse("").strip();
        String plain = GAPS.matcher(INSIDE.matcher(line).replaceAll("")).replaceAll("");
        return plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
    }
}
