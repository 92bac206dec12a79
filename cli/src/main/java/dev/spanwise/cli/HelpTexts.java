package dev.spanwise.cli;

import dev.spanwise.model.text.TextFiles;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What {@code --help} says, from {@code help.properties} and {@code help_de.properties}. Picocli reads them itself: its
 * keys are {@code spanwise.COMMAND.usage.header}, {@code spanwise.COMMAND.OPTION} or just {@code OPTION}; values are
 * plain texts, in which only {@code %} is written twice.
 */
final class HelpTexts {
    private HelpTexts() {}

    static ResourceBundle in(Locale language) {
        return ResourceBundle.getBundle(
                "dev.spanwise.cli.help", language, HelpTexts.class.getClassLoader(), TextFiles.INSTANCE);
    }
}
