package dev.spanwise.analysis.scenario.file;

import dev.spanwise.analysis.condition.ConditionException;
import dev.spanwise.model.text.Texts;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A scenario file that cannot be used; the message names file, line, what is wrong and what is allowed. */
public final class ScenarioFileException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String file;
    private final int line;
    private final String key;
    private final transient Object[] arguments;

    ScenarioFileException(String file, int line, String key, Object... arguments) {
        this(null, file, line, key, arguments);
    }

    ScenarioFileException(@Nullable Throwable cause, String file, int line, String key, Object... arguments) {
        super(cause);
        this.file = file;
        this.line = line;
        this.key = key;
        this.arguments = arguments;
    }

    /** Line in the file, from 1. */
    public int line() {
        return line;
    }

    /** The complete message: {@code plan.yaml, line 4: ...}. */
    public String message(Locale language) {
        return Texts.in(ScenarioFileException.class, language)
                .get("file.at", file, String.valueOf(line), sentence(language));
    }

    /** What is wrong, without file and line. */
    public String sentence(Locale language) {
        return getCause() instanceof ConditionException condition
                ? condition.message(language)
                : Texts.in(ScenarioFileException.class, language).get(key, arguments);
    }

    @Override
    public String getMessage() {
        return message(Locale.ENGLISH);
    }
}
