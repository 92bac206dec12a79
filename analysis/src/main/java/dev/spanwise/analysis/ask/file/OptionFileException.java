package dev.spanwise.analysis.ask.file;

import dev.spanwise.analysis.ask.OptionException;
import dev.spanwise.analysis.ask.Phrase;
import dev.spanwise.model.text.Face;
import dev.spanwise.model.text.RefusedException;
import dev.spanwise.model.text.Texts;
import org.jspecify.annotations.Nullable;

/** A file of options, such as a scenario, that cannot be used; the sentence names file, line, what is wrong and what is allowed. */
public final class OptionFileException extends RefusedException {
    private static final long serialVersionUID = 1;

    private final String file;
    private final int line;

    /** A line that cannot be used; the key is that of a sentence in the texts beside this class. */
    public OptionFileException(String file, int line, String key, Object... arguments) {
        this(null, file, line, key, arguments);
    }

    OptionFileException(@Nullable Throwable cause, String file, int line, String key, Object... arguments) {
        super(cause, key, arguments);
        this.file = file;
        this.line = line;
    }

    OptionFileException(String file, int line, OptionException option) {
        this(option, file, line, "");
    }

    /** Line in the file, from 1. */
    public int line() {
        return line;
    }

    /** With file and line, such as {@code plan.yaml, line 4: ...}; without them where it stands in no file of the user's. */
    @Override
    public String sentence(Face face) {
        return file.isEmpty()
                ? what(face)
                : Texts.in(OptionFileException.class, face.language())
                        .get("file.at", file, String.valueOf(line), what(face));
    }

    private String what(Face face) {
        // a file calls its options by the names they have there, whoever reads it
        return getCause() instanceof OptionException option
                ? option.sentence(Face.in(face.language()))
                : super.sentence(face);
    }

    @Override
    protected Object told(Object argument, Face face) {
        return argument instanceof Phrase phrase ? phrase.in(face.language()) : super.told(argument, face);
    }
}
