package dev.spanwise.model.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The sentences of one package in one language, from its {@code texts.properties} (English) and
 * {@code texts_de.properties} (German). Values are {@link MessageFormat} patterns: an apostrophe is written twice.
 */
public final class Texts {
    private final ResourceBundle bundle;
    private final Locale language;

    private Texts(ResourceBundle bundle, Locale language) {
        this.bundle = bundle;
        this.language = language;
    }

    /**
     * The texts beside a class.
     *
     * @param owner any class of the package whose texts are wanted
     * @param language German for German, English for everything else; also decides how numbers are written
     */
    public static Texts in(Class<?> owner, Locale language) {
        String name = owner.getPackageName() + ".texts";
        var noFallback = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Texts(ResourceBundle.getBundle(name, language, owner.getClassLoader(), noFallback), language);
    }

    /**
     * A sentence with its arguments put in, numbers written as the language does.
     *
     * @throws java.util.MissingResourceException when there is no such sentence
     */
    public String get(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), language).format(arguments);
    }

    /** Whether there is such a sentence. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    public Locale language() {
        return language;
    }
}
