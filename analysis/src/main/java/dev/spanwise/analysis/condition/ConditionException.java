package dev.spanwise.analysis.condition;

import dev.spanwise.model.text.Face;
import dev.spanwise.model.text.RefusedException;
import dev.spanwise.model.text.Texts;

/** A condition that cannot be understood, or that failed on a position; its sentence shows the place in the text. */
public final class ConditionException extends RefusedException {
    private static final long serialVersionUID = 1;

    ConditionException(String key, Object... arguments) {
        super(key, arguments);
    }

    @Override
    protected Object told(Object argument, Face face) {
        return argument instanceof Complaint reason
                ? reason.in(Texts.in(ConditionException.class, face.language()))
                : super.told(argument, face);
    }
}
