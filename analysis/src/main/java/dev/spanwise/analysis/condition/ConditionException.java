package dev.spanwise.analysis.condition;

import dev.spanwise.model.text.Texts;
import java.util.Arrays;
import java.util.Locale;

/** A condition that cannot be understood, or that failed on a position; its message shows the place in the text. */
public final class ConditionException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String key;
    private final transient Object[] arguments;

    ConditionException(String key, Object... arguments) {
        this.key = key;
        this.arguments = arguments;
    }

    /** The complete sentence. */
    public String message(Locale language) {
        Texts texts = Texts.in(ConditionException.class, language);
        Object[] told = Arrays.stream(arguments)
                .map(argument -> argument instanceof Reason reason ? reason.in(texts) : argument)
                .toArray();
        return texts.get(key, told);
    }

    @Override
    public String getMessage() {
        return message(Locale.ENGLISH);
    }
}
