package dev.spanwise.analysis.ask;

import java.util.List;
import java.util.Optional;

/**
 * One thing that can be asked for, the same on every face: what it is called, what it may be, what holds where nothing
 * is said.
 *
 * @param name as it stands in files and addresses, and behind two hyphens on the command line
 * @param kind of its values
 * @param usual what holds where it is not given, as it would be written; empty where nothing is asked then
 * @param required whether it has to be given
 */
public record Option<T>(String name, Kind<T> kind, List<String> usual, boolean required) {
    public Option {
        usual = List.copyOf(usual);
    }

    /** One that may be left out; then nothing is asked. */
    public static <T> Option<T> of(String name, Kind<T> kind) {
        return new Option<>(name, kind, List.of(), false);
    }

    /** One that may be left out; then something usual holds. */
    public static <T> Option<T> of(String name, Kind<T> kind, String usual) {
        return new Option<>(name, kind, kind.split(usual), false);
    }

    /** One that has to be given. */
    public static <T> Option<T> required(String name, Kind<T> kind) {
        return new Option<>(name, kind, List.of(), true);
    }

    /** One that is on or off, off unless it is given. */
    public static Option<Boolean> ofSwitch(String name) {
        return of(name, new Switch(), "false");
    }

    /** The same under another name. */
    public Option<T> named(String other) {
        return new Option<>(other, kind, usual, required);
    }

    /** The same where it has to be given. */
    public Option<T> needed() {
        return new Option<>(name, kind, usual, true);
    }

    /** The same with fewer words to choose from. */
    public Option<T> only(List<T> allowed) {
        return kind instanceof Word<T> words ? new Option<>(name, words.only(allowed), usual, required) : this;
    }

    public boolean isGiven(Source source) {
        return !source.find(this).isEmpty();
    }

    /**
     * What is asked; empty where it is not given and nothing is usual.
     *
     * @throws OptionException when it is not what is allowed
     */
    public Optional<T> find(Source source) {
        List<String> given = source.find(this);
        List<String> texts = given.isEmpty() ? usual : given;
        return texts.isEmpty() ? Optional.empty() : Optional.of(read(texts));
    }

    /**
     * What is asked, or what is usual.
     *
     * @throws OptionException when it is not what is allowed, or missing
     */
    public T get(Source source) {
        return find(source).orElseThrow(() -> OptionException.missing(name));
    }

    /**
     * The value of texts.
     *
     * @throws OptionException when they are not what is allowed
     */
    public T read(List<String> texts) {
        try {
            return kind.readAll(texts);
        } catch (OptionException e) {
            throw e.about(name);
        }
    }

    /**
     * A value that its kind allows, but that is not allowed here.
     *
     * @param allowed the key of the phrase that says what is
     * @param arguments of that phrase
     */
    public OptionException unfit(Object value, String allowed, Object... arguments) {
        return OptionException.unfit(String.valueOf(value), Phrase.of(allowed, arguments))
                .about(name);
    }
}
