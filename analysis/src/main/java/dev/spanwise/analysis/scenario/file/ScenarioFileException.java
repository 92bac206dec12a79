package dev.spanwise.analysis.scenario.file;

import dev.spanwise.analysis.ask.OptionException;
import dev.spanwise.analysis.ask.Phrase;
import dev.spanwise.model.text.Texts;
import java.util.Arrays;
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

    ScenarioFileException(String file, int line, OptionException option) {
        this(option, file, line, "");
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
        if (getCause() instanceof OptionException option) {
            return option.condition()
                    .map(condition -> condition.message(language))
                    .orElseGet(() -> option.sentence(language));
        }
        Object[] told = Arrays.stream(arguments)
                .map(argument -> argument instanceof Phrase phrase ? phrase.in(language) : argument)
                .toArray();
        return Texts.in(ScenarioFileException.class, language).get(key, told);
    }

    @Override
    public String getMessage() {
        return message(Locale.ENGLISH);
    }
}
