package dev.spanwise.model.text;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * Where sentences are looked for: in the German file and the English one, or in the English one alone. Java by itself looks
 * for files of the country first, of which there are none, and to find that out opens every library of the program.
 */
public final class TextFiles extends ResourceBundle.Control {
    public static final ResourceBundle.Control INSTANCE = new TextFiles();

    private TextFiles() {}

    @Override
    public List<String> getFormats(String baseName) {
        return FORMAT_PROPERTIES;
    }

    @Override
    public List<Locale> getCandidateLocales(String baseName, Locale language) {
        Locale written = written(language);
        return written.equals(Locale.ROOT) ? List.of(Locale.ROOT) : List.of(written, Locale.ROOT);
    }

    /** The language in which sentences are written for people of a language; the root stands for English. */
    static Locale written(Locale language) {
        return language.getLanguage().equals(Locale.GERMAN.getLanguage()) ? Locale.GERMAN : Locale.ROOT;
    }

    @Override
    public @Nullable Locale getFallbackLocale(String baseName, Locale language) {
        return null;
    }
}
