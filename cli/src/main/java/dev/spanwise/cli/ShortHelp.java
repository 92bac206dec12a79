package dev.spanwise.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Help that tells options of one kind together, by their names: each for itself they would hide the others. */
final class ShortHelp {
    private ShortHelp() {}

    /**
     * Has a command tell some of its options together.
     *
     * @param names without hyphens
     */
    static void of(CommandLine command, List<String> names, Session session) {
        List<String> together = names.stream().map(name -> "--" + name).toList();
        command.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, help -> {
            List<OptionSpec> others = help.commandSpec().options().stream()
                    .filter(option -> !together.contains(option.longestName()))
                    .toList();
            return help.optionListExcludingGroups(others)
                    + line(help, session.text("help.together", together.stream().collect(Collectors.joining(", "))));
        });
    }

    private static String line(Help help, String told) {
        Help.Column column = new Help.Column(help.commandSpec().usageMessage().width(), 2, Help.Column.Overflow.WRAP);
        Help.TextTable table = Help.TextTable.forColumns(help.colorScheme(), column);
        table.addRowValues("");
        table.addRowValues(told);
        return table.toString();
    }
}
