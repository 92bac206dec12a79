package dev.spanwise.model.text;

import java.text.MessageFormat;
import java.util.List;
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
        return new Texts(bundle(owner, language), language);
    }

    /**
     * The texts of several packages together, for what is put together from all of them.
     *
     * @param loader finds the packages' files
     */
    public static Texts in(List<String> packages, ClassLoader loader, Locale language) {
        return new Texts(
                new Bundles(packages.stream()
                        .map(name -> bundle(name, loader, language))
                        .toList()),
                language);
    }

    /** In a named module nothing may be said about where to look, and there it is known anyway. */
    private static ResourceBundle bundle(Class<?> owner, Locale language) {
        String packageName = owner.getPackageName();
        return owner.getModule().isNamed()
                ? ResourceBundle.getBundle(packageName + ".texts", TextFiles.written(language), owner.getModule())
                : bundle(packageName, owner.getClassLoader(), language);
    }

    private static ResourceBundle bundle(String packageName, ClassLoader loader, Locale language) {
        return ResourceBundle.getBundle(packageName + ".texts", language, loader, TextFiles.INSTANCE);
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
