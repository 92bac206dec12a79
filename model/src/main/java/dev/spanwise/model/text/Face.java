package dev.spanwise.model.text;

import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Whoever tells people something: the command line, a page, the API.
 *
 * @param language in which it speaks
 * @param naming how it calls an option that files call so, such as {@code --max-span} for {@code max-span}
 * @param own sentences of its own, which name controls that only this face has
 */
public record Face(Locale language, UnaryOperator<String> naming, Optional<Texts> own) {

    /** A face that names options as they stand in files. */
    public static Face in(Locale language) {
        boolean german = language.getLanguage().equals("de");
        return new Face(language, name -> german ? "„" + name + "“" : '"' + name + '"', Optional.empty());
    }

    /** What it calls an option. */
    public String called(String option) {
        return naming.apply(option);
    }

    /** Its own sentence for a key; empty where it says it like everybody else. */
    public Optional<String> find(String key, Object... arguments) {
        return own.filter(texts -> texts.has(key)).map(texts -> texts.get(key, arguments));
    }
}
