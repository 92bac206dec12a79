package dev.spanwise.cli;

import java.util.Locale;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/**
 * The options that every command has. Nobody asks what was typed for them: the language and whether to show where an error
 * comes from are known before, help and the version are picocli's.
 */
final class CommonOptions implements OwnOptions.Owner {
    @Override
    public void tell(OwnOptions options) {
        options.add(
                inherited(100, LanguageOption.NAME)
                        .paramLabel("en|de")
                        .type(Locale.class)
                        .converters(new LanguageOption()),
                language -> {});
        options.add(flag(101, Errors.DEBUG), given -> {});
        options.add(flag(102, "-h", "--help").usageHelp(true), given -> {});
        options.add(flag(103, "-V", "--version").versionHelp(true), given -> {});
    }

    private static OptionSpec.Builder flag(int order, String... names) {
        return inherited(order, names).type(boolean.class).arity("0");
    }

    private static OptionSpec.Builder inherited(int order, String... names) {
        return OptionSpec.builder(names).order(order).scopeType(ScopeType.INHERIT);
    }
}
