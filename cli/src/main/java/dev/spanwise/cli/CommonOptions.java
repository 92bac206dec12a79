package dev.spanwise.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that every command has. Only picocli looks at the fields. */
@SuppressWarnings("UnusedVariable")
final class CommonOptions {
    /** Already acted upon when the session was opened; parsed here so that help lists it and bad values are told. */
    @Option(
            names = LanguageOption.NAME,
            paramLabel = "en|de",
            converter = LanguageOption.class,
            scope = ScopeType.INHERIT,
            order = 100)
    private @Nullable Locale language;

    @Option(names = Errors.DEBUG, scope = ScopeType.INHERIT, order = 101)
    private boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            order = 102)
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            scope = ScopeType.INHERIT,
            order = 103)
    private boolean version;
}
