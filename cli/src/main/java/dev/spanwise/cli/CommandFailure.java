package dev.spanwise.cli;

import dev.spanwise.model.text.Face;
import dev.spanwise.model.text.RefusedException;

/** A command cannot go on, for a reason that only the command line has: a complete sentence in the session's language. */
final class CommandFailure extends RefusedException {
    private static final long serialVersionUID = 1;

    private final String sentence;

    /** Wrong usage or unreadable input; the sentence names subject, bad value, what is allowed and the next step. */
    CommandFailure(String sentence) {
        super("command");
        this.sentence = sentence;
    }

    @Override
    public String sentence(Face face) {
        return sentence;
    }
}
