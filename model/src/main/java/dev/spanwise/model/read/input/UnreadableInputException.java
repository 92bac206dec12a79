package dev.spanwise.model.read.input;

import dev.spanwise.model.text.Texts;
import java.util.Locale;

/**
 * The input cannot be read, or a chart made of it would be worthless. Its message is a complete sentence for users:
 * subject, bad value, what is allowed, next step.
 */
public final class UnreadableInputException extends RuntimeException {
    private final String key;
    private final transient Object[] arguments;

    /**
     * A failure in English; {@link #in} puts it into another language.
     *
     * @param key of the sentence in the texts of this package, after {@code unreadable.}
     */
    public UnreadableInputException(String key, Object... arguments) {
        this(Locale.ENGLISH, key, arguments);
    }

    private UnreadableInputException(Locale language, String key, Object... arguments) {
        super(Texts.in(UnreadableInputException.class, language).get("unreadable." + key, arguments));
        this.key = key;
        this.arguments = arguments;
    }

    /** Which failure it is: a stable id such as {@code no-manager-column}. */
    public String key() {
        return key;
    }

    /**
     * The sentence as a face tells it that has controls of its own to name.
     *
     * @param face the texts of the face; where they do not have the key, this failure's own message is the answer
     */
    public String message(Texts face) {
        String sentence = "unreadable." + key;
        return face.has(sentence) ? face.get(sentence, arguments) : String.valueOf(getMessage());
    }

    /** This failure, with what caused it for those who debug. */
    public UnreadableInputException because(Throwable cause) {
        initCause(cause);
        return this;
    }

    /** The same failure in another language. */
    public UnreadableInputException in(Locale language) {
        UnreadableInputException translated = new UnreadableInputException(language, key, arguments);
        translated.setStackTrace(getStackTrace());
        return getCause() == null ? translated : translated.because(getCause());
    }
}
