package dev.spanwise.model.text;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something asked for that is not done, for a reason whoever asked can do something about. It knows its sentence:
 * subject, bad value, what is allowed, next step. So a face handles one case, whatever was refused.
 */
public abstract class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String key;
    private final transient Object[] arguments;

    /**
     * A refusal.
     *
     * @param key of the sentence in the texts beside the class
     * @param arguments to put in: values as they are, an {@link OptionName} as the face calls it, another refusal as
     *     its own sentence
     */
    protected RefusedException(String key, Object... arguments) {
        // not with null for a cause: one that is known later could not be told any more
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** The same, with what caused it for those who debug. */
    protected RefusedException(@Nullable Throwable cause, String key, Object... arguments) {
        super(cause);
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** An option within a sentence. */
    public record OptionName(String name) {}

    /** Which refusal it is: a stable word. */
    public String key() {
        return key;
    }

    /** What is put into the sentence, for a refusal that says more than this one. */
    protected final Object[] arguments() {
        return arguments.clone();
    }

    /** The complete sentence, as a face tells it. */
    public String sentence(Face face) {
        Object[] told = told(face);
        return face.find(key, told)
                .orElseGet(() -> Texts.in(getClass(), face.language()).get(key, told));
    }

    /** The arguments of the sentence in the words of a face. */
    protected final Object[] told(Face face) {
        return Arrays.stream(arguments).map(argument -> told(argument, face)).toArray();
    }

    /** One of them; a kind of refusal may have arguments of its own kind. */
    protected Object told(Object argument, Face face) {
        if (argument instanceof OptionName option) {
            return face.called(option.name());
        }
        return argument instanceof RefusedException refused ? refused.sentence(face) : argument;
    }

    /** Whether the help of what was asked says what may be asked. */
    public boolean isAboutUsage() {
        return false;
    }

    /** The sentence in English, for logs and those who debug. */
    @Override
    public String getMessage() {
        return sentence(Face.in(Locale.ENGLISH));
    }
}
