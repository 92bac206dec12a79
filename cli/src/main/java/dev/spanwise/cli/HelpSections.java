package dev.spanwise.cli;

import dev.spanwise.model.text.MachineWord;
import java.util.Comparator;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * The options of a command under headings, by their order: a hundred lines in one list are read by nobody. Options of one
 * kind are told together, by their names: each for itself they would hide the others.
 */
final class HelpSections {
    /** Which orders belong to a section; what is asked for comes first. */
    private enum Section implements MachineWord {
        ASKED(0, 30),
        DETAILS(30, 60),
        READING(60, 80),
        OUTPUT(80, 100),
        GENERAL(100, Integer.MAX_VALUE);

        private final int from;
        private final int below;

        Section(int from, int below) {
            this.from = from;
            this.below = below;
        }

        private boolean holds(OptionSpec option) {
            return option.order() >= from && option.order() < below;
        }

        private String heading(Session session) {
            return session.text("help.section." + id());
        }
    }

    private HelpSections() {}

    /**
     * Has a command tell its options under headings.
     *
     * @param together names of those that are told in one line, without hyphens
     */
    static void of(CommandLine command, List<String> together, Session session) {
        List<String> names = together.stream().map(name -> "--" + name).toList();
        command.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, help -> {
            StringBuilder told = new StringBuilder();
            for (Section section : Section.values()) {
                List<OptionSpec> options = help.commandSpec().options().stream()
                        .filter(option -> section.holds(option) && !names.contains(option.longestName()))
                        .sorted(Comparator.comparingInt(OptionSpec::order))
                        .toList();
                if (!options.isEmpty()) {
                    told.append(told.isEmpty() ? "" : "\n")
                            .append(section.heading(session))
                            .append('\n')
                            .append(list(help, options));
                }
                if (section == Section.DETAILS && !names.isEmpty()) {
                    told.append(line(help, session.text("help.together", String.join(", ", names))));
                }
            }
            return told.toString();
        });
    }

    /** The options in columns that are as wide in every section. */
    private static String list(Help help, List<OptionSpec> options) {
        Help.Layout layout = help.createDefaultLayout(help.commandSpec().options(), List.of(), help.colorScheme());
        layout.addOptions(options, help.parameterLabelRenderer());
        return layout.toString();
    }

    private static String line(Help help, String told) {
        Help.Column column = new Help.Column(help.commandSpec().usageMessage().width(), 2, Help.Column.Overflow.WRAP);
        Help.TextTable table = Help.TextTable.forColumns(help.colorScheme(), column);
        table.addRowValues("");
        table.addRowValues(told);
        return table.toString();
    }
}
